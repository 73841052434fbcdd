package org.rostrum.workflow;

import java.util.UUID;
import org.rostrum.record.Receipt;

/**
 * A decision was counted.
 *
 * @param repeated true when the same request with the same key had been answered before; nothing
 *     happened a second time
 */
public record Decided(UUID decision, Receipt receipt, boolean repeated) {}
