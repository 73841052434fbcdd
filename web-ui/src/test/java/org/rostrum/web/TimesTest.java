package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class TimesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");

    private final Times times =
            new Times(words(), Clock.fixed(NOW, ZoneOffset.UTC), "Asia/Hong_Kong");

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void tellsTheTimeOfTheCity() {
        speak("zh-Hant");
        assertThat(times.at(Instant.parse("2026-11-20T16:14:00Z"))).isEqualTo("11月21日 00:14");
        speak("en");
        assertThat(times.at(Instant.parse("2026-11-20T16:14:00Z"))).isEqualTo("21 Nov, 00:14");
    }

    @Test
    void namesTheYearOnlyWhereItIsAnother() {
        speak("zh-Hans");
        assertThat(times.day(LocalDateTime.parse("2027-01-05T09:00"))).isEqualTo("2027年1月5日");
        assertThat(times.day(LocalDateTime.parse("2026-01-05T09:00"))).isEqualTo("1月5日");
        assertThat(times.day(Instant.parse("2025-12-31T16:00:00Z"))).isEqualTo("1月1日");
    }

    private static void speak(String tag) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(tag));
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/layout");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
