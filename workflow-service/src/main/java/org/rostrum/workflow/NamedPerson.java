package org.rostrum.workflow;

import org.rostrum.draft.PersonId;

/** Somebody, as lists to choose from show people. */
public record NamedPerson(PersonId id, String username, String name) {}
