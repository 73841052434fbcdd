package org.rostrum.workflow;

import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;

/**
 * The verbs of this package belong to people; what the system does by itself is not one of them.
 */
final class Acting {

    private Acting() {}

    static PersonId person(Actor actor) {
        UUID person = actor.person();
        if (person == null) {
            throw new IllegalArgumentException("this is for a person to do, not for the system");
        }
        return new PersonId(person);
    }
}
