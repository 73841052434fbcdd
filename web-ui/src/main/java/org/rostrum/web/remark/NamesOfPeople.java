package org.rostrum.web.remark;

import java.util.HashMap;
import java.util.Map;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;

/** What people are called, each looked up once. */
final class NamesOfPeople {

    private final People people;
    private final Map<PersonId, String> known = new HashMap<>();

    NamesOfPeople(People people) {
        this.people = people;
    }

    String of(PersonId person) {
        return known.computeIfAbsent(person, id -> people.find(id).map(Person::name).orElse("—"));
    }
}
