package org.rostrum.workflow;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.ReviewStatus.Decision;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.StatusStore.Opened;
import org.rostrum.workflow.StatusStore.Spoken;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells where a draft's newest review stands. */
@Component
public class Statuses {

    private final ReviewStore reviews;
    private final StatusStore store;
    private final AdviceStore advice;
    private final Seating seating;
    private final Routes routes;

    Statuses(
            ReviewStore reviews,
            StatusStore store,
            AdviceStore advice,
            Seating seating,
            Routes routes) {
        this.reviews = reviews;
        this.store = store;
        this.advice = advice;
        this.seating = seating;
        this.routes = routes;
    }

    /** Empty when the draft was never submitted. All of it as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ReviewStatus> of(DraftId draft) {
        return reviews.newest(draft).map(this::status);
    }

    private ReviewStatus status(Review review) {
        Route route = routes.version(review.route(), review.routeVersion());
        List<Opened> opened = store.stations(review.id());
        List<Spoken> spoken =
                store.seats(review.id(), key -> DecisionContexts.label(route.station(key).name()));
        List<Opened> shown = opened.stream().filter(o -> isShown(review, opened, o)).toList();
        return new ReviewStatus(
                review.id(),
                review.draft(),
                route.key(),
                DecisionContexts.label(route.name()),
                route.version(),
                review.round(),
                review.revision(),
                review.sha256(),
                review.note(),
                review.state(),
                review.submittedAt(),
                review.endedAt(),
                route.stations().stream().map(s -> lane(review, s, shown, opened, spoken)).toList(),
                earlier(shown, spoken),
                store.withdrawal(review.id()).orElse(null),
                advice.all(review.id()));
    }

    /**
     * A station counts as it was last opened, unless the current round began at it or before it:
     * then it has to be passed again.
     */
    private static boolean isShown(Review review, List<Opened> all, Opened one) {
        boolean newest =
                all.stream().noneMatch(o -> o.key().equals(one.key()) && o.round() > one.round());
        return newest && (one.place() < review.roundPlace() || one.round() == review.round());
    }

    private Lane lane(
            Review review,
            Station station,
            List<Opened> shown,
            List<Opened> opened,
            List<Spoken> spoken) {
        Label name = DecisionContexts.label(station.name());
        boolean inOrder = station.rule() == Station.Rule.SEQUENCE;
        return shown.stream()
                .filter(o -> o.key().equals(station.key()))
                .findFirst()
                .map(o ->
                        new Lane(
                                o.key(),
                                name,
                                o.state(),
                                inOrder,
                                o.openedAt(),
                                o.closedAt(),
                                seats(o, opened, spoken)))
                .orElseGet(() ->
                        new Lane(
                                station.key(),
                                name,
                                seating.asks(station, review.draft())
                                        ? LaneState.WAITING
                                        : LaneState.SKIPPED,
                                inOrder,
                                null,
                                null,
                                expected(review, station)));
    }

    /**
     * Where the text was amended, whoever was told and is not asked again stays beside the others.
     */
    private static List<ReviewStatus.Seat> seats(
            Opened station, List<Opened> opened, List<Spoken> spoken) {
        List<Spoken> asked = at(station, spoken);
        Stream<Spoken> told =
                opened.stream()
                        .filter(before -> amendedBefore(station, before))
                        .flatMap(before -> at(before, spoken).stream())
                        .filter(s -> s.seat().decision() != null)
                        .filter(s -> asked.stream().noneMatch(o -> o.place() == s.place()));
        return Stream.concat(told, asked.stream())
                .sorted(Comparator.comparingInt(Spoken::place))
                .map(Spoken::seat)
                .toList();
    }

    private static boolean amendedBefore(Opened station, Opened before) {
        return before.state() == LaneState.AMENDED
                && before.key().equals(station.key())
                && before.round() == station.round() - 1;
    }

    private static List<Spoken> at(Opened station, List<Spoken> spoken) {
        return spoken.stream().filter(s -> s.station().equals(station.id())).toList();
    }

    private List<ReviewStatus.Seat> expected(Review review, Station station) {
        if (!seating.asks(station, review.draft())) {
            return List.of();
        }
        return seating.opening(station, review).stream()
                .map(p ->
                        new ReviewStatus.Seat(
                                null,
                                p.name(),
                                SeatState.WAITING,
                                null,
                                null,
                                false,
                                null,
                                null,
                                null,
                                null))
                .toList();
    }

    private static List<Decision> decisions(List<Spoken> spoken, Predicate<UUID> station) {
        return spoken.stream()
                .filter(s -> station.test(s.station()))
                .flatMap(s -> Stream.ofNullable(s.seat().decision()))
                .toList();
    }

    /** It is said in one round and holds in the next, which is about what came of it. */
    private static boolean sameAmendment(Decision one, Decision other) {
        return one.amends() != null
                && one.revision() == other.revision()
                && one.person().equals(other.person())
                && one.decidedAt().equals(other.decidedAt());
    }

    private static List<Decision> earlier(List<Opened> shown, List<Spoken> spoken) {
        Set<UUID> inLanes = new HashSet<>(shown.stream().map(Opened::id).toList());
        List<Decision> now = decisions(spoken, station -> inLanes.contains(station));
        return decisions(spoken, station -> !inLanes.contains(station)).stream()
                .filter(one -> now.stream().noneMatch(other -> sameAmendment(one, other)))
                .sorted(Comparator.comparing(Decision::decidedAt).reversed())
                .toList();
    }
}
