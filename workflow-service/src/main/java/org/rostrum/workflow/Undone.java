package org.rostrum.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.workflow.ReviewStatus.SeatState;

/**
 * A station without what one of its seats decided. Pure.
 *
 * @param seats all of them, the one in question as though it had not decided
 */
record Undone(StationRule rule, SeatId seat, List<Seat> seats) {

    static Undone of(StationRule rule, List<Seat> seats, SeatId seat) {
        return new Undone(
                rule,
                seat,
                seats.stream().map(s -> s.id().equals(seat) ? s.undecided() : s).toList());
    }

    /** Who decided and would not have been asked yet. Who reads an amended text does so last. */
    List<Seat> heardAfter() {
        return others().filter(other -> other.verdict() != null && !other.carried())
                .filter(other -> other.secondReader() || waits(other))
                .toList();
    }

    /** Who has to wait again. */
    List<Seat> putOff() {
        return others().filter(other -> other.state() == SeatState.OPEN && waits(other)).toList();
    }

    private Stream<Seat> others() {
        return seats.stream().filter(other -> !other.id().equals(seat));
    }

    private boolean waits(Seat other) {
        return !rule.turns(seats).hasTurn(other);
    }
}
