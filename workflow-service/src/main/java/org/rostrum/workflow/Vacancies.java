package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/**
 * Finds the seats that nobody can fill when a draft is sent again: who was chosen at the first
 * submission may have left the house since. A seat whose earlier decision carries needs nobody.
 */
@Component
class Vacancies {

    private final Routes routes;
    private final Resuming resuming;
    private final Seating seating;

    Vacancies(Routes routes, Resuming resuming, Seating seating) {
        this.routes = routes;
        this.resuming = resuming;
        this.seating = seating;
    }

    /** From the station on at which the round would begin, in the order of the route. */
    List<Vacancy> of(Review review, Prospect prospect) {
        Route route = routes.version(review.route(), review.routeVersion());
        Station from =
                resuming.at(review, prospect)
                        .orElseGet(() -> route.station(requireNonNull(review.resumeAt())));
        Set<PersonId> spoken = new HashSet<>();
        return route.stations().stream()
                .filter(station -> station.place() >= from.place())
                .flatMap(station -> at(station, review, prospect, spoken).stream())
                .toList();
    }

    private List<Vacancy> at(
            Station station, Review review, Prospect prospect, Set<PersonId> spoken) {
        List<Place> places =
                seating.at(station, review.draft(), review.departments(), review.leaders());
        if (places.isEmpty()) {
            return List.of(new Vacancy(station, null));
        }
        List<Said> carried =
                prospect.at(station, places, spoken).stream()
                        .filter(fated -> fated.fate().carries())
                        .map(Fated::said)
                        .toList();
        carried.forEach(said -> spoken.addAll(said.voices()));
        List<Vacancy> vacancies = new ArrayList<>();
        for (Place place : places) {
            boolean held = carried.stream().anyMatch(said -> said.of(station.key(), place));
            if (!held && !seating.somebodySits(place, review.draft())) {
                vacancies.add(new Vacancy(station, place));
            }
        }
        return vacancies;
    }
}
