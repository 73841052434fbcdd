package org.rostrum.workflow.routing;

import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.Role;

/** System administrators keep the routes, and nobody else. */
public final class Keepers {

    static final int LONGEST_REASON = 2_000;

    private Keepers() {}

    public static List<Refusal> refusals(Actor actor) {
        boolean may = actor.person() != null && actor.roles().contains(Role.SYSTEM_ADMIN.name());
        return may ? List.of() : List.of(Refusal.forbidden("routes.system-admin-only"));
    }

    /** Whoever changes how drafts are decided says why. */
    public static List<Refusal> reason(String reason) {
        if (reason.isBlank()) {
            return List.of(Refusal.invalid("routes.reason-missing"));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(
                        Refusal.invalid("routes.reason-too-long", LONGEST_REASON, reason.length()))
                : List.of();
    }
}
