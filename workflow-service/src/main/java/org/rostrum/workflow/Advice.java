package org.rostrum.workflow;

import org.rostrum.draft.PersonId;

/**
 * A question that was asked, as it stands.
 *
 * @param seat from which it was asked
 * @param station the station's key
 */
record Advice(
        AdviceId id,
        SeatId seat,
        String seatName,
        String station,
        PersonId askedBy,
        PersonId askedOf,
        String askedOfName,
        State state) {

    enum State {
        OPEN,
        ANSWERED,
        TAKEN_BACK,
        /** The station closed before there was an answer. */
        ENDED
    }
}
