package org.rostrum.workflow.route;

import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.deadline.Span;

/**
 * How long a seat has to decide, in working time, and what happens around that. Nothing of it ever
 * decides.
 *
 * @param due from the seat's opening
 * @param remind so long before it is due; null for never
 * @param remindAfter so often once it is overdue; null for never
 * @param overdue what happens when it is due
 */
public record Timing(Span due, @Nullable Span remind, @Nullable Span remindAfter, Overdue overdue) {

    /** What happens to a seat that has not decided in time. */
    public enum Overdue {
        /** Whoever is asked is told. */
        REMIND,
        /** The head of the level above is asked instead. */
        ESCALATE,
        /** A deputy is asked instead. */
        DEPUTY
    }
}
