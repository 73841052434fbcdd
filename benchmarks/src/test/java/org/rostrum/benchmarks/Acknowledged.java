package org.rostrum.benchmarks;

/** A decision that the application said it had counted. */
record Acknowledged(String seat, String decision) {}
