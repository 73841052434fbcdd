package org.rostrum.workflow;

import java.time.Instant;
import java.util.Optional;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/**
 * Sees to it that an open seat in which nobody can decide goes to those whom the route asks
 * instead, or stops the review with an alarm. It never decides. Call it with the review's row
 * locked.
 */
@Component
class FillingSeats {

    private final Routes routes;
    private final Seating seating;
    private final Substitutes substitutes;
    private final VacantSeatStore store;
    private final VacancyChronicle chronicle;

    FillingSeats(
            Routes routes,
            Seating seating,
            Substitutes substitutes,
            VacantSeatStore store,
            VacancyChronicle chronicle) {
        this.routes = routes;
        this.seating = seating;
        this.substitutes = substitutes;
        this.store = store;
        this.chronicle = chronicle;
    }

    /** Looks at the open seats of the active station; done twice it has no other effect. */
    void look(Review review, Instant now) {
        Route route = routes.version(review.route(), review.routeVersion());
        Station station = route.station(review.standing().node());
        for (OpenSeat seat : store.open(review.id())) {
            if (seat.vacant()) {
                fill(review, route, station, seat, now);
            } else if (seat.flagged()) {
                store.goOn(seat.id());
                chronicle.again(
                        review, station, seat, store.sitters(seat.id(), seat.place(), review));
            }
        }
    }

    private void fill(Review review, Route route, Station station, OpenSeat seat, Instant now) {
        Optional<Place> own =
                own(review, station, seat).filter(place -> able(seat.id(), place, review));
        Optional<Place> found = own.or(() -> instead(review, route, station, seat));
        if (found.isPresent()) {
            store.give(
                    seat.id(), found.get(), own.isPresent() ? found.get().name() : seat.called());
            chronicle.filled(
                    review,
                    station,
                    seat,
                    found.get(),
                    own.isPresent(),
                    store.sitters(seat.id(), found.get(), review));
        } else if (!seat.flagged()) {
            store.stop(seat.id(), now);
            chronicle.stopped(review, station, seat);
        }
    }

    /** Whom the route names for the seat now; somebody may have come who was not there before. */
    private Optional<Place> own(Review review, Station station, OpenSeat seat) {
        return seat.ofRoute()
                ? seating.opening(station, review).stream()
                        .filter(place -> place.place() == seat.place().place())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Place> instead(Review review, Route route, Station station, OpenSeat seat) {
        return substitutes
                .of(seat.place(), station, route)
                .filter(one -> able(seat.id(), one, review))
                .findFirst();
    }

    private boolean able(SeatId seat, Place place, Review review) {
        return !store.asked(place, review) && !store.sitters(seat, place, review).isEmpty();
    }
}
