package org.rostrum.draft;

import static org.rostrum.draft.Draft.State.ABANDONED;
import static org.rostrum.draft.Draft.State.APPROVED;
import static org.rostrum.draft.Draft.State.DRAFTING;
import static org.rostrum.draft.Draft.State.IN_REVIEW;
import static org.rostrum.draft.Draft.State.REJECTED;
import static org.rostrum.draft.Draft.State.RETURNED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.Draft.State;
import org.rostrum.outcome.Refusal;

/** The steps of a draft's life: from which states each is possible, and where it leads. */
enum Transition {
    FREEZE(IN_REVIEW, EnumSet.of(DRAFTING, RETURNED)),
    RETURN(RETURNED, EnumSet.of(IN_REVIEW)),
    WITHDRAW(DRAFTING, EnumSet.of(IN_REVIEW)),
    APPROVE(APPROVED, EnumSet.of(IN_REVIEW)),
    REJECT(REJECTED, EnumSet.of(IN_REVIEW)),
    ABANDON(ABANDONED, EnumSet.of(DRAFTING, RETURNED));

    private final State to;
    private final Set<State> from;

    Transition(State to, Set<State> from) {
        this.to = to;
        this.from = from;
    }

    State to() {
        return to;
    }

    boolean possibleFrom(State state) {
        return from.contains(state);
    }

    List<Refusal> problems(State state) {
        return possibleFrom(state) ? List.of() : List.of(refusal(state));
    }

    /** Says in which state the draft is, and by that what is possible instead. */
    static Refusal refusal(State state) {
        return Refusal.conflict(
                switch (state) {
                    case DRAFTING -> "draft.is-drafting";
                    case IN_REVIEW -> "draft.is-in-review";
                    case RETURNED -> "draft.is-returned";
                    case APPROVED -> "draft.is-approved";
                    case REJECTED -> "draft.is-rejected";
                    case ABANDONED -> "draft.is-abandoned";
                });
    }
}
