package org.rostrum.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A right chain, made without a database, to be damaged by tests. */
record Chain(String stream, List<StoredEntry> entries, Head head) {

    static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    static Chain of(String stream, int length) {
        var entries = new ArrayList<StoredEntry>();
        var head = Head.NONE;
        for (var sequence = 1; sequence <= length; sequence++) {
            var entry = entry(stream, sequence, head.hash(), "revision.made");
            entries.add(entry);
            head = new Head(sequence, entry.hash());
        }
        return new Chain(stream, entries, head);
    }

    /** An entry that is right in itself. */
    static StoredEntry entry(String stream, long sequence, Hash previous, String event) {
        var payload =
                new Payload(
                        event,
                        Actors.lin(),
                        START.plusSeconds(sequence),
                        Map.of("revision", sequence));
        var bytes = payload.bytes();
        return new StoredEntry(
                stream,
                sequence,
                previous,
                bytes,
                Link.of(stream, sequence, previous, bytes).hash(),
                Link.SHA_256,
                Actors.LIN,
                payload.at());
    }

    /** The same entry with another payload and the old hash. */
    static StoredEntry edited(StoredEntry entry) {
        var text = new String(entry.payload(), UTF_8).replace("revision.made", "revision.mode");
        return new StoredEntry(
                entry.stream(),
                entry.sequence(),
                entry.previous(),
                text.getBytes(UTF_8),
                entry.hash(),
                entry.algorithm(),
                entry.actor(),
                entry.occurredAt());
    }

    Verification inspected() {
        var inspecting = new Inspecting(stream);
        entries.forEach(inspecting::next);
        return inspecting.end(head);
    }

    /** As JSON lines. */
    String exported() {
        var lines = new StringBuilder();
        entries.forEach(entry -> lines.append(new ExportLine.Of(entry).text()).append('\n'));
        return lines.append(new ExportLine.End(stream, head).text()).append('\n').toString();
    }
}
