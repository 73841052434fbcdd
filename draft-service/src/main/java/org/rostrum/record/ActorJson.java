package org.rostrum.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an actor stands in a payload; who is nobody is left out. */
final class ActorJson {

    private static final Set<String> KEYS =
            Set.of("name", "roles", "authenticatedBy", "person", "actingFor");

    static Map<String, Object> of(Actor actor) {
        var members = new LinkedHashMap<String, Object>();
        members.put("name", actor.name());
        members.put("roles", actor.roles());
        members.put("authenticatedBy", actor.authenticatedBy());
        put(members, "person", actor.person());
        put(members, "actingFor", actor.actingFor());
        return members;
    }

    private static void put(Map<String, Object> members, String key, @Nullable UUID person) {
        if (person != null) {
            members.put(key, person.toString());
        }
    }

    static Actor read(Members actor) {
        actor.only(KEYS);
        return new Actor(
                actor.uuidOrNull("person"),
                actor.text("name"),
                actor.texts("roles"),
                actor.uuidOrNull("actingFor"),
                actor.text("authenticatedBy"));
    }

    private ActorJson() {}
}
