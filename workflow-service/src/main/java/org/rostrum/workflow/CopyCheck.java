package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against sending copies, or against taking one back. */
@Component
class CopyCheck {

    /** More at once are a mistake, or an announcement. */
    private static final int MOST = 50;

    private final CopyReachStore reach;
    private final StandingStore standings;
    private final People people;
    private final Departments departments;

    CopyCheck(
            CopyReachStore reach, StandingStore standings, People people, Departments departments) {
        this.reach = reach;
        this.standings = standings;
        this.people = people;
        this.departments = departments;
    }

    Addable candidates(Draft draft, Person sender) {
        if (!sending(draft, sender).isEmpty()) {
            return Addable.NOTHING;
        }
        CopyRule rule = rule(draft, sender);
        Set<DepartmentId> inhabited = reach.inhabited();
        return new Addable(
                departments.all().stream()
                        .filter(one ->
                                rule.toDepartment(one, inhabited.contains(one.id())).isEmpty())
                        .toList(),
                reach.candidates(draft.head().id(), sender.id(), rule.wide()));
    }

    List<Refusal> sending(Draft draft, Person sender, Receivers to, String note) {
        List<Refusal> reasons = new ArrayList<>(sending(draft, sender));
        reasons.addAll(WithdrawalCheck.tooLong(note));
        if (to.count() == 0 || to.count() > MOST) {
            reasons.add(invalid("copy.how-many", MOST));
            return reasons;
        }
        CopyRule rule = rule(draft, sender);
        to.people().forEach(one -> reasons.addAll(person(rule, one)));
        if (!to.departments().isEmpty()) {
            Set<DepartmentId> inhabited = reach.inhabited();
            to.departments().forEach(one -> reasons.addAll(department(rule, one, inhabited)));
        }
        return reasons;
    }

    private List<Refusal> person(CopyRule rule, PersonId to) {
        return people.find(to)
                .map(rule::toPerson)
                .orElseGet(() -> List.of(invalid("candidate.unknown")));
    }

    private List<Refusal> department(CopyRule rule, DepartmentId to, Set<DepartmentId> inhabited) {
        return departments
                .find(to)
                .map(found -> rule.toDepartment(found, inhabited.contains(to)))
                .orElseGet(() -> List.of(invalid("copy.department-unknown")));
    }

    private CopyRule rule(Draft draft, Person sender) {
        Set<PersonId> sent = reach.people(draft.head().id());
        return new CopyRule(draft.head(), sender, sent, reach.departments(draft.head().id()));
    }

    /** In review and after approval; by the drafter, who decides now, and the office. */
    private List<Refusal> sending(Draft draft, Person sender) {
        List<Refusal> reasons = new ArrayList<>();
        switch (draft.state()) {
            case IN_REVIEW, APPROVED -> {}
            case DRAFTING, RETURNED, REJECTED, ABANDONED -> reasons.add(conflict("copy.not-now"));
        }
        if (!draft.head().drafter().equals(sender.id())
                && !sender.has(Role.OFFICE)
                && !decides(draft, sender.id())) {
            reasons.add(forbidden("copy.not-yours-to-send"));
        }
        return reasons;
    }

    private boolean decides(Draft draft, PersonId person) {
        return standings
                .openSeat(draft.head().id(), person)
                .flatMap(seat -> standings.of(seat, person))
                .filter(Standing::mayDecide)
                .isPresent();
    }

    List<Refusal> takingBack(Copy copy, PersonId person, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (!copy.sentBy().equals(person)) {
            reasons.add(forbidden("copy.sent-by-another"));
        }
        if (copy.takenBack()) {
            reasons.add(conflict("copy.taken-back"));
        } else if (copy.read()) {
            reasons.add(conflict("copy.read-already", copy.toName()));
        }
        return reasons;
    }
}
