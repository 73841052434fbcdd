package org.rostrum.web;

import java.util.List;
import org.rostrum.outcome.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Refusals in the language of the request; templates call it as {@code @wording}. */
@Component
public class Wording {

    private final MessageSource words;

    Wording(MessageSource words) {
        this.words = words;
    }

    public String of(Refusal refusal) {
        String code = "refusal." + refusal.code();
        Object[] arguments = refusal.arguments().toArray();
        String text = words.getMessage(code, arguments, code, LocaleContextHolder.getLocale());
        return text == null ? code : text;
    }

    public List<String> of(List<Refusal> refusals) {
        return refusals.stream().map(this::of).toList();
    }
}
