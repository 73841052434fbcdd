package org.rostrum.workflow.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told.
 *
 * @param seat the seat that it is about; null for none
 * @param place what the seat is called; empty for none
 */
record Recipient(UUID person, @Nullable UUID seat, String place) {}
