package org.rostrum.workflow.people;

import java.util.List;
import java.util.Set;

/**
 * What can be changed about a person.
 *
 * @param name 1 to 100 characters on one line
 * @param email may be empty, at most 254 characters
 * @param positions at most 20, each in another department
 * @param active false closes the account
 */
public record PersonDetails(
        String name, String email, Set<Role> roles, List<Appointment> positions, boolean active) {

    public PersonDetails {
        name = name.strip();
        email = email.strip();
        roles = Set.copyOf(roles);
        positions = List.copyOf(positions);
    }

    /** As the person stands now. */
    public static PersonDetails of(Person person) {
        return new PersonDetails(
                person.name(),
                person.email(),
                person.roles(),
                person.positions().stream().map(Appointment::as).toList(),
                person.active());
    }

    PersonDetails closed() {
        return new PersonDetails(name, email, roles, positions, false);
    }
}
