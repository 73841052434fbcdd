package org.rostrum.workflow.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * What could not be sent and is not tried any more.
 *
 * @param to whom or where
 * @param number of the draft; empty for a digest. No title: administrators read no speeches
 */
public record Undelivered(
        UUID id,
        Channel channel,
        String to,
        String number,
        int tries,
        String failure,
        Instant madeAt,
        Instant endedAt) {}
