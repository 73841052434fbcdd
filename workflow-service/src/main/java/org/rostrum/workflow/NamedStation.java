package org.rostrum.workflow;

/** A station of a route as a page names it. */
public record NamedStation(String key, Label name) {}
