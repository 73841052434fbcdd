package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rostrum.web.security.CheckingPassword.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says no more than whether to wait. */
final class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        String why =
                exception instanceof TooManyAttempts many ? "wait=" + many.seconds() : "refused";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
