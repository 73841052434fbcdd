package org.rostrum.workflow.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;

/**
 * What a CSV file would do to the calendar.
 *
 * @param edition of the calendar it was compared with; to be named when it is confirmed
 */
public record CalendarComparison(long edition, List<Line> lines) {

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
     * @param number where it stands in the file, from 1
     * @param text its cells as they stand
     * @param day null if it cannot be made out
     * @param before what the calendar says now; null if nothing
     * @param problems why it is wrong; empty otherwise
     */
    public record Line(
            long number,
            String text,
            Effect effect,
            @Nullable CalendarDay day,
            @Nullable CalendarDay before,
            List<Refusal> problems) {}

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Nothing is wrong and something would change. */
    public boolean importable() {
        return count(Effect.WRONG) == 0 && count(Effect.NEW) + count(Effect.CHANGED) > 0;
    }
}
