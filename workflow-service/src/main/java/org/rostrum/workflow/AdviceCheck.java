package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against asking somebody, or against an answer. */
@Component
class AdviceCheck {

    private final AdviceStore store;
    private final CandidateStore candidates;

    AdviceCheck(AdviceStore store, CandidateStore candidates) {
        this.store = store;
        this.candidates = candidates;
    }

    List<NamedPerson> candidates(SeatId seat, PersonId person) {
        return candidates.toAdvise(seat).stream().filter(one -> !one.id().equals(person)).toList();
    }

    List<Refusal> asking(Standing standing, PersonId by, PersonId of, String question) {
        List<Refusal> reasons = new ArrayList<>(standing.unmet());
        if (question.isBlank()) {
            reasons.add(invalid("advice.question-missing"));
        }
        reasons.addAll(WithdrawalCheck.tooLong(question));
        if (by.equals(of)) {
            reasons.add(invalid("advice.yourself"));
            return reasons;
        }
        reasons.addAll(
                candidates
                        .toAdvise(standing.seat(), of)
                        .map(AdviceCheck::problems)
                        .orElseGet(() -> List.of(invalid("candidate.unknown"))));
        if (store.waitsFor(standing.seat(), of)) {
            reasons.add(conflict("advice.asked-already"));
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
        return one.writes() ? List.of(invalid("advice.own-draft", name)) : List.of();
    }

    List<Refusal> answering(Advice advice, PersonId person, String answer) {
        List<Refusal> reasons = new ArrayList<>(WithdrawalCheck.tooLong(answer));
        if (!advice.askedOf().equals(person)) {
            reasons.add(forbidden("advice.asked-of-another"));
        }
        if (answer.isBlank()) {
            reasons.add(invalid("advice.answer-missing"));
        }
        reasons.addAll(open(advice));
        return reasons;
    }

    List<Refusal> takingBack(Advice advice, PersonId person, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (!advice.askedBy().equals(person)) {
            reasons.add(forbidden("advice.asked-by-another"));
        }
        reasons.addAll(open(advice));
        return reasons;
    }

    private static List<Refusal> open(Advice advice) {
        return switch (advice.state()) {
            case OPEN -> List.of();
            case ANSWERED -> List.of(conflict("advice.answered-already"));
            case TAKEN_BACK -> List.of(conflict("advice.taken-back"));
            case ENDED -> List.of(conflict("advice.ended"));
        };
    }
}
