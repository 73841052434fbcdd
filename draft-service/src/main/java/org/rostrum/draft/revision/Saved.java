package org.rostrum.draft.revision;

import java.util.List;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Refusal;

/** What came of saving a working copy. */
public sealed interface Saved {

    /**
     * The text is kept.
     *
     * @param copy what is stored now, also when nothing had to be stored because it read so already
     * @param merged whether it holds somebody else's edits beside the saved text, so that the one
     *     who saved has to go on from {@code copy}
     */
    record Stored(WorkingCopy copy, boolean merged) implements Saved {}

    /** Somebody else changed the same passage meanwhile; nothing was stored. */
    record Conflict(WorkingCopy theirs, Text mine) implements Saved {}

    /** Nothing was stored; at least one reason. */
    record Refused(List<Refusal> reasons) implements Saved {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
