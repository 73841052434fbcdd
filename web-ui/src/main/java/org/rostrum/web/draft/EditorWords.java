package org.rostrum.web.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the editor says in the browser, in the language of the page. */
@Component
class EditorWords {

    private static final List<String> KEYS =
            List.of(
                    "label",
                    "unsaved",
                    "saving",
                    "saved",
                    "offline",
                    "offline-not-kept",
                    "signed-out",
                    "sign-in",
                    "refused",
                    "foreign",
                    "kept",
                    "kept.take",
                    "kept.drop",
                    "conflict.title",
                    "conflict.text",
                    "conflict.legend",
                    "conflict.mine",
                    "conflict.theirs",
                    "conflict.both",
                    "conflict.deleted",
                    "conflict.take",
                    "minutes",
                    "minutes.less");

    private final MessageSource words;

    EditorWords(MessageSource words) {
        this.words = words;
    }

    /** Placeholders stay as they are: the editor fills them. */
    Map<String, String> all() {
        Locale locale = LocaleContextHolder.getLocale();
        return KEYS.stream()
                .collect(
                        Collectors.toMap(
                                key -> key,
                                key -> words.getMessage("editor." + key, null, locale)));
    }
}
