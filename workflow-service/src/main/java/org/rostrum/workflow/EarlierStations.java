package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.List;
import java.util.Set;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Finds the stations to which a return can lead, beside the drafter. */
@Component
class EarlierStations {

    private static final Set<String> BASIC = Set.of(Destination.STATION, Destination.START);

    private final SentBackStore store;
    private final Seating seating;
    private final Routes routes;

    EarlierStations(SentBackStore store, Seating seating, Routes routes) {
        this.store = store;
        this.seating = seating;
        this.routes = routes;
    }

    /** Before this one, and passed, in the order of the route. */
    List<Station> before(Review review, Station at) {
        Set<String> passed = Set.copyOf(store.passed(review.id()));
        Route route = routes.version(review.route(), review.routeVersion());
        return route.stations().stream()
                .filter(station -> station.place() < at.place() && passed.contains(station.key()))
                .toList();
    }

    /** What speaks against the station to which the text is to be sent. */
    List<Refusal> problems(DecisionRequest request, Review review, Station at) {
        String sendTo = request.sendTo();
        if (sendTo == null) {
            return List.of();
        }
        if (request.verdict() != Verdict.RETURN) {
            return List.of(invalid("sending-back.not-a-return", request.verdict().name()));
        }
        return before(review, at).stream()
                .filter(station -> station.key().equals(sendTo))
                .findFirst()
                .map(station -> nobody(review, station))
                .orElseGet(() -> List.of(invalid("sending-back.station-unknown")));
    }

    private List<Refusal> nobody(Review review, Station station) {
        List<Place> places = seating.withAdded(station, review);
        if (places.isEmpty()) {
            return List.of(conflict("sending-back.nobody-there", station.name().zhHant()));
        }
        return places.stream()
                .filter(place ->
                        !seating.somebodyCanDecide(
                                place, review.draft(), review.revision(), List.of()))
                .map(place -> conflict("sending-back.nobody-there", place.name()))
                .toList();
    }

    /** Whether a resubmission can go on there. */
    boolean resumes(DecisionRequest request, Review review, Station at) {
        String resumeAt = request.resumeAt();
        return resumeAt != null
                && !BASIC.contains(resumeAt)
                && request.sendTo() == null
                && before(review, at).stream().anyMatch(s -> s.key().equals(resumeAt));
    }
}
