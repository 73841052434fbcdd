package org.rostrum.workflow;

import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Person;

/** Somebody, as lists to choose from show people. */
public record NamedPerson(PersonId id, String username, String name) {

    static NamedPerson of(Person person) {
        return new NamedPerson(person.id(), person.username(), person.name());
    }
}
