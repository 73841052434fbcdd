package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers who is not signed in or not allowed: programs with a problem, htmx with where to go,
 * people with a page.
 */
@Component
class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problem problem;
    private final LocaleResolver locales;

    Refusing(Problem problem, LocaleResolver locales) {
        this.problem = problem;
        this.locales = locales;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (isApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"rostrum\"");
            write(request, response, HttpStatus.UNAUTHORIZED, "sign-in-wanted");
        } else {
            toSignIn(request, response);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        boolean mustChange =
                by instanceof SignedInAuthentication person && person.mustChangePassword();
        if (isApi(request)) {
            boolean forged = exception instanceof CsrfException;
            write(request, response, HttpStatus.FORBIDDEN, forged ? "csrf" : "forbidden");
        } else if (mustChange && !(exception instanceof CsrfException)) {
            response.sendRedirect(request.getContextPath() + "/profile");
        } else if (exception instanceof CsrfException && isNobody(by)) {
            // The session ended while the page stood open: its token went with it.
            toSignIn(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isNobody(@Nullable Authentication by) {
        return by == null || by instanceof AnonymousAuthenticationToken;
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String login = request.getContextPath() + "/login";
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", login);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(login);
        }
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code)
            throws IOException {
        problem.write(response, status, code, locales.resolveLocale(request));
    }

    static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }
}
