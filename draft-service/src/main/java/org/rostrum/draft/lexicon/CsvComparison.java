package org.rostrum.draft.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;

/**
 * What a CSV file would do to the lexicon.
 *
 * @param edition of the lexicon it was compared with; to be named when it is confirmed
 */
public record CsvComparison(long edition, List<Line> lines) {

    /** What a line would do. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    /**
     * A line of the file.
     *
     * @param number where it begins in the file, from 1
     * @param text its cells as they stand
     * @param details null if they cannot be made out
     * @param before what the entry says now; null if there is none in use
     * @param problems why it is wrong; empty otherwise
     */
    public record Line(
            long number,
            String text,
            Effect effect,
            @Nullable EntryDetails details,
            @Nullable EntryDetails before,
            List<Refusal> problems) {

        public Line {
            problems = List.copyOf(problems);
        }
    }

    public CsvComparison {
        lines = List.copyOf(lines);
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Nothing is wrong and something would change. */
    public boolean importable() {
        return count(Effect.WRONG) == 0 && count(Effect.NEW) + count(Effect.CHANGED) > 0;
    }
}
