package org.rostrum.web.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Draft;
import org.rostrum.web.Times;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands above the text on every printed page: which paper it is, and what it is worth. */
@Component
class PageMarks {

    private final MessageSource words;
    private final Times times;

    PageMarks(MessageSource words, Times times) {
        this.words = words;
        this.times = times;
    }

    /** A style sheet. */
    String of(ShownRevision shown) {
        return """
        @page {
          @top-left { content: %s; }
          @top-right { content: %s; }
        }
        """
                .formatted(quoted(which(shown)), quoted(worth(shown)));
    }

    private String which(ShownRevision shown) {
        return Stream.of(
                        shown.draft().head().number(),
                        word("revision.of", shown.revision().number()),
                        times.day(shown.revision().madeAt()))
                .collect(Collectors.joining(" · "));
    }

    private String worth(ShownRevision shown) {
        Draft.Head head = shown.draft().head();
        Classification classification = head.details().classification();
        String stamp = word(shown.stamp().word());
        return classification == Classification.PUBLIC
                ? stamp
                : word("classification." + classification) + " · " + stamp;
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** As a string of CSS; whatever could end one is escaped. */
    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c ->
                        c < ' ' || c == '"' || c == '\\' || c == '<'
                                ? "\\%x ".formatted(c)
                                : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
