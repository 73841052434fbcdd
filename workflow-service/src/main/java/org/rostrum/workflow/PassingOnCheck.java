package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against giving somebody's work to a successor at all. */
@Component
class PassingOnCheck {

    private static final Set<Role> KEEPERS =
            Set.of(Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);

    private final People people;

    PassingOnCheck(People people) {
        this.people = people;
    }

    static List<Refusal> looking(Actor actor) {
        return actor.roles().contains(Role.SYSTEM_ADMIN.name())
                ? List.of()
                : List.of(forbidden("people.system-admin-only"));
    }

    List<Refusal> passingOn(
            PersonId who, PersonId successor, String reason, OpenWork work, Actor actor) {
        List<Refusal> reasons = new ArrayList<>(looking(actor));
        reasons.addAll(SeatReasons.problems(reason));
        reasons.addAll(successor(who, successor));
        if (work.nothing()) {
            reasons.add(conflict("passing-on.nothing"));
        } else if (reasons.isEmpty() && work.nothingPasses()) {
            reasons.add(conflict("passing-on.all-stays"));
        }
        return reasons;
    }

    List<Refusal> successor(PersonId who, PersonId successor) {
        if (who.equals(successor)) {
            return List.of(invalid("passing-on.same-person"));
        }
        Optional<Person> found = people.find(successor);
        if (found.isEmpty()) {
            return List.of(invalid("candidate.unknown"));
        }
        Person person = found.get();
        if (!person.active()) {
            return List.of(invalid("candidate.account-closed", person.name()));
        }
        return person.roles().stream().anyMatch(KEEPERS::contains)
                ? List.of(invalid("passing-on.keeps-the-house", person.name()))
                : List.of();
    }
}
