package org.rostrum.draft.revision;

import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextJson;
import org.rostrum.outcome.Outcome;

/** Reads texts that were checked before they were stored. */
final class StoredText {

    private StoredText() {}

    static Text of(String json) {
        return switch (TextJson.read(json)) {
            case Outcome.Done<Text>(Text text) -> text;
            case Outcome.Refused<Text>(var reasons) ->
                    throw new IllegalStateException("a stored text is broken: " + reasons);
        };
    }
}
