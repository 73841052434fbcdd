package org.rostrum.workflow;

import org.rostrum.record.Receipt;

/** A submission went through; {@code round} counts from 1. */
public record Submitted(ReviewId review, int round, Receipt receipt) {}
