package org.rostrum.record;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Entries with one thing changed. */
final class StoredEntries {

    static StoredEntry inStream(StoredEntry it, String stream) {
        return new StoredEntry(
                stream,
                it.sequence(),
                it.previous(),
                it.payload(),
                it.hash(),
                it.algorithm(),
                it.actor(),
                it.occurredAt());
    }

    static StoredEntry withAlgorithm(StoredEntry it, String algorithm) {
        return new StoredEntry(
                it.stream(),
                it.sequence(),
                it.previous(),
                it.payload(),
                it.hash(),
                algorithm,
                it.actor(),
                it.occurredAt());
    }

    static StoredEntry byNobody(StoredEntry it) {
        return new StoredEntry(
                it.stream(),
                it.sequence(),
                it.previous(),
                it.payload(),
                it.hash(),
                it.algorithm(),
                null,
                it.occurredAt());
    }

    /** With another payload and the hash that fits it. */
    static StoredEntry resealed(StoredEntry it, String payload) {
        var bytes = payload.getBytes(UTF_8);
        return new StoredEntry(
                it.stream(),
                it.sequence(),
                it.previous(),
                bytes,
                Link.of(it.stream(), it.sequence(), it.previous(), bytes).hash(),
                it.algorithm(),
                it.actor(),
                it.occurredAt());
    }

    private StoredEntries() {}
}
