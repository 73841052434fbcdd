package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.Forecast.Expected;
import org.rostrum.workflow.Forecast.Step;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Share;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Says who will be next, before a draft is sent and while it is under review. */
@Component
public class Forecasting {

    private final DraftAccess access;
    private final Routes routes;
    private final ReviewStore reviews;
    private final Seating seating;
    private final ForecastStore store;
    private final ChoiceCheck choices;

    Forecasting(
            DraftAccess access,
            Routes routes,
            ReviewStore reviews,
            Seating seating,
            ForecastStore store,
            ChoiceCheck choices) {
        this.access = access;
        this.routes = routes;
        this.reviews = reviews;
        this.seating = seating;
        this.store = store;
        this.choices = choices;
    }

    /**
     * With these choices, for those who may read the draft. Who is unknown or cannot be asked is
     * left out, for the submission itself says so.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Outcome<Forecast> before(DraftId draft, Submission wanted, PersonId reader) {
        if (!access.mayRead(reader, draft)) {
            return Outcome.refused(Refusal.notFound("draft.unknown"));
        }
        Optional<Route> found = routes.latest(wanted.route());
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.invalid("submission.route-unknown", wanted.route()));
        }
        List<DepartmentId> countersigning =
                wanted.departments().stream()
                        .distinct()
                        .filter(id -> choices.department(id).isEmpty())
                        .toList();
        List<PersonId> signing =
                wanted.leaders().stream()
                        .distinct()
                        .filter(id -> choices.leader(id).isEmpty())
                        .toList();
        return Outcome.done(
                forecast(
                        found.get(),
                        found.get().stations().stream()
                                .filter(station -> seating.asks(station, draft))
                                .map(station ->
                                        coming(
                                                station,
                                                seating.at(
                                                        station,
                                                        new Asked(
                                                                draft,
                                                                countersigning,
                                                                signing,
                                                                wanted.chosenFor(station.key()))),
                                                draft))));
    }

    /** What is left of the way; empty where nothing is under review. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Forecast> during(DraftId draft) {
        return reviews.newest(draft).filter(Review::live).map(this::left);
    }

    private Forecast left(Review review) {
        Route route = routes.version(review.route(), review.routeVersion());
        Station at =
                route.station(
                        review.running()
                                ? review.standing().node()
                                : requireNonNull(review.resumeAt()));
        Stream<Step> open = review.running() ? Stream.of(open(review, at)) : Stream.empty();
        int from = review.running() ? at.place() + 1 : at.place();
        Stream<Step> coming =
                route.stations().stream()
                        .filter(station -> station.place() >= from)
                        .filter(station -> seating.asks(station, review.draft()))
                        .map(station -> coming(station, places(station, review), review.draft()));
        return forecast(route, Stream.concat(open, coming));
    }

    /** Back from the drafter a station hears again whom people added to it. */
    private List<Place> places(Station station, Review review) {
        return review.running()
                ? seating.opening(station, review)
                : seating.withAdded(station, review);
    }

    private Step open(Review review, Station station) {
        return step(
                station,
                true,
                store.undecided(review.id()).stream()
                        .map(seat ->
                                Expected.of(
                                        seat.place().name(),
                                        seat.taken()
                                                .map(List::of)
                                                .orElseGet(() ->
                                                        store.sitters(
                                                                seat.place(), review.draft()))))
                        .toList());
    }

    private Step coming(Station station, List<Place> places, DraftId draft) {
        return step(
                station,
                false,
                places.stream()
                        .map(place -> Expected.of(place.name(), store.sitters(place, draft)))
                        .toList());
    }

    static Step step(Station station, boolean open, List<Expected> seats) {
        return new Step(
                station.key(),
                DecisionContexts.label(station.name()),
                open,
                station.rule(),
                Optional.ofNullable(station.share()).map(Share::toString).orElse(null),
                station.onReturn() == Station.OnReturn.STOP
                        || station.rule() == Station.Rule.SEQUENCE,
                station.mayReject(),
                seats);
    }

    private static Forecast forecast(Route route, Stream<Step> steps) {
        return new Forecast(DecisionContexts.label(route.name()), steps.toList());
    }
}
