package org.rostrum.workflow;

import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.ReviewStatus.LaneState;

/**
 * What counts as said in a seat.
 *
 * @param carried whether it was said in an earlier round and holds
 * @param station of the seat, by its key
 * @param lane how that station stands
 */
record Voiced(
        UUID decision,
        SeatId seat,
        String seatName,
        PersonId person,
        String personName,
        Verdict verdict,
        boolean carried,
        int round,
        String station,
        LaneState lane) {}
