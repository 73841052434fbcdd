package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.route.Station;

/**
 * A seat that has to decide in a new round, and in which nobody can.
 *
 * @param place null where the station has no seat at all
 */
record Vacancy(Station station, @Nullable Place place) {

    String name() {
        return place == null ? station.name().zhHant() : place.name();
    }

    /** The chosen department whose seat it is; empty for any other seat. */
    Optional<DepartmentId> countersigning() {
        return Optional.ofNullable(place)
                .filter(p -> p.kind() == Place.Kind.DEPARTMENT)
                .map(p -> new DepartmentId(requireNonNull(p.department())));
    }

    /** The chosen leader whose seat it is; empty for any other seat. */
    Optional<PersonId> leader() {
        return Optional.ofNullable(place)
                .filter(p -> p.kind() == Place.Kind.PERSON)
                .map(p -> new PersonId(requireNonNull(p.person())));
    }
}
