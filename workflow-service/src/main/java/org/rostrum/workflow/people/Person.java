package org.rostrum.workflow.people;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;

/**
 * Somebody who works with the house.
 *
 * @param username 2 to 40 characters of {@code [a-z0-9._-]}, unique, never changes
 * @param active false once the account was closed; the person stays in every record
 */
public record Person(
        PersonId id,
        String username,
        String name,
        String email,
        boolean active,
        Set<Role> roles,
        List<Position> positions) {

    public Person {
        roles = Set.copyOf(roles);
        positions = List.copyOf(positions);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean worksIn(DepartmentId department) {
        return positions.stream().anyMatch(p -> p.department().equals(department));
    }

    public boolean heads(DepartmentId department) {
        return positions.stream().anyMatch(p -> p.head() && p.department().equals(department));
    }
}
