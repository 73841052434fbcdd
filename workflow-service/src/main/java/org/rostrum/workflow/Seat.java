package org.rostrum.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.ReviewStatus.SeatState;

/**
 * One voice at a station, as its row has it, with what it said.
 *
 * @param carried whether it was said in an earlier round and holds
 * @param secondReader whether it was opened for somebody to read what another one amended
 * @param addition how it came to the station; null where the route asks it
 * @param destination of a return; null for anything else
 */
record Seat(
        SeatId id,
        int place,
        String name,
        SeatState state,
        @Nullable PersonId holder,
        @Nullable Verdict verdict,
        boolean carried,
        boolean secondReader,
        @Nullable Addition addition,
        @Nullable Destination destination) {

    /** Whether somebody said something in this round, or made its text by what was said. */
    boolean spoke() {
        return verdict != null && (!carried || verdict == Verdict.APPROVE_AS_AMENDED);
    }

    /** One that has not been opened yet. */
    static Seat expected(Place place) {
        return new Seat(
                new SeatId(UUID.randomUUID()),
                place.place(),
                place.name(),
                SeatState.WAITING,
                null,
                null,
                false,
                false,
                place.addition(),
                null);
    }

    Seat decided(Verdict said, @Nullable Destination leadsTo) {
        return new Seat(
                id,
                place,
                name,
                SeatState.DECIDED,
                holder,
                said,
                false,
                secondReader,
                addition,
                leadsTo);
    }

    /** As it is once its decision was taken back. */
    Seat undecided() {
        return new Seat(
                id, place, name, SeatState.OPEN, holder, null, false, secondReader, addition, null);
    }
}
