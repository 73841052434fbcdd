package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.route.Station;

/**
 * A seat that has to decide in a new round, in which nobody can, and for which the route asks
 * nobody else.
 *
 * @param chosen whether the drafter chose who sits there, and can choose again
 */
record Vacancy(Station station, Place place, boolean chosen) {

    String name() {
        return place.name();
    }

    /** The chosen department whose seat it is; empty for any other seat. */
    Optional<DepartmentId> countersigning() {
        return Optional.of(place)
                .filter(p -> chosen && p.kind() == Place.Kind.DEPARTMENT)
                .map(p -> new DepartmentId(requireNonNull(p.department())));
    }

    /** The chosen leader whose seat it is; empty for any other seat. */
    Optional<PersonId> leader() {
        return Optional.of(place)
                .filter(p -> chosen && p.kind() == Place.Kind.PERSON)
                .map(p -> new PersonId(requireNonNull(p.person())));
    }
}
