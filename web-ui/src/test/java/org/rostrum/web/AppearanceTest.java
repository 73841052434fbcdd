package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class AppearanceTest {

    private final Appearance appearance = new Appearance();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void keepsTheChosenLanguageForAYear() {
        ResponseEntity<Void> answer =
                appearance.language("zh-Hans", "/drafts?state=DRAFTING", request);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .contains(
                        "language=zh-Hans",
                        "Path=/",
                        "Max-Age=31536000",
                        "HttpOnly",
                        "SameSite=Lax");
        assertThat(answer.getHeaders().getLocation()).hasToString("/drafts?state=DRAFTING");
    }

    @Test
    void keepsTheChosenTheme() {
        assertThat(
                        appearance
                                .theme("dark", "/", request)
                                .getHeaders()
                                .getFirst(HttpHeaders.SET_COOKIE))
                .contains("theme=dark");
    }

    @Test
    void keepsNothingThatItDoesNotKnow() {
        assertThat(
                        appearance
                                .language("tlh\r\nX: y", "/", request)
                                .getHeaders()
                                .getFirst(HttpHeaders.SET_COOKIE))
                .isNull();
        assertThat(
                        appearance
                                .theme("pink", "/", request)
                                .getHeaders()
                                .getFirst(HttpHeaders.SET_COOKIE))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)",
                "", "/a b", "/a\r\nb", "/%zz"
            })
    void neverLeadsOutOfTheHouse(String back) {
        assertThat(appearance.theme("dark", back, request).getHeaders().getLocation())
                .hasToString("/");
    }

    @Test
    void readsTheThemeFromItsCookie() {
        assertThat(Theme.of(request)).isEqualTo(Theme.AUTO);
        request.setCookies(new Cookie("theme", "light"));
        assertThat(Theme.of(request)).isEqualTo(Theme.LIGHT);
        request.setCookies(new Cookie("theme", "pink"));
        assertThat(Theme.of(request)).isEqualTo(Theme.AUTO);
    }
}
