package org.rostrum.draft.text;

import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

/** Reads in tests. */
final class Reading {

    private Reading() {}

    static Text read(String pasted) {
        return done(PlainText.read(pasted));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    static List<String> refusals(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> throw new AssertionError("not refused: " + done);
            case Outcome.Refused<?>(var reasons) -> reasons.stream().map(Refusal::code).toList();
        };
    }

    static List<String> words(Text text) {
        return text.paragraphs().stream().map(Paragraph::text).toList();
    }

    static List<Kind> kinds(Text text) {
        return text.paragraphs().stream().map(Paragraph::kind).toList();
    }
}
