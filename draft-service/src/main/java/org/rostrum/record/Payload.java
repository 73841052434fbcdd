package org.rostrum.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry tells: who did what, when, and what there is to know about it. */
record Payload(String event, Actor actor, Instant at, Map<String, Object> facts) {

    /** Always six digits of a second: equal times are equal text, and text sorts like time. */
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final Set<String> ACTOR =
            Set.of("name", "roles", "authenticatedBy", "person", "actingFor");

    byte[] bytes() {
        return CanonicalJson.of(
                Map.of(
                        "event",
                        event,
                        "actor",
                        written(actor),
                        "at",
                        MICROSECONDS.format(at),
                        "facts",
                        facts));
    }

    private static Map<String, Object> written(Actor actor) {
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

    /** Empty when the bytes are no payload; which can only be after somebody changed them. */
    static Optional<Payload> read(byte[] bytes) {
        try {
            return Optional.of(read(Members.of(new String(bytes, StandardCharsets.UTF_8))));
        } catch (JsonReading.Malformed _) {
            return Optional.empty();
        }
    }

    private static Payload read(Members payload) {
        payload.only(Set.of("actor", "at", "event", "facts"));
        var actor = payload.object("actor").only(ACTOR);
        return new Payload(
                payload.text("event"),
                new Actor(
                        actor.uuidOrNull("person"),
                        actor.text("name"),
                        actor.texts("roles"),
                        actor.uuidOrNull("actingFor"),
                        actor.text("authenticatedBy")),
                payload.instant("at"),
                payload.object("facts").values());
    }
}
