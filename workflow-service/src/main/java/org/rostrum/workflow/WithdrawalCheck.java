package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.requirement.Requirements;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against having a draft back. */
@Component
class WithdrawalCheck {

    private final People people;
    private final WithdrawalStore withdrawals;

    WithdrawalCheck(People people, WithdrawalStore withdrawals) {
        this.people = people;
        this.withdrawals = withdrawals;
    }

    /**
     * @param spoken whether somebody at the current station has decided, so that it takes consent
     */
    List<Refusal> asking(Review review, PersonId person, String reason, boolean spoken) {
        List<Refusal> reasons = new ArrayList<>(tooLong(reason));
        if (!review.drafter().equals(person)) {
            reasons.add(forbidden("withdrawal.not-drafter"));
        }
        if (spoken && withdrawals.asking(review.id()).isPresent()) {
            reasons.add(conflict("withdrawal.asked-already"));
        }
        return reasons;
    }

    List<Refusal> answering(Review review, PersonId person, boolean consent, String reason) {
        List<Refusal> reasons = new ArrayList<>(tooLong(reason));
        if (people.find(person).filter(p -> p.active() && p.has(Role.OFFICE)).isEmpty()) {
            reasons.add(forbidden("withdrawal.not-office"));
        }
        Optional<PersonId> asking = withdrawals.asking(review.id());
        if (asking.isEmpty()) {
            reasons.add(conflict("withdrawal.not-asked"));
        } else if (asking.get().equals(person)) {
            reasons.add(forbidden("withdrawal.own-request"));
        }
        if (!consent && reason.isBlank()) {
            reasons.add(invalid("withdrawal.reason-missing"));
        }
        return reasons;
    }

    static List<Refusal> tooLong(String reason) {
        int longest = Requirements.LONGEST_REASON;
        return reason.length() <= longest
                ? List.of()
                : List.of(invalid("decision.reason-too-long", longest, reason.length()));
    }
}
