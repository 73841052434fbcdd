package org.rostrum.web.review;

import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.ReviewStatus.Decision;
import org.rostrum.workflow.ReviewStatus.Seat;
import org.rostrum.workflow.Verdict;

/** A seat of a station as it is drawn: by colour, by shape and by word. */
record SeatView(Seat seat) {

    public String look() {
        return switch (seat.state()) {
            case WAITING -> "wait";
            case OPEN -> "active";
            case CLOSED -> "mute";
            case DECIDED -> seat.decision() == null ? "done" : look(seat.decision().verdict());
        };
    }

    /** Key of the word on its badge. */
    public String word() {
        Decision decision = seat.decision();
        return switch (seat.state()) {
            case DECIDED -> decision == null ? "seat-state.DECIDED" : decided(decision.verdict());
            case OPEN -> seat.holder() == null ? "seat-state.OPEN" : "seat-state.HELD";
            case WAITING, CLOSED -> seat.removed() ? "seats.removed" : "seat-state." + seat.state();
        };
    }

    /** Who decided, else who sits there; null when nobody does yet. */
    public @Nullable String person() {
        return seat.decision() == null ? seat.holderName() : seat.decision().personName();
    }

    /** The colour of a verdict. */
    static String look(Verdict verdict) {
        return switch (verdict) {
            case APPROVE, APPROVE_AS_AMENDED -> "done";
            case RETURN -> "changes";
            case ABSTAIN -> "mute";
            case REJECT -> "danger";
        };
    }

    private static String decided(Verdict verdict) {
        return "decided." + verdict;
    }
}
