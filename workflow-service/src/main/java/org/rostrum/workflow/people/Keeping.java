package org.rostrum.workflow.people;

import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;

/** Who keeps people and departments, and who keeps accounts: never the same person. */
final class Keeping {

    private Keeping() {}

    static List<Refusal> ofPeople(Actor actor) {
        return needs(actor, Role.SYSTEM_ADMIN, "people.system-admin-only");
    }

    static List<Refusal> ofAccounts(Actor actor) {
        return needs(actor, Role.SECURITY_ADMIN, "accounts.security-admin-only");
    }

    /** The system itself sets up what nobody can have set up before it. */
    private static List<Refusal> needs(Actor actor, Role role, String code) {
        boolean may = actor.person() == null || actor.roles().contains(role.name());
        return may ? List.of() : List.of(Refusal.forbidden(code));
    }
}
