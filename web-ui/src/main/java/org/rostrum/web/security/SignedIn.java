package org.rostrum.web.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.Role;

/**
 * The person behind a request: the principal of page and API requests alike.
 *
 * @param authenticatedBy {@code password} or {@code token}
 */
public record SignedIn(
        UUID person, String username, String name, Set<Role> roles, String authenticatedBy)
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public PersonId id() {
        return new PersonId(person);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The person as the record wants to know it. */
    public Actor actor() {
        return new Actor(
                person, name, roles.stream().map(Role::name).toList(), null, authenticatedBy);
    }
}
