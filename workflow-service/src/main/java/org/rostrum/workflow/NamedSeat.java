package org.rostrum.workflow;

/** A seat as a page names it. */
public record NamedSeat(SeatId id, String name) {}
