package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import org.rostrum.workflow.AddingSeat.Where;
import org.rostrum.workflow.ReviewStatus.SeatState;

/**
 * Whose turn it is at a station. Where the route asks in order, what was added before or after a
 * seat belongs to that seat's turn.
 *
 * @param seats of the station in their order
 */
record Turns(boolean inOrder, List<Seat> seats) {

    /** Waiting seats that need not wait any longer. */
    List<Seat> toOpen() {
        return seats.stream()
                .filter(seat -> seat.state() == SeatState.WAITING && hasTurn(seat))
                .toList();
    }

    boolean hasTurn(Seat seat) {
        return !heardAfter(seat)
                && seats.stream().noneMatch(other -> goesBefore(other, seat) && waitsFor(other));
    }

    /** Whether the seat from which it was added has to speak first. */
    private boolean heardAfter(Seat seat) {
        Addition addition = seat.addition();
        return addition != null
                && addition.where() == Where.AFTER
                && at(addition.from()).filter(Turns::waitsFor).isPresent();
    }

    private boolean goesBefore(Seat other, Seat seat) {
        Addition addition = other.addition();
        if (addition != null
                && addition.where() == Where.BEFORE
                && addition.from() == seat.place()) {
            return true;
        }
        return inOrder && asked(seat) && turn(other) < seat.place();
    }

    /** Number of the route's seat in whose turn this one is heard. */
    private int turn(Seat seat) {
        Addition addition = seat.addition();
        if (addition == null) {
            return seat.place();
        }
        return addition.where() == Where.BESIDE
                ? Integer.MAX_VALUE
                : at(addition.from()).map(this::turn).orElse(Integer.MAX_VALUE);
    }

    private Optional<Seat> at(int place) {
        return seats.stream().filter(seat -> seat.place() == place).findFirst();
    }

    private static boolean asked(Seat seat) {
        return seat.addition() == null && !seat.secondReader();
    }

    private static boolean waitsFor(Seat seat) {
        return seat.state() != SeatState.DECIDED;
    }
}
