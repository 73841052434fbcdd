package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Lapsed;
import org.springframework.stereotype.Component;

/** Finds the station at which a new round begins. */
@Component
class Resuming {

    private final Routes routes;
    private final Seating seating;
    private final Afterwards afterwards;

    Resuming(Routes routes, Seating seating, Afterwards afterwards) {
        this.routes = routes;
        this.seating = seating;
        this.afterwards = afterwards;
    }

    /**
     * Where the person who returned the text said; earlier where a station wants to decide again
     * about a text that changed more than its approval spans; and earlier still where a seat has
     * nobody but those who wrote the text, so that somebody else reads it first. Empty where nobody
     * could.
     */
    Optional<Station> at(Review review, Prospect prospect) {
        Route route = routes.version(review.route(), review.routeVersion());
        Station said = route.station(requireNonNull(review.resumeAt()));
        Station wanted = notLaterThan(said, route, prospect);
        Station asked = fromOn(wanted, route, review);
        if (able(undecided(asked, review, prospect), review, prospect)) {
            return Optional.of(wanted);
        }
        return before(wanted, route).reversed().stream()
                .filter(station -> !afterwards.ordered(review, station))
                .filter(station -> reads(station, review, prospect))
                .findFirst();
    }

    /** This station, or the first after it that the draft asks for; the last is always asked. */
    private Station fromOn(Station wanted, Route route, Review review) {
        return route.stations().stream()
                .filter(station -> station.place() >= wanted.place())
                .filter(station -> seating.asks(station, review.draft()))
                .findFirst()
                .orElse(wanted);
    }

    /** This station, or the first before it that wants to decide again. */
    Station notLaterThan(Station said, Route route, Prospect prospect) {
        return before(said, route).stream()
                .filter(station -> station.lapsed() == Lapsed.AGAIN)
                .filter(station -> lapsed(station, prospect))
                .findFirst()
                .orElse(said);
    }

    private static List<Station> before(Station station, Route route) {
        return route.stations().stream().filter(s -> s.place() < station.place()).toList();
    }

    private static boolean lapsed(Station station, Prospect prospect) {
        return prospect.passed(station).stream().anyMatch(fated -> fated.fate().lapses());
    }

    private boolean reads(Station station, Review review, Prospect prospect) {
        List<Place> undecided = undecided(station, review, prospect);
        return !undecided.isEmpty() && able(undecided, review, prospect);
    }

    /**
     * The seats that would have to decide. One in which nobody at all could is not among them: it
     * wants somebody else, not another station.
     */
    private List<Place> undecided(Station station, Review review, Prospect prospect) {
        List<Place> places = seating.at(station, review);
        List<Fated> fates = prospect.at(station, places, Set.of());
        return places.stream()
                .filter(place ->
                        fates.stream()
                                .noneMatch(fated ->
                                        fated.fate().carries()
                                                && fated.said().of(station.key(), place)))
                .filter(place -> seating.somebodySits(place, review.draft()))
                .toList();
    }

    private boolean able(List<Place> undecided, Review review, Prospect prospect) {
        return undecided.stream()
                .allMatch(place ->
                        seating.somebodyCanDecide(
                                place, review.draft(), prospect.revision(), prospect.typed()));
    }
}
