package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against asking for a preparation, giving it, or taking it back. */
@Component
class PreparationCheck {

    private final PreparationStore store;
    private final CandidateStore candidates;

    PreparationCheck(PreparationStore store, CandidateStore candidates) {
        this.store = store;
        this.candidates = candidates;
    }

    List<Refusal> asking(Standing standing, PersonId by, PersonId of, String request) {
        List<Refusal> reasons = new ArrayList<>(standing.unmet());
        if (request.isBlank()) {
            reasons.add(invalid("preparation.request-missing"));
        }
        reasons.addAll(WithdrawalCheck.tooLong(request));
        if (by.equals(of)) {
            reasons.add(invalid("preparation.yourself"));
        } else {
            reasons.addAll(
                    candidates
                            .toAdvise(standing.seat(), of)
                            .map(PreparationCheck::problems)
                            .orElseGet(() -> List.of(invalid("candidate.unknown"))));
        }
        if (store.open(standing.seat())) {
            reasons.add(conflict("preparation.asked-already"));
        }
        return reasons;
    }

    private static List<Refusal> problems(Candidate one) {
        String name = one.person().name();
        if (!one.active()) {
            return List.of(invalid("candidate.account-closed", name));
        }
        if (!one.fits()) {
            return List.of(invalid("advice.reads-no-drafts", name));
        }
        return one.writes() ? List.of(invalid("candidate.own-draft", name)) : List.of();
    }

    /**
     * @param allowed to be proposed for the seat
     */
    static List<Refusal> giving(
            Preparation asked,
            PersonId person,
            Verdict verdict,
            String reason,
            Set<Verdict> allowed) {
        List<Refusal> reasons = new ArrayList<>(WithdrawalCheck.tooLong(reason));
        if (!asked.of().equals(person)) {
            reasons.add(forbidden("preparation.asked-of-another"));
        }
        if (!allowed.contains(verdict)) {
            reasons.add(invalid("decision.verdict-not-allowed", verdict.name()));
        }
        if (Verdicts.needsReason(verdict) && reason.isBlank()) {
            reasons.add(invalid("decision.reason-missing", verdict.name()));
        }
        reasons.addAll(open(asked));
        return reasons;
    }

    /**
     * @param standing of the person before the seat that it was asked for
     */
    static List<Refusal> takingBack(
            Preparation asked, Standing standing, PersonId person, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (!asked.by().equals(person) && !standing.mayDecide()) {
            reasons.add(forbidden("preparation.asked-by-another"));
        }
        reasons.addAll(open(asked));
        return reasons;
    }

    private static List<Refusal> open(Preparation asked) {
        return switch (asked.state()) {
            case OPEN -> List.of();
            case GIVEN -> List.of(conflict("preparation.given-already"));
            case TAKEN_BACK -> List.of(conflict("preparation.taken-back"));
            case ENDED -> List.of(conflict("preparation.ended"));
        };
    }
}
