package org.rostrum.web;

import java.time.Instant;
import java.util.List;
import org.rostrum.outcome.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Refusals in the language of the request; templates call it as {@code @wording}. */
@Component
public class Wording {

    private final MessageSource words;
    private final Times times;

    Wording(MessageSource words, Times times) {
        this.words = words;
        this.times = times;
    }

    public String of(Refusal refusal) {
        String code = "refusal." + refusal.code();
        Object[] arguments = refusal.arguments().stream().map(this::told).toArray();
        String text = words.getMessage(code, arguments, code, LocaleContextHolder.getLocale());
        return text == null ? code : text;
    }

    private Object told(Object argument) {
        return argument instanceof Instant moment ? times.at(moment) : argument;
    }

    public List<String> of(List<Refusal> refusals) {
        return refusals.stream().map(this::of).toList();
    }
}
