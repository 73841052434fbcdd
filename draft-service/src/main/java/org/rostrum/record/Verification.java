package org.rostrum.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of re-computing a chain from its payloads. */
public sealed interface Verification {

    String stream();

    /** How many entries there are, good and bad. */
    long entries();

    /**
     * Every hash, link and number is right, and the head is the last entry. A chain without entries
     * is intact; it has no times, and 64 zeros for a hash.
     *
     * @param headHash of the last entry
     */
    record Intact(
            String stream,
            long entries,
            String headHash,
            @Nullable Instant first,
            @Nullable Instant last)
            implements Verification {}

    /** Something was changed after it was written; every place where it shows, in order. */
    record Broken(String stream, long entries, List<Finding> findings) implements Verification {
        public Broken {
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param sequence of the entry where it shows
     */
    record Finding(long sequence, Flaw flaw) {

        @Override
        public String toString() {
            return "entry " + sequence + ": " + flaw.words();
        }
    }
}
