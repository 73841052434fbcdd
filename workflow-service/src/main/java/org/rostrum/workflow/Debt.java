package org.rostrum.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * A seat that was passed over by an urgent order and owes a reading of the approved text.
 *
 * @param payable whether the person who asks can read it now and say so
 * @param reading what was said; null as long as it is owed
 */
public record Debt(
        DebtId id,
        SeatId seat,
        Label station,
        String seatName,
        Instant openedAt,
        boolean payable,
        @Nullable Reading reading) {

    /**
     * @param agrees whether the person agrees; it is no approval, and an objection changes nothing
     */
    public record Reading(
            PersonId by, String byName, Instant at, int revision, boolean agrees, String words) {}
}
