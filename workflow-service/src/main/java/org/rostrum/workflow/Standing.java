package org.rostrum.workflow;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.requirement.Voice;

/**
 * One person before one seat of a review.
 *
 * @param station the station's key
 * @param secondReader whether the seat was opened for somebody to read what another one amended
 */
record Standing(
        SeatId seat,
        String seatName,
        String station,
        boolean secondReader,
        @Nullable PersonId holder,
        @Nullable String holderName,
        Voice voice) {}
