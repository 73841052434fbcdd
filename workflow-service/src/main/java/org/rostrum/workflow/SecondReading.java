package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station.Sitting;
import org.springframework.stereotype.Component;

/**
 * Sees to it that no text becomes final that only its amender has read. Where the route asks nobody
 * else, the office does, at the last station.
 */
@Component
class SecondReading {

    private static final String OFFICE = "OFFICE";
    private static final String CALLED = "辦公室";

    private final SeatStore seats;
    private final Seating seating;
    private final Chronicle chronicle;

    SecondReading(SeatStore seats, Seating seating, Chronicle chronicle) {
        this.seats = seats;
        this.seating = seating;
        this.chronicle = chronicle;
    }

    /**
     * When the route's last station has heard everybody.
     *
     * @return whether somebody still has to read the text
     */
    boolean opened(Review review, Route route, List<Seat> spoken, Instant now) {
        if (!seats.wantsSecondReader(review)) {
            return false;
        }
        Place place = office(route, seats.nextPlace(spoken.getLast().id()));
        seats.insertSecondReader(review, place, now);
        chronicle.secondReading(review, place);
        return true;
    }

    /** Whether a seat waits for a second reader and nobody could be one. */
    boolean impossible(Review review) {
        return seats.active(review.id()).stream().anyMatch(Seat::secondReader)
                && !seating.somebodyCanDecide(
                        Place.ofRole(0, OFFICE, CALLED),
                        review.draft(),
                        review.revision(),
                        List.of());
    }

    /** Called as the route calls it. */
    static Place office(Route route, int place) {
        return route.stations().stream()
                .flatMap(station -> station.sittings().stream())
                .filter(sitting ->
                        sitting instanceof Sitting.OfRole(String role, String _)
                                && role.equals(OFFICE))
                .map(sitting -> ((Sitting.OfRole) sitting).name())
                .findFirst()
                .map(name -> Place.ofRole(place, OFFICE, name))
                .orElseGet(() -> Place.ofRole(place, OFFICE, CALLED));
    }
}
