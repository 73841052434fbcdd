package org.rostrum.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What goes wrong under {@code /api} while no controller of the API has been chosen: no such
 * address, no such method, no such media type. An advice for pages must not answer these.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BeforeControllers implements HandlerExceptionResolver {

    private final ProblemWriting problems;

    BeforeControllers(ProblemWriting problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        boolean chosen = handler instanceof HandlerMethod;
        if (chosen
                || !(failure instanceof ErrorResponse error)
                || !ProblemFilter.underApi(request.getRequestURI(), request.getContextPath())) {
            return null;
        }
        write(error, request, response);
        return new ModelAndView();
    }

    private void write(
            ErrorResponse error, HttpServletRequest request, HttpServletResponse response) {
        HttpHeaders headers = error.getHeaders();
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        try {
            problems.write(ProblemType.of(error.getStatusCode().value()), request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
