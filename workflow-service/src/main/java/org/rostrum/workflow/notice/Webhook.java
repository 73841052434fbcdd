package org.rostrum.workflow.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the house posts what happens. The whole address is a secret of its own: robots of chats are
 * known by nothing else.
 *
 * @param host of the address
 */
public record Webhook(
        UUID id,
        String name,
        String host,
        WebhookFormat format,
        String language,
        Instant addedAt) {}
