package org.rostrum.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;

/** Says for a seat what it thinks of the revision under review. */
@Component
public class Deciding {

    /** For the seat of this draft that the person may decide now; empty when there is none. */
    public Optional<DecisionContext> context(DraftId draft, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Empty when there is no such seat, or the person has no right to it. */
    public Optional<DecisionContext> context(SeatId seat, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** An unclaimed seat is claimed by deciding. */
    public Outcome<Decided> decide(
            SeatId seat, DecisionRequest request, @Nullable String idempotencyKey, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
