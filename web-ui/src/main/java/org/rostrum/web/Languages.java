package org.rostrum.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Which of the three languages of the house a request is answered in: the one chosen by cookie,
 * else the first that the browser asks for and the house speaks, else Traditional Chinese.
 */
@Component("localeResolver")
class Languages implements LocaleResolver {

    static final String COOKIE = "language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        Language language = chosen == null ? null : Language.tagged(chosen.getValue());
        return (language == null ? asked(request) : language).locale();
    }

    private static Language asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.TRADITIONAL;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.nearest(locale).stream())
                .findFirst()
                .orElse(Language.TRADITIONAL);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by POST /language");
    }
}
