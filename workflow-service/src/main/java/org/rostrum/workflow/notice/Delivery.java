package org.rostrum.workflow.notice;

import java.util.UUID;

/**
 * Something to be sent.
 *
 * @param subject the notice, the digest or the webhook, as the channel has it
 * @param happening what a webhook is told; {@code <draft>:<place in its chain>}, else empty
 * @param tries with this one
 */
record Delivery(UUID id, Channel channel, UUID subject, String happening, int tries) {}
