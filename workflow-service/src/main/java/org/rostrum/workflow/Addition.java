package org.rostrum.workflow;

import java.time.Instant;
import org.rostrum.draft.PersonId;

/**
 * How a seat came to a station that the route does not ask.
 *
 * @param from number of the seat at the same station from which it was added
 */
record Addition(PersonId by, AddingSeat.Where where, int from, String reason, Instant at) {}
