package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.people.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where people land after signing in: where they wanted to go, else where their work is. */
final class Home extends SavedRequestAwareAuthenticationSuccessHandler {

    Home(RequestCache wanted) {
        setRequestCache(wanted);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication by) {
        return by instanceof SignedInAuthentication person ? of(person) : "/";
    }

    static String of(SignedInAuthentication by) {
        SignedIn person = by.getPrincipal();
        if (by.mustChangePassword()) {
            return "/profile";
        }
        if (person.has(Role.SYSTEM_ADMIN) || person.has(Role.SECURITY_ADMIN)) {
            return "/people";
        }
        return person.has(Role.AUDITOR) ? "/register" : "/inbox";
    }
}
