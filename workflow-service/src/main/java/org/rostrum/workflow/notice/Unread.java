package org.rostrum.workflow.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody has not read.
 *
 * @param newest when the last of them came; null for none
 */
public record Unread(int many, @Nullable Instant newest) {

    public static final Unread NOTHING = new Unread(0, null);
}
