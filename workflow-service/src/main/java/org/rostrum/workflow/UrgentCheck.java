package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against hearing stations after the fact. */
@Component
class UrgentCheck {

    private final People people;
    private final UrgentStore store;
    private final SeatStore seats;
    private final Routes routes;

    UrgentCheck(People people, UrgentStore store, SeatStore seats, Routes routes) {
        this.people = people;
        this.store = store;
        this.seats = seats;
        this.routes = routes;
    }

    List<Refusal> ordering(
            @Nullable Review review, PersonId person, List<String> wanted, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (review == null) {
            reasons.add(conflict("urgent.not-in-review"));
            return reasons;
        }
        reasons.addAll(permitted(review, person));
        if (reasons.stream().noneMatch(r -> r.kind() == Refusal.Kind.CONFLICT)) {
            reasons.addAll(stations(review, wanted));
        }
        return reasons;
    }

    /** What keeps the person from any such order. */
    List<Refusal> permitted(Review review, PersonId person) {
        List<Refusal> reasons = new ArrayList<>();
        if (people.find(person).filter(p -> p.active() && p.has(Role.LEADER)).isEmpty()) {
            reasons.add(forbidden("urgent.not-leader"));
        }
        if (store.writes(person, review)) {
            reasons.add(forbidden("urgent.own-draft"));
        }
        reasons.addAll(open(review));
        return reasons;
    }

    /** What keeps anybody from any such order. */
    List<Refusal> open(Review review) {
        if (!review.running()) {
            return List.of(conflict("urgent.not-in-review"));
        }
        if (store.ordered(review.id())) {
            return List.of(conflict("urgent.ordered-already"));
        }
        return left(review).isEmpty() ? List.of(conflict("urgent.nothing-left")) : List.of();
    }

    private List<Refusal> stations(Review review, List<String> wanted) {
        List<Refusal> reasons = new ArrayList<>();
        if (wanted.isEmpty()) {
            reasons.add(invalid("urgent.none-chosen"));
        }
        List<String> left = left(review).stream().map(Station::key).toList();
        for (String key : wanted.stream().distinct().toList()) {
            if (!left.contains(key)) {
                reasons.add(not(review, key));
            }
        }
        if (wanted.contains(review.standing().node()) && returned(review)) {
            reasons.add(conflict("urgent.returned-already"));
        }
        return reasons;
    }

    private Refusal not(Review review, String key) {
        Optional<Station> station = all(review).stream().filter(s -> s.key().equals(key)).findAny();
        if (station.isEmpty()) {
            return invalid("urgent.station-unknown", key);
        }
        String name = station.get().name().zhHant();
        return station.get().afterwards()
                ? conflict("urgent.station-passed", name)
                : invalid("urgent.station-needed", name);
    }

    /** A text that somebody returned is not carried past that return. */
    private boolean returned(Review review) {
        return seats.active(review.id()).stream()
                .anyMatch(seat -> seat.verdict() == Verdict.RETURN);
    }

    /**
     * Stations that can be heard afterwards and have not been passed, in the order of the route.
     */
    List<Station> left(Review review) {
        if (!review.running()) {
            return List.of();
        }
        int here =
                routes.version(review.route(), review.routeVersion())
                        .station(review.standing().node())
                        .place();
        return all(review).stream()
                .filter(station -> station.afterwards() && station.place() >= here)
                .toList();
    }

    private List<Station> all(Review review) {
        return routes.version(review.route(), review.routeVersion()).stations();
    }
}
