package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;

/**
 * What speaks against a copy of a draft to somebody. A sensitive draft goes to named people only,
 * for nobody can tell who will work in a department later; and whoever is not of the office can
 * answer only for people of an own department, and may turn to leaders and to the office.
 *
 * @param people to whom it was sent already
 * @param departments to which it was sent already
 */
record CopyRule(
        Draft.Head draft, Person sender, Set<PersonId> people, Set<DepartmentId> departments) {

    List<Refusal> toPerson(Person to) {
        List<Refusal> reasons = new ArrayList<>();
        if (to.id().equals(sender.id())) {
            reasons.add(invalid("copy.yourself"));
        }
        if (!to.active()) {
            reasons.add(invalid("candidate.account-closed", to.name()));
        }
        if (to.has(Role.SYSTEM_ADMIN) || to.has(Role.SECURITY_ADMIN)) {
            reasons.add(invalid("copy.administrator", to.name()));
        }
        if (to.has(Role.AUDITOR)) {
            reasons.add(invalid("copy.auditor", to.name()));
        }
        if (writes(to.id())) {
            reasons.add(invalid("copy.own-draft", to.name()));
        }
        if (people.contains(to.id()) || departments.stream().anyMatch(to::worksIn)) {
            reasons.add(conflict("copy.sent-already", to.name()));
        }
        if (!wide() && !within(to)) {
            reasons.add(forbidden("copy.sensitive-person", to.name()));
        }
        return reasons;
    }

    /**
     * @param anybody whether somebody works there who takes copies
     */
    List<Refusal> toDepartment(Department to, boolean anybody) {
        List<Refusal> reasons = new ArrayList<>();
        if (!to.active()) {
            reasons.add(invalid("copy.department-closed", to.name()));
        } else if (!anybody) {
            reasons.add(conflict("copy.nobody-there", to.name()));
        }
        if (departments.contains(to.id())) {
            reasons.add(conflict("copy.sent-already", to.name()));
        }
        if (sensitive()) {
            reasons.add(forbidden("copy.sensitive-department", to.name()));
        }
        return reasons;
    }

    /** Whether the sender may turn to anybody in the house. */
    boolean wide() {
        return !sensitive() || sender.has(Role.OFFICE);
    }

    boolean sensitive() {
        return draft.details().classification() == Classification.SENSITIVE;
    }

    private boolean within(Person to) {
        return to.has(Role.LEADER)
                || to.has(Role.OFFICE)
                || sender.positions().stream().anyMatch(at -> to.worksIn(at.department()));
    }

    private boolean writes(PersonId person) {
        return draft.drafter().equals(person) || draft.details().coDrafters().contains(person);
    }
}
