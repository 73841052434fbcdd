package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision depends on, read while the review is locked.
 *
 * @param seats of the active station, in their order
 * @param known what a request with the same key was answered
 */
record Situation(Review review, Standing standing, List<Seat> seats, @Nullable Answer known) {

    /** The seats once the one in question has said this, without asking again. */
    List<Seat> seatsAfter(Decision decision) {
        return seats.stream()
                .map(s ->
                        s.id().equals(standing.seat())
                                ? s.decided(decision.verdict(), decision.destination())
                                : s)
                .toList();
    }
}
