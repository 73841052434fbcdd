package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against taking a decision back. */
@Component
class TakingBackCheck {

    private final Reopening reopening;

    TakingBackCheck(Reopening reopening) {
        this.reopening = reopening;
    }

    List<Refusal> takingBack(Review review, @Nullable Voiced said, PersonId person, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (said == null) {
            reasons.add(conflict("taking-back.nothing-decided"));
        } else {
            reasons.addAll(problems(review, said, person));
        }
        return reasons;
    }

    List<Refusal> problems(Review review, Voiced said, PersonId person) {
        List<Refusal> reasons = new ArrayList<>();
        if (!said.person().equals(person)) {
            reasons.add(forbidden("taking-back.not-yours", said.personName()));
        } else if (said.carried()) {
            reasons.add(conflict("taking-back.carried"));
        } else if (said.verdict() == Verdict.APPROVE_AS_AMENDED) {
            reasons.add(conflict("taking-back.amended"));
        }
        reasons.addAll(ofReview(review, said));
        return reasons;
    }

    private List<Refusal> ofReview(Review review, Voiced said) {
        return switch (review.state()) {
            case RUNNING, WITH_DRAFTER ->
                    said.round() == review.round()
                            ? reopening.problems(review, said)
                            : List.of(conflict("taking-back.round-over"));
            case APPROVED, REJECTED -> List.of(conflict("taking-back.final"));
            case WITHDRAWN, ABANDONED -> List.of(conflict("taking-back.ended"));
        };
    }
}
