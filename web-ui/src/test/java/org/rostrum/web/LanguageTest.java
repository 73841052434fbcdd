package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    zh-TW                    | zh-Hant
                    zh-HK,en;q=0.5           | zh-Hant
                    zh                       | zh-Hant
                    zh-CN,zh;q=0.9           | zh-Hans
                    zh-Hans-HK               | zh-Hans
                    zh-Hant-CN               | zh-Hant
                    en-GB                    | en
                    fr-FR,en;q=0.3           | en
                    fr                       | zh-Hant
                    """)
    void speaksWhatTheBrowserAsksFor(String asked, String spoken) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", asked);
        request.setPreferredLocales(
                Locale.LanguageRange.parse(asked).stream()
                        .map(range -> Locale.forLanguageTag(range.getRange()))
                        .toList());
        assertThat(languages.resolveLocale(request).toLanguageTag()).isEqualTo(spoken);
    }

    @Test
    void prefersWhatThePersonChose() {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "en");
        request.setCookies(new Cookie("language", "zh-Hans"));
        assertThat(languages.resolveLocale(request).toLanguageTag()).isEqualTo("zh-Hans");
    }

    @Test
    void takesAnUnknownCookieForNone() {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("language", "tlh"));
        assertThat(languages.resolveLocale(request).toLanguageTag()).isEqualTo("zh-Hant");
    }
}
