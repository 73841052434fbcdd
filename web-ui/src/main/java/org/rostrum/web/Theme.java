package org.rostrum.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** Light, dark, or as the person's machine is set. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    /** As in the {@code data-theme} attribute and in the cookie. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Theme of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        Theme chosen = cookie == null ? null : keyed(cookie.getValue());
        return chosen == null ? AUTO : chosen;
    }

    static @Nullable Theme keyed(String key) {
        for (Theme theme : values()) {
            if (theme.key().equals(key)) {
                return theme;
            }
        }
        return null;
    }
}
