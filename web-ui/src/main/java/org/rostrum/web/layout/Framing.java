package org.rostrum.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.Language;
import org.rostrum.web.Theme;
import org.rostrum.web.security.SignedIn;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Makes the frame of the page being answered; the layout calls it as {@code @framing}, so that
 * error pages have it too.
 */
@Component("framing")
class Framing {

    private final Waiting waiting;

    Framing(Waiting waiting) {
        this.waiting = waiting;
    }

    public Frame now() {
        HttpServletRequest request = request();
        SignedIn person = signedIn();
        List<NavEntry> entries =
                person == null ? List.of() : Navigation.of(person, waiting.count(person));
        return new Frame(person, entries, here(request), language(), Theme.of(request));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }

    private static @Nullable SignedIn signedIn() {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        return by != null && by.getPrincipal() instanceof SignedIn person ? person : null;
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    /** Only a page that was got can be come back to. */
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")
                || request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
