package org.rostrum.workflow.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rostrum.outcome.Refusal;

/** Which roles go together: nobody both works on speeches and watches or keeps the house. */
final class RoleRules {

    private RoleRules() {}

    static List<Refusal> problems(Set<Role> roles) {
        if (roles.size() < 2) {
            return List.of();
        }
        return roles.stream()
                .filter(Role::exclusive)
                .sorted()
                .map(role -> Refusal.invalid(code(role)))
                .toList();
    }

    private static String code(Role role) {
        return "person.excludes-others." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
