package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.invalid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Chooser;
import org.springframework.stereotype.Component;

/**
 * Choosing at one station who decides at the next, where the route says so: whoever approves first
 * chooses, others may choose more, and later rounds keep it.
 */
@Component
public class ChoosingNext {

    private final Routes routes;
    private final ReviewStore reviews;
    private final StandingStore standings;
    private final Seating seating;
    private final Choosable choosable;
    private final ChosenStore store;
    private final SaidStore said;
    private final ChosenChronicle chronicle;

    ChoosingNext(
            Routes routes,
            ReviewStore reviews,
            StandingStore standings,
            Seating seating,
            Choosable choosable,
            ChosenStore store,
            SaidStore said,
            ChosenChronicle chronicle) {
        this.routes = routes;
        this.reviews = reviews;
        this.standings = standings;
        this.seating = seating;
        this.choosable = choosable;
        this.store = store;
        this.said = said;
        this.chronicle = chronicle;
    }

    /**
     * @param station for which people are chosen
     * @param people who can be
     * @param chosen who was already; where nobody was, an approval needs somebody
     */
    public record Choice(Label station, List<NamedPerson> people, List<PersonId> chosen) {}

    /** Empty where there is nothing to choose, or the person has no say in the seat. */
    public Optional<Choice> choice(SeatId seat, PersonId person) {
        return standings
                .of(seat, person)
                .filter(standing -> standing.voice().entitled())
                .flatMap(s -> reviews.find(seat).flatMap(r -> choice(r, s, person)));
    }

    private Optional<Choice> choice(Review review, Standing standing, PersonId person) {
        Set<PersonId> spoken = spoken(review, person);
        return next(review, standing)
                .map(station ->
                        new Choice(
                                DecisionContexts.label(station.name()),
                                choosable.of(among(station), review.draft()).stream()
                                        .filter(one -> !spoken.contains(one.id()))
                                        .map(NamedPerson::of)
                                        .toList(),
                                store.at(review.id(), station.key())));
    }

    /** The station behind, where its people are chosen here and the draft asks for it. */
    private Optional<Station> next(Review review, Standing standing) {
        Route route = route(review);
        return route.after(route.station(standing.station()))
                .filter(station -> station.chosenBy(Chooser.STATION_BEFORE))
                .filter(station -> seating.asks(station, review.draft()));
    }

    /** Everybody has one voice a round, and whoever decides now has used it. */
    private Set<PersonId> spoken(Review review, PersonId person) {
        Set<PersonId> all = new HashSet<>(said.speakers(review.id(), review.round()));
        all.add(person);
        return all;
    }

    List<Refusal> problems(Situation situation, DecisionRequest request, PersonId person) {
        Review review = situation.review();
        Optional<Station> next = next(review, situation.standing());
        List<PersonId> chosen = request.next();
        if (next.isEmpty()) {
            return chosen.isEmpty() ? List.of() : List.of(invalid("chosen.nothing-to-choose"));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (!chosen.isEmpty() && !goesOn(request.verdict())) {
            reasons.add(invalid("chosen.not-going-on"));
        }
        reasons.addAll(choosable.problems(chosen, among(next.get()), next.get(), review.draft()));
        if (chosen.stream().anyMatch(spoken(review, person)::contains)) {
            reasons.add(conflict("chosen.spoken-already", next.get().name().zhHant()));
        }
        if (chosen.isEmpty()
                && wantsSomebody(situation, request.verdict())
                && store.at(review.id(), next.get().key()).isEmpty()) {
            reasons.add(invalid("chosen.nobody", next.get().name().zhHant(), Choosable.MOST));
        }
        return reasons;
    }

    private static boolean goesOn(Verdict verdict) {
        return switch (verdict) {
            case APPROVE, APPROVE_AS_AMENDED, ABSTAIN -> true;
            case RETURN, REJECT -> false;
        };
    }

    /** An approval does, and whatever else would let the text pass to the station. */
    private boolean wantsSomebody(Situation situation, Verdict verdict) {
        Standing standing = situation.standing();
        List<Seat> after =
                situation.seats().stream()
                        .map(s -> s.id().equals(standing.seat()) ? s.decided(verdict, null) : s)
                        .toList();
        Station station = route(situation.review()).station(standing.station());
        return verdict.approves()
                || StationRule.of(station)
                        .endingOf(after)
                        .filter(Ending.PASSED::equals)
                        .isPresent();
    }

    /** In the transaction of the decision, and before it: the station may end by it. */
    void choose(Situation situation, DecisionRequest request, Actor actor, Instant now) {
        if (request.next().isEmpty()) {
            return;
        }
        Review review = situation.review();
        Station station = next(review, situation.standing()).orElseThrow();
        store.add(review, station.key(), request.next(), Acting.person(actor), now);
        chronicle.chosen(review, station, request.next(), actor);
    }

    private static Station.Among among(Station station) {
        Station.Sitting.Chosen chosen = station.chosen();
        if (chosen == null) {
            throw new IllegalStateException("nobody chooses for " + station.key());
        }
        return chosen.among();
    }

    private Route route(Review review) {
        return routes.version(review.route(), review.routeVersion());
    }
}
