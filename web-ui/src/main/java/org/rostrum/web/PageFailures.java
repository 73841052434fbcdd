package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a browser with a page in its language where a request is wrong. Programs and islands, who
 * ask for JSON, are left to the problem details.
 */
@Component
class PageFailures implements HandlerExceptionResolver, Ordered {

    private static final Set<Integer> WITH_A_PAGE = Set.of(403, 404, 413);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        HttpStatusCode status = status(failure);
        if (status == null || response.isCommitted()) {
            return null;
        }
        if (wantsPage(request)) {
            return page(status);
        }
        return failure instanceof MultipartException && underPages(request)
                ? bare(status, response)
                : null;
    }

    private static @Nullable HttpStatusCode status(Exception failure) {
        return switch (failure) {
            case NoSuchPage _ -> HttpStatus.NOT_FOUND;
            case TypeMismatchException _ -> HttpStatus.NOT_FOUND;
            case HttpMessageNotReadableException _ -> HttpStatus.BAD_REQUEST;
            case ErrorResponse response -> response.getStatusCode();
            case MultipartException _ -> HttpStatus.BAD_REQUEST;
            default -> null;
        };
    }

    private static boolean underPages(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return underPages(request) && (accept == null || !accept.startsWith("application/"));
    }

    private static ModelAndView page(HttpStatusCode status) {
        boolean own = WITH_A_PAGE.contains(status.value());
        return new ModelAndView(own ? "error/" + status.value() : "error", status);
    }

    /** What nobody else makes a problem of: an island's upload that cannot be read. */
    private static ModelAndView bare(HttpStatusCode status, HttpServletResponse response) {
        response.setStatus(status.value());
        return new ModelAndView();
    }
}
