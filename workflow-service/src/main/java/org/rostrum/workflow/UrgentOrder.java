package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import org.rostrum.draft.PersonId;

/**
 * A leader's order to hear stations after the fact.
 *
 * @param stations in the order of the route
 */
public record UrgentOrder(
        PersonId by, String byName, String reason, List<NamedStation> stations, Instant at) {

    public UrgentOrder {
        stations = List.copyOf(stations);
    }
}
