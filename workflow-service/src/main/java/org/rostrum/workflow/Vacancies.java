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
import org.rostrum.workflow.route.Station.Sitting;
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
    private final Substitutes substitutes;

    Vacancies(Routes routes, Resuming resuming, Seating seating, Substitutes substitutes) {
        this.substitutes = substitutes;
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
        List<Place> places = seating.at(station, review);
        List<Said> carried =
                prospect.at(station, places, spoken).stream()
                        .filter(fated -> fated.fate().carries())
                        .map(Fated::said)
                        .toList();
        carried.forEach(said -> spoken.addAll(said.voices()));
        List<Vacancy> vacancies = new ArrayList<>();
        for (Place place : places) {
            boolean held = carried.stream().anyMatch(said -> said.of(station.key(), place));
            if (!held
                    && !seating.somebodySits(place, review.draft())
                    && !substituted(place, station, review)) {
                vacancies.add(new Vacancy(station, place, chosen(station, place, review)));
            }
        }
        return vacancies;
    }

    /** What the route does about it by itself when the station opens. */
    private boolean substituted(Place place, Station station, Review review) {
        Route route = routes.version(review.route(), review.routeVersion());
        return substitutes
                .of(place, station, route)
                .anyMatch(one -> seating.somebodySits(one, review.draft()));
    }

    private static boolean chosen(Station station, Place place, Review review) {
        return station.sittings().stream()
                .anyMatch(sitting ->
                        switch (sitting) {
                            case Sitting.Departments _ ->
                                    review.departments().stream()
                                            .anyMatch(d -> d.value().equals(place.department()));
                            case Sitting.Leaders _ ->
                                    review.leaders().stream()
                                            .anyMatch(l -> l.value().equals(place.person()));
                            case Sitting.Head _,
                                    Sitting.HeadAbove _,
                                    Sitting.OfRole _,
                                    Sitting.DepartmentOf _,
                                    Sitting.People _,
                                    Sitting.Chosen _,
                                    Sitting.Together _ ->
                                    false;
                        });
    }
}
