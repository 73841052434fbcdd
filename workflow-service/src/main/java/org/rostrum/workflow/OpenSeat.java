package org.rostrum.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A seat that waits for a decision, and whether anybody could make it.
 *
 * @param place who sits there now
 * @param ofRoute whether the route asks it, and neither people nor an amendment
 * @param insteadOf name of the seat in whose place it is; null where it is the route's own
 * @param flagged whether it was found before that nobody can decide here
 * @param vacant whether nobody can decide here now
 */
record OpenSeat(
        SeatId id,
        Place place,
        boolean ofRoute,
        @Nullable String insteadOf,
        boolean flagged,
        boolean vacant) {

    /** What the route calls it. */
    String called() {
        return insteadOf == null ? place.name() : insteadOf;
    }
}
