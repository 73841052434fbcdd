package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;

/** Checks the departments and leaders that a drafter has chosen for a route. */
@Component
class ChoiceCheck {

    private static final int MOST = 50;

    private final Departments departments;
    private final People people;

    ChoiceCheck(Departments departments, People people) {
        this.departments = departments;
        this.people = people;
    }

    List<Refusal> problems(Route route, Submission submission) {
        List<Refusal> reasons = new ArrayList<>();
        if (route.wantsDepartments()) {
            reasons.addAll(departments(submission.departments()));
        }
        if (route.wantsLeaders()) {
            reasons.addAll(leaders(submission.leaders(), route.leaderCount()));
        }
        return reasons;
    }

    private List<Refusal> departments(List<DepartmentId> chosen) {
        List<Refusal> reasons = new ArrayList<>();
        if (chosen.isEmpty() || chosen.size() > MOST) {
            reasons.add(invalid("submission.departments-missing", MOST));
        }
        Set.copyOf(chosen).forEach(id -> department(id).ifPresent(reasons::add));
        reasons.addAll(twice(chosen));
        return reasons;
    }

    /** Why it cannot be asked to countersign. */
    Optional<Refusal> department(DepartmentId id) {
        Optional<Department> found = departments.find(id);
        if (found.isEmpty()) {
            return Optional.of(invalid("submission.department-unknown", id.toString()));
        }
        return found.filter(d -> !d.active() || !d.countersigns())
                .map(d -> invalid("submission.department-does-not-countersign", d.name()));
    }

    private List<Refusal> leaders(List<PersonId> chosen, int count) {
        List<Refusal> reasons = new ArrayList<>();
        if (count > 0 && chosen.size() != count) {
            reasons.add(invalid("submission.leader-count", count, chosen.size()));
        } else if (chosen.isEmpty() || chosen.size() > MOST) {
            reasons.add(invalid("submission.leaders-missing", MOST));
        }
        Set.copyOf(chosen).forEach(id -> leader(id).ifPresent(reasons::add));
        reasons.addAll(twice(chosen));
        return reasons;
    }

    /** Why the person cannot be asked to approve. */
    Optional<Refusal> leader(PersonId id) {
        Optional<Person> found = people.find(id);
        if (found.isEmpty()) {
            return Optional.of(invalid("submission.leader-unknown", id.toString()));
        }
        return found.filter(p -> !p.active() || !p.has(Role.LEADER))
                .map(p -> invalid("submission.not-a-leader", p.name()));
    }

    /** What it is called, or its id where there is none. */
    String name(DepartmentId id) {
        return departments.find(id).map(Department::name).orElseGet(id::toString);
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElseGet(id::toString);
    }

    private static List<Refusal> twice(Collection<?> chosen) {
        return new HashSet<>(chosen).size() == chosen.size()
                ? List.of()
                : List.of(invalid("submission.chosen-twice"));
    }
}
