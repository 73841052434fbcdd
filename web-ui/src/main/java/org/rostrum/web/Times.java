package org.rostrum.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Times as people read them, in the language of the request and the time zone of the city;
 * templates call it as {@code @times}. The year is shown only where it is not this one.
 */
@Component
public class Times {

    private final MessageSource words;
    private final Clock clock;
    private final ZoneId zone;

    Times(MessageSource words, Clock clock, @Value("${rostrum.time-zone:}") String zone) {
        this.words = words;
        this.clock = clock;
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    /** The city's, as browsers know it; such as Asia/Taipei. */
    public String zone() {
        return zone.getId();
    }

    /** Such as 11月20日 09:14. */
    public String at(Instant instant) {
        return at(LocalDateTime.ofInstant(instant, zone));
    }

    public String at(LocalDateTime time) {
        return written(time, "times.minute");
    }

    /** Such as 11月20日. */
    public String day(Instant instant) {
        return day(LocalDateTime.ofInstant(instant, zone));
    }

    public String day(LocalDateTime time) {
        return written(time, "times.day");
    }

    public String day(LocalDate day) {
        return day(day.atStartOfDay());
    }

    private String written(LocalDateTime time, String pattern) {
        Locale locale = LocaleContextHolder.getLocale();
        boolean thisYear = time.getYear() == clock.instant().atZone(zone).getYear();
        String key = thisYear ? pattern : pattern + "-of-year";
        return DateTimeFormatter.ofPattern(words.getMessage(key, null, locale), locale)
                .format(time);
    }
}
