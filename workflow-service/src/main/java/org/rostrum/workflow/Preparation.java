package org.rostrum.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * That somebody was asked to prepare the decision of a seat, and what was proposed.
 *
 * @param station the station's key
 * @param request what whoever asked wants to be looked at
 * @param verdict as proposed; null as long as nothing is
 * @param reason as proposed; may be empty
 */
public record Preparation(
        PreparationId id,
        SeatId seat,
        String seatName,
        String station,
        int revision,
        PersonId by,
        String byName,
        PersonId of,
        String ofName,
        String request,
        Instant askedAt,
        @Nullable Verdict verdict,
        String reason,
        @Nullable Instant givenAt,
        State state) {

    public enum State {
        OPEN,
        GIVEN,
        TAKEN_BACK,
        /** The seat was decided, or its station ended, before anything was proposed. */
        ENDED
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean given() {
        return state == State.GIVEN;
    }
}
