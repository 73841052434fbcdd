package org.rostrum.web.reading;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lengths of time in words, such as 3 分 5 秒; templates call it as {@code @spoken}. */
@Component("spoken")
class Spoken {

    private final MessageSource words;

    Spoken(MessageSource words) {
        this.words = words;
    }

    public String of(Duration time) {
        long minutes = time.toMinutes();
        int seconds = time.toSecondsPart();
        return words.getMessage(
                minutes == 0 ? "mode.seconds" : "mode.minutes",
                minutes == 0 ? new Object[] {seconds} : new Object[] {minutes, seconds},
                LocaleContextHolder.getLocale());
    }
}
