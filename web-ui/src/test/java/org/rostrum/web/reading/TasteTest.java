package org.rostrum.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TasteTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void isKeptByTheBrowser() {
        request.setParameter("size", "7");
        request.setParameter("far", "2");
        request.setParameter("colours", "night");
        request.setParameter("rate", "180");
        Taste chosen = Taste.of(request);
        assertThat(chosen).isEqualTo(new Taste(7, 2, Taste.Colours.NIGHT, 180, false));
        assertThat(again(chosen.cookie(request).getValue())).isEqualTo(chosen);
    }

    @Test
    void changesOnlyWhatTheAddressNames() {
        request.setCookies(new Cookie("reading", "7-2-cream-180"));
        request.setParameter("size", "3");
        assertThat(Taste.of(request)).isEqualTo(new Taste(3, 2, Taste.Colours.CREAM, 180, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7-2-cream", "7-2-CREAM-180", "7-2-cream-9999", "x-y-z-1"})
    void beginsAnewWithACookieThatIsNone(String value) {
        assertThat(again(value)).isEqualTo(Taste.of(new MockHttpServletRequest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-0-pink-10", "9-9-night-999"})
    void staysWithinWhatThereIs(String value) {
        Taste taste = again(value);
        assertThat(taste.size()).isBetween(1, Taste.LARGEST);
        assertThat(taste.far()).isBetween(1, Taste.LARGEST);
        assertThat(taste.rate()).isEqualTo(200);
        assertThat(taste.smaller(1)).isEqualTo(1);
        assertThat(taste.larger(Taste.LARGEST)).isEqualTo(Taste.LARGEST);
    }

    @Test
    void remembersThatAnotherSpeedWasAskedFor() {
        request.setParameter("rate", "9");
        assertThat(Taste.of(request).rateRefused()).isTrue();
        assertThat(Taste.of(request).rate()).isEqualTo(200);
    }

    private static Taste again(String cookie) {
        var later = new MockHttpServletRequest();
        later.setCookies(new Cookie("reading", cookie));
        return Taste.of(later);
    }
}
