package org.rostrum.web.review;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.text.Kind;

/** A paragraph became another kind, such as body text a heading. */
record KindChange(Kind before, Kind after) {

    static @Nullable KindChange of(Block block) {
        if (block.before().isEmpty() || block.after().isEmpty()) {
            return null;
        }
        Kind before = block.before().getFirst().kind();
        Kind after = block.after().getFirst().kind();
        return before == after ? null : new KindChange(before, after);
    }
}
