package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.process.Routes;
import org.springframework.stereotype.Component;

/**
 * Who has to keep their voice for a station that is still to come. Everybody has one voice in a
 * round; whoever spends it now, where nobody else could speak later, would leave that station
 * waiting for ever.
 */
@Component
class NeededLater {

    private final Routes routes;
    private final Seating seating;
    private final SeatingStore store;

    NeededLater(Routes routes, Seating seating, SeatingStore store) {
        this.routes = routes;
        this.seating = seating;
        this.store = store;
    }

    /** Who would be the only one left to speak in a seat of a later station. */
    Set<PersonId> people(Review review) {
        return places(review)
                .map(place -> store.voices(place, review))
                .filter(voices -> voices.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    /** Departments that will be asked anyway. */
    Set<DepartmentId> departments(Review review) {
        return places(review)
                .filter(place -> place.kind() == Place.Kind.DEPARTMENT)
                .flatMap(place -> Stream.ofNullable(place.department()).map(DepartmentId::new))
                .collect(Collectors.toSet());
    }

    private Stream<Place> places(Review review) {
        if (!review.running()) {
            return Stream.of();
        }
        var route = routes.version(review.route(), review.routeVersion());
        int here = route.station(review.standing().node()).place();
        return route.stations().stream()
                .filter(station -> station.place() > here)
                .flatMap(station -> seating.withAdded(station, review).stream());
    }

    /** What speaks against asking this candidate; the one's own reasons come first. */
    List<Refusal> problems(Review review, Candidate one, String seatName) {
        List<Refusal> problems = new ArrayList<>(one.problems(seatName));
        NamedPerson person = one.person();
        if (!one.seated() && people(review).contains(person.id())) {
            problems.add(Refusal.conflict("candidate.needed-later", person.name()));
        }
        return problems;
    }
}
