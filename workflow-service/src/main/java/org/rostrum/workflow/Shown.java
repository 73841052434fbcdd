package org.rostrum.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person had before the eyes when deciding.
 *
 * @param since the earlier revision that was compared with; null exactly for the clean text
 * @param at when the page was made
 * @param proved whether the house itself says so, and not only the program that decided
 */
public record Shown(View view, @Nullable Integer since, Instant at, boolean proved) {

    /** How the text was shown. */
    public enum View {
        CLEAN,
        /** Compared in one column. */
        INLINE,
        /** Compared side by side. */
        BESIDE,
        /** Only what changed, with its surroundings. */
        CHANGES
    }
}
