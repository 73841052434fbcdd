package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.requirement.Requirements;
import org.rostrum.workflow.route.Name;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Gathers what a person needs to know before deciding. */
@Component
class DecisionContexts {

    private static final List<String> RESUME_CHOICES = List.of("station", "start");

    private final ReviewStore reviews;
    private final StandingStore standings;
    private final EarlierStations earlier;
    private final Routes routes;

    DecisionContexts(
            ReviewStore reviews, StandingStore standings, EarlierStations earlier, Routes routes) {
        this.reviews = reviews;
        this.standings = standings;
        this.earlier = earlier;
        this.routes = routes;
    }

    Optional<DecisionContext> of(SeatId seat, PersonId person) {
        return standings
                .of(seat, person)
                .filter(s -> s.voice().entitled())
                .flatMap(s -> reviews.find(seat).map(r -> context(r, s, person)));
    }

    private DecisionContext context(Review review, Standing standing, PersonId person) {
        Station station =
                routes.version(review.route(), review.routeVersion()).station(standing.station());
        return new DecisionContext(
                review.draft(),
                standing.seat(),
                standing.seatName(),
                station.key(),
                label(station.name()),
                review.round(),
                review.revision(),
                review.sha256(),
                standing.holder(),
                standing.holderName(),
                person.equals(standing.holder()),
                standing.handedTo(person),
                standing.actingFor(),
                Verdicts.at(station, standing),
                standing.secondReader(),
                RESUME_CHOICES,
                earlier.before(review, station).stream()
                        .map(one -> new NamedStation(one.key(), label(one.name())))
                        .toList(),
                Requirements.of(standing.voice()),
                standings.lastDecided(review.draft(), person));
    }

    static Label label(Name name) {
        return new Label(name.zhHant(), name.zhHans(), name.en());
    }
}
