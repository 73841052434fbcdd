package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Lapsed;
import org.springframework.stereotype.Component;

/** Lets what was said in earlier rounds hold for the text of this one, or lapse: design §4. */
@Component
class Carrying {

    private final Prospects prospects;
    private final SaidStore said;
    private final SeatStore seats;
    private final CarryStore store;
    private final CarryChronicle chronicle;

    Carrying(
            Prospects prospects,
            SaidStore said,
            SeatStore seats,
            CarryStore store,
            CarryChronicle chronicle) {
        this.prospects = prospects;
        this.said = said;
        this.seats = seats;
        this.store = store;
        this.chronicle = chronicle;
    }

    /**
     * Into the seats of a station that has just been opened.
     *
     * @return whether any seat is decided by it
     */
    boolean into(Review review, Station station, List<Place> places, Instant now) {
        List<Fated> fates =
                prospects
                        .of(review, review.round(), review.revision())
                        .at(station, places, said.speakers(review.id(), review.round()));
        if (fates.isEmpty()) {
            return false;
        }
        List<Seat> opened = seats.active(review.id());
        for (Fated fated : fates) {
            if (fated.fate().carries()) {
                carry(review, seat(station, places, opened, fated), fated, now);
            } else if (fated.fate().lapses() && !fated.said().lapsed()) {
                lapse(review, fated, Lapsed.AGAIN, now);
            }
        }
        return fates.stream().anyMatch(f -> f.fate().carries());
    }

    /** At the stations before the one at which the round begins. */
    void before(Station first, Route route, Prospect prospect, Review review, Instant now) {
        route.stations().stream()
                .filter(station -> station.place() < first.place())
                .flatMap(station -> prospect.passed(station).stream())
                .forEach(fated -> settle(review, fated, now));
    }

    /** Those of a station that opens without them, for their approval lapsed. */
    void inform(
            Review review, Station station, Prospect prospect, List<Place> places, Instant now) {
        prospect.at(station, places, Set.of()).forEach(fated -> settle(review, fated, now));
    }

    private void settle(Review review, Fated fated, Instant now) {
        if (fated.fate().carries()) {
            store.effect(fated, null, review, now);
            chronicle.holds(review, fated);
        } else if (fated.fate().lapses()) {
            lapse(review, fated, Lapsed.INFORM, now);
        }
    }

    private void carry(Review review, SeatId seat, Fated fated, Instant now) {
        UUID decision = store.carry(seat, fated, review, now);
        chronicle.carried(review, fated, decision);
    }

    private void lapse(Review review, Fated fated, Lapsed remedy, Instant now) {
        store.effect(fated, remedy, review, now);
        chronicle.lapsed(review, fated, remedy);
    }

    private static SeatId seat(
            Station station, List<Place> places, List<Seat> opened, Fated fated) {
        int place =
                places.stream()
                        .filter(p -> fated.said().of(station.key(), p))
                        .findFirst()
                        .orElseThrow()
                        .place();
        return opened.stream().filter(s -> s.place() == place).findFirst().orElseThrow().id();
    }
}
