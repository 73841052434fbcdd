package org.rostrum.workflow.notice;

import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.Role;

/** Who keeps the ways out of the house. */
final class Administration {

    private Administration() {}

    static List<Refusal> only(Actor actor) {
        return actor.roles().contains(Role.SYSTEM_ADMIN.name())
                ? List.of()
                : List.of(Refusal.forbidden("deliveries.system-admin-only"));
    }
}
