package org.rostrum.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it lies in the database or in an export, whether it is right or not.
 *
 * @param actor copy of the payload's acting person for queries; {@code occurredAt} likewise
 */
record StoredEntry(
        String stream,
        long sequence,
        Hash previous,
        byte[] payload,
        Hash hash,
        String algorithm,
        @Nullable UUID actor,
        Instant occurredAt) {

    Link link() {
        return new Link(algorithm, stream, sequence, previous, Hash.over(payload));
    }

    /** For reading. A payload that cannot be read is shown as such instead of failing the page. */
    Entry entry() {
        var told =
                Payload.read(payload)
                        .orElseGet(() ->
                                new Payload(
                                        Entry.UNREADABLE,
                                        new Actor(actor, "?", List.of(), null, "?"),
                                        occurredAt,
                                        Map.of()));
        return new Entry(
                stream,
                sequence,
                told.event(),
                told.actor(),
                told.at(),
                told.facts(),
                previous.toString(),
                hash.toString());
    }
}
