package org.rostrum.web.record;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how a text was shown to somebody who decided. */
@Component
class ShownWords {

    private final MessageSource messages;
    private final Times times;

    ShownWords(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    String of(Map<?, ?> shown, Locale locale) {
        Object[] told = {Objects.toString(shown.get("since"), ""), at(shown.get("at"))};
        String view = word("shown." + shown.get("view"), told, locale);
        return Boolean.TRUE.equals(shown.get("proved"))
                ? view
                : view + word("shown.claimed", new Object[0], locale);
    }

    private String word(String key, Object[] told, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, told, key, locale), key);
    }

    private String at(@Nullable Object at) {
        try {
            return times.at(Instant.parse(Objects.toString(at, "")));
        } catch (DateTimeParseException _) {
            return "—";
        }
    }
}
