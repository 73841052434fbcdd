package org.rostrum.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.security.CheckingPassword.TooManyAttempts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Signs programs in for one request: with a personal token everywhere, with user name and password
 * only where a token is made.
 */
final class ProgramSignIn extends OncePerRequestFilter {

    private final Tokens tokens;
    private final CheckingPassword passwords;
    private final Problem problem;
    private final LocaleResolver locales;

    ProgramSignIn(
            Tokens tokens, CheckingPassword passwords, Problem problem, LocaleResolver locales) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.problem = problem;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
        } else if (starts(header, "Bearer ")) {
            Optional<SignedIn> person = tokens.signIn(header.substring("Bearer ".length()).strip());
            if (person.isEmpty()) {
                refuse(request, response, HttpStatus.UNAUTHORIZED, "token-invalid");
            } else {
                goOn(new SignedInAuthentication(person.get()), request, response, chain);
            }
        } else if (starts(header, "Basic ") && makesToken(request)) {
            basic(header, request, response, chain);
        } else {
            refuse(request, response, HttpStatus.UNAUTHORIZED, "bearer-wanted");
        }
    }

    private void basic(
            String header,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        String[] pair = decoded(header.substring("Basic ".length()).strip());
        SignedInAuthentication person;
        try {
            person = passwords.check(pair[0].strip(), pair[1], request.getRemoteAddr());
        } catch (TooManyAttempts e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()));
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts");
            return;
        } catch (BadCredentialsException _) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, "password-wrong");
            return;
        }
        if (person.mustChangePassword()) {
            refuse(request, response, HttpStatus.FORBIDDEN, "password-must-change");
        } else {
            goOn(person, request, response, chain);
        }
    }

    private static String[] decoded(String base64) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? new String[] {pair, ""}
                    : new String[] {pair.substring(0, colon), pair.substring(colon + 1)};
        } catch (IllegalArgumentException notBase64) {
            return new String[] {"", ""};
        }
    }

    private static boolean starts(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static boolean makesToken(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/api/tokens");
    }

    private static void goOn(
            SignedInAuthentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(person));
        chain.doFilter(request, response);
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code)
            throws IOException {
        if (status == HttpStatus.UNAUTHORIZED) {
            // No "Basic": a browser would put its own window over the page.
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"rostrum\"");
        }
        problem.write(response, status, code, locales.resolveLocale(request));
    }
}
