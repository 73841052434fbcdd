package org.rostrum.workflow.route;

/** What something is called in the three languages of the house. */
public record Name(String zhHant, String zhHans, String en) {}
