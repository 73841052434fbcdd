package org.rostrum.web.review;

import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.SeatingSomebody;
import org.rostrum.workflow.StoppedReviews;
import org.rostrum.workflow.StoppedReviews.Noted;
import org.springframework.stereotype.Component;

/** What there is to say of vacant seats; the status page calls it as {@code @stoppedSeats}. */
@Component("stoppedSeats")
class StoppedSeats {

    private final StoppedReviews stopped;
    private final SeatingSomebody seating;

    StoppedSeats(StoppedReviews stopped, SeatingSomebody seating) {
        this.stopped = stopped;
        this.seating = seating;
    }

    /**
     * @param candidates whom the reader could seat there; empty where the reader is not of the
     *     office
     */
    record Seat(Noted noted, List<NamedPerson> candidates) {}

    public List<Seat> of(DraftId draft, PersonId reader) {
        return stopped.of(draft).stream()
                .map(noted ->
                        new Seat(
                                noted,
                                noted.stopped() == null
                                        ? List.of()
                                        : seating.candidates(noted.seat(), reader)))
                .toList();
    }
}
