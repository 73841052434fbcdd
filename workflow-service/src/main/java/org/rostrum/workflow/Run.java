package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;

/**
 * Seats that a person decides in one after another (連續審批), and what has come of each.
 *
 * @param ended whether it was stopped, or nothing is left of it
 */
public record Run(RunId id, boolean ended, List<Leg> legs) {

    public Run {
        legs = List.copyOf(legs);
    }

    public enum State {
        /** Can be decided now. */
        WAITING,
        DECIDED,
        SKIPPED,
        /** Somebody else has decided in the seat. */
        DECIDED_BY_ANOTHER,
        /** Somebody else has taken the seat. */
        TAKEN,
        /** The seat is closed, or not the person's any more. */
        GONE
    }

    /**
     * @param place from 1
     * @param verdict null where nobody has decided
     * @param otherName who decided instead, or has taken the seat; else null
     */
    public record Leg(
            int place,
            SeatId seat,
            DraftId draft,
            String number,
            String title,
            String seatName,
            State state,
            @Nullable Verdict verdict,
            @Nullable String otherName) {

        /** Whether it is passed over because of what others did. */
        public boolean passedOver() {
            return switch (state) {
                case DECIDED_BY_ANOTHER, TAKEN, GONE -> true;
                case WAITING, DECIDED, SKIPPED -> false;
            };
        }
    }

    public Optional<Leg> next() {
        return legs.stream().filter(leg -> leg.state() == State.WAITING).findFirst();
    }

    /** What others did meanwhile with those between two places. */
    public List<Leg> passedOver(int after, int before) {
        return legs.stream()
                .filter(leg -> leg.place() > after && leg.place() < before)
                .filter(Leg::passedOver)
                .toList();
    }

    public List<Leg> in(State state) {
        return legs.stream().filter(leg -> leg.state() == state).toList();
    }
}
