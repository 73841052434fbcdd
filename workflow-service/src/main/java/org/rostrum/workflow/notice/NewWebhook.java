package org.rostrum.workflow.notice;

import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is wanted.
 *
 * @param format null for none that there is
 */
public record NewWebhook(
        String name, String url, @Nullable WebhookFormat format, String language) {}
