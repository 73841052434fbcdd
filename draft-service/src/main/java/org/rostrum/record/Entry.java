package org.rostrum.record;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param sequence its place in the chain, from 1 without a gap
 * @param occurredAt in microseconds
 * @param facts texts, booleans, {@code Long}s, lists and maps of these
 * @param previousHash of the entry before; 64 zeros for the first
 * @param hash 64 lower-case hexadecimal digits
 */
public record Entry(
        String stream,
        long sequence,
        String event,
        Actor actor,
        Instant occurredAt,
        Map<String, Object> facts,
        String previousHash,
        String hash) {

    /** Stands for the event where somebody has damaged the payload beyond reading. */
    public static final String UNREADABLE = "record.unreadable";

    public Entry {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
