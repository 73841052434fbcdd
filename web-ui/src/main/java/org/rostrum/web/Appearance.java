package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps a person's choice of language and theme in a cookie, signed in or not. */
@Controller
class Appearance {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @PostMapping("/language")
    ResponseEntity<Void> language(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        Language chosen = Language.tagged(language);
        return answer(Languages.COOKIE, chosen == null ? null : chosen.tag(), back, request);
    }

    @PostMapping("/theme")
    ResponseEntity<Void> theme(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        Theme chosen = Theme.keyed(theme);
        return answer(Theme.COOKIE, chosen == null ? null : chosen.key(), back, request);
    }

    private static ResponseEntity<Void> answer(
            String cookie, @Nullable String value, String back, HttpServletRequest request) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).location(Back.within(back));
        if (value != null) {
            answer.header(HttpHeaders.SET_COOKIE, kept(cookie, value, request).toString());
        }
        return answer.build();
    }

    private static ResponseCookie kept(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
    }

    /** Where to go afterwards: only ever a page of this house. */
    static final class Back {

        private Back() {}

        static URI within(String path) {
            boolean ours =
                    path.startsWith("/")
                            && !path.startsWith("//")
                            && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
            try {
                return URI.create(ours ? path : "/");
            } catch (IllegalArgumentException notAnAddress) {
                return URI.create("/");
            }
        }
    }
}
