package org.rostrum.draft.redline;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.text.Text;

/** Compares two texts. */
final class Comparing {

    private final Text before;
    private final Text after;
    private final Lexicon lexicon;

    Comparing(Text before, Text after, Lexicon lexicon) {
        this.before = before;
        this.after = after;
        this.lexicon = lexicon;
    }

    Redline redline() {
        return new Redline(List.of(), List.of(), new Counts(0, 0, 0, 0, 0, 0), 1, Set.of());
    }
}
