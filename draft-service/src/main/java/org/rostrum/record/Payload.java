package org.rostrum.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an entry tells: who did what, when, and what there is to know about it. */
record Payload(String event, Actor actor, Instant at, Map<String, Object> facts) {

    /** Always six digits of a second: equal times are equal text, and text sorts like time. */
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    byte[] bytes() {
        return CanonicalJson.of(
                Map.of(
                        "event",
                        event,
                        "actor",
                        ActorJson.of(actor),
                        "at",
                        MICROSECONDS.format(at),
                        "facts",
                        facts));
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
        return new Payload(
                payload.text("event"),
                ActorJson.read(payload.object("actor")),
                payload.instant("at"),
                payload.object("facts").values());
    }
}
