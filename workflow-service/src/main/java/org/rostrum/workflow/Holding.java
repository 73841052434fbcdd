package org.rostrum.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.OpenWork.Kind;

/**
 * One thing that waits for somebody, as the rows have it.
 *
 * @param seat null for drafts and for stations that are still to come
 * @param seatName what the seat is called; empty for drafts
 * @param candidate the successor before it; null where it takes none, or nobody was named
 */
record Holding(
        Kind kind,
        DraftId draft,
        String number,
        @Nullable SeatId seat,
        String seatName,
        @Nullable Candidate candidate) {

    Optional<SeatId> seatId() {
        return Optional.ofNullable(seat);
    }
}
