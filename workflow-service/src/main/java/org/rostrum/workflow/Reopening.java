package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/** Asks a seat again whose decision is taken back, and has those wait who come after it. */
@Component
class Reopening {

    private final SeatStore seats;
    private final AddedSeatStore waiting;
    private final Passage passage;

    Reopening(SeatStore seats, AddedSeatStore waiting, Passage passage) {
        this.seats = seats;
        this.waiting = waiting;
        this.passage = passage;
    }

    /** What happened after the decision and keeps it from being taken back. */
    List<Refusal> problems(Review review, Voiced said) {
        if (said.lane() != ReviewStatus.LaneState.ACTIVE) {
            return List.of(conflict("taking-back.gone-on"));
        }
        List<Seat> after = undone(review, said, seats.active(review.id())).heardAfter();
        return after.isEmpty() ? List.of() : List.of(decidedAfter(after));
    }

    /** Once the decision counts no more. */
    void after(Review review, Voiced said, Instant now) {
        List<Seat> active = seats.active(review.id());
        Undone undone = undone(review, said, active);
        undone.putOff().forEach(seat -> waiting.putOff(seat.id()));
        passage.follow(review, seats.active(review.id()), now);
    }

    private Undone undone(Review review, Voiced said, List<Seat> active) {
        StationRule rule = StationRule.of(passage.route(review).station(said.station()));
        return Undone.of(rule, active, said.seat());
    }

    private static Refusal decidedAfter(List<Seat> after) {
        return conflict(
                "taking-back.decided-after",
                after.stream().map(Seat::name).collect(Collectors.joining("、")));
    }
}
