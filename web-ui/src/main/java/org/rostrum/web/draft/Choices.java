package org.rostrum.web.draft;

import java.util.List;
import org.rostrum.draft.Classification;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Position;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** What can be chosen in the form of a draft's details. */
@Component
class Choices {

    private final People people;

    Choices(People people) {
        this.people = people;
    }

    /** For the page, in one record. */
    record Offered(
            List<Urgency> urgencies,
            List<Classification> classifications,
            List<Person> coDrafters) {}

    Offered offered(PersonId drafter) {
        return new Offered(
                List.of(Urgency.values()),
                List.of(Classification.values()),
                people.with(Role.DRAFTER).stream().filter(p -> !p.id().equals(drafter)).toList());
    }

    List<Position> departments(PersonId person) {
        return people.find(person).map(Person::positions).orElse(List.of());
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("—");
    }
}
