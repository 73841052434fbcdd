package org.rostrum.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * One line of an export: an entry, or the end of a chain with its head. Every line is a JSON
 * object, so an export can be read with the tools that everybody has.
 */
sealed interface ExportLine {

    String text();

    /** An entry. Person and time are not repeated: they stand in the payload. */
    record Of(StoredEntry entry) implements ExportLine {

        @Override
        public String text() {
            return CanonicalJson.text(
                    Map.of(
                            "alg", entry.algorithm(),
                            "hash", entry.hash().toString(),
                            // Bytes that are not UTF-8 turn into others, and so are found.
                            "payload", new String(entry.payload(), StandardCharsets.UTF_8),
                            "prev", entry.previous().toString(),
                            "seq", entry.sequence(),
                            "stream", entry.stream()));
        }
    }

    /** No more entries of this chain. Without this line an export has been cut off. */
    record End(String stream, Head head) implements ExportLine {

        @Override
        public String text() {
            return CanonicalJson.text(
                    Map.of(
                            "end", stream,
                            "hash", head.hash().toString(),
                            "seq", head.sequence()));
        }
    }

    static ExportLine read(String line) {
        var members = Members.of(line);
        return members.has("end") ? end(members) : entry(members);
    }

    private static End end(Members members) {
        members.only(Set.of("end", "hash", "seq"));
        return new End(members.text("end"), new Head(members.integer("seq"), members.hash("hash")));
    }

    private static Of entry(Members members) {
        members.only(Set.of("alg", "hash", "payload", "prev", "seq", "stream"));
        var payload = members.text("payload").getBytes(StandardCharsets.UTF_8);
        var told = Payload.read(payload);
        return new Of(
                new StoredEntry(
                        members.text("stream"),
                        members.integer("seq"),
                        members.hash("prev"),
                        payload,
                        members.hash("hash"),
                        members.text("alg"),
                        told.map(it -> it.actor().person()).orElse(null),
                        told.map(Payload::at).orElse(Instant.EPOCH)));
    }
}
