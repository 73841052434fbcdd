package org.rostrum.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartException;
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
        if (chosen || !ProblemFilter.underApi(request.getRequestURI(), request.getContextPath())) {
            return null;
        }
        return switch (failure) {
            case ErrorResponse error -> {
                error.getHeaders()
                        .forEach((name, values) ->
                                response.setHeader(name, String.join(", ", values)));
                yield write(error.getStatusCode().value(), request, response);
            }
            case MultipartException _ -> write(400, request, response);
            default -> null;
        };
    }

    private ModelAndView write(
            int status, HttpServletRequest request, HttpServletResponse response) {
        try {
            problems.write(ProblemType.of(status), request, response);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
