package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Gathers what waits for somebody, and what speaks against giving it to a successor. */
@Component
class OpenWorks {

    private final OpenWorkStore store;
    private final CandidateStore candidates;
    private final ReviewStore reviews;
    private final Routes routes;
    private final Deputyships deputies;

    OpenWorks(
            OpenWorkStore store,
            CandidateStore candidates,
            ReviewStore reviews,
            Routes routes,
            Deputyships deputies) {
        this.store = store;
        this.candidates = candidates;
        this.reviews = reviews;
        this.routes = routes;
        this.deputies = deputies;
    }

    /** With the successor before each of them. */
    List<Holding> holdings(PersonId who, @Nullable PersonId successor) {
        List<Holding> all = new ArrayList<>();
        store.seats(who).stream().map(one -> before(one, successor)).forEach(all::add);
        all.addAll(store.coming(who, successor));
        all.addAll(store.drafts(who, successor));
        return all;
    }

    private Holding before(Holding one, @Nullable PersonId successor) {
        if (successor == null || one.kind() != OpenWork.Kind.SEAT) {
            return one;
        }
        SeatId seat = one.seatId().orElseThrow();
        Review review = reviews.find(seat).orElseThrow();
        Candidate candidate =
                candidates.instead(seat, successor, station(review).handsBelow()).orElseThrow();
        return new Holding(one.kind(), one.draft(), one.number(), seat, one.seatName(), candidate);
    }

    OpenWork told(List<Holding> holdings, PersonId who) {
        return new OpenWork(
                holdings.stream().map(this::item).toList(),
                Math.toIntExact(
                        Stream.concat(deputies.of(who).stream(), deputies.by(who).stream())
                                .count()));
    }

    private OpenWork.Item item(Holding one) {
        return new OpenWork.Item(one.kind(), one.draft(), one.number(), label(one), obstacles(one));
    }

    /** Nobody takes a claim over: it is let go. */
    static List<Refusal> obstacles(Holding one) {
        Candidate successor = one.candidate();
        if (successor == null) {
            return List.of();
        }
        return switch (one.kind()) {
            case SEAT, COMING -> successor.problems(one.seatName());
            case DRAFT -> writing(successor);
            case CLAIM -> List.of();
        };
    }

    private static List<Refusal> writing(Candidate successor) {
        String name = successor.person().name();
        List<Refusal> problems = new ArrayList<>();
        if (!successor.fits()) {
            problems.add(invalid("passing-on.no-drafter", name));
        }
        if (successor.spoken() || successor.seated()) {
            problems.add(conflict("passing-on.decides-there", name));
        }
        return problems;
    }

    private @Nullable Label label(Holding one) {
        return switch (one.kind()) {
            case SEAT, CLAIM ->
                    DecisionContexts.label(
                            station(reviews.find(one.seatId().orElseThrow()).orElseThrow()).name());
            case COMING -> coming(one.draft());
            case DRAFT -> null;
        };
    }

    private Station station(Review review) {
        return routes.version(review.route(), review.routeVersion())
                .station(review.standing().node());
    }

    private @Nullable Label coming(DraftId draft) {
        Review review = reviews.newest(draft).orElseThrow();
        return routes.version(review.route(), review.routeVersion()).stations().stream()
                .filter(station -> station.sitting() instanceof Station.Sitting.Leaders)
                .findFirst()
                .map(station -> DecisionContexts.label(station.name()))
                .orElse(null);
    }
}
