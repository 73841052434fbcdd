package org.rostrum.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the person who really does it, and apart from that the one acted for.
 *
 * @param person the acting person; null for the system itself (a timer, a rule)
 * @param name as shown when it happened
 * @param roles the person's roles when it happened, sorted
 * @param actingFor the person acted for, null when nobody
 * @param authenticatedBy how the person proved to be it: {@code password}, {@code token}, {@code
 *     system}
 */
public record Actor(
        @Nullable UUID person,
        String name,
        List<String> roles,
        @Nullable UUID actingFor,
        String authenticatedBy) {

    public Actor {
        roles = roles.stream().sorted().toList();
    }

    /** The same person, acting for somebody else; for nobody else where there is none. */
    public Actor onBehalfOf(@Nullable UUID principal) {
        return new Actor(person, name, roles, principal, authenticatedBy);
    }

    /** The system itself; never stands for a person. */
    public static Actor system() {
        return new Actor(null, "system", List.of(), null, "system");
    }
}
