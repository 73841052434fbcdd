package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.notFound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.process.Engine;
import org.rostrum.workflow.process.Position;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.routing.Keepers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has reviews go on by the newest version of their route, one by one, where that is safe.
 * Administrators do it, who learn the number of a draft and nothing else about it.
 */
@Component
public class MovingReviews {

    private final Transacting transacting;
    private final Routes routes;
    private final ReviewStore reviews;
    private final MoveStore store;
    private final Engine engine;
    private final Recorder recorder;

    MovingReviews(
            Transacting transacting,
            Routes routes,
            ReviewStore reviews,
            MoveStore store,
            Engine engine,
            Recorder recorder) {
        this.transacting = transacting;
        this.routes = routes;
        this.reviews = reviews;
        this.store = store;
        this.engine = engine;
        this.recorder = recorder;
    }

    /**
     * A review that is not on the newest version.
     *
     * @param number of its draft
     * @param station where it stands, or goes on once its drafter has mended the text
     * @param reasons why it cannot be moved; empty where it can
     */
    public record Movable(
            ReviewId review, String number, int version, Label station, List<Refusal> reasons) {}

    /** By the number of their drafts. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Movable> preview(String route) {
        return routes.latest(route).stream()
                .flatMap(newest ->
                        store.before(route, newest.version()).stream()
                                .map(found -> movable(found, newest)))
                .toList();
    }

    private Movable movable(MoveStore.Numbered found, Route newest) {
        Review review = found.review();
        Route now = routes.version(review.route(), review.routeVersion());
        return new Movable(
                review.id(),
                found.number(),
                review.routeVersion(),
                DecisionContexts.label(now.station(MoveCheck.node(review)).name()),
                MoveCheck.problems(review, now, newest, store.opened(review.id())));
    }

    /**
     * In a transaction of its own.
     *
     * @param version that the administrator saw as the newest one
     */
    public Outcome<Receipt> move(ReviewId id, int version, String reason, Actor actor) {
        Acting.person(actor);
        List<Refusal> reasons = new ArrayList<>(Keepers.refusals(actor));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        reasons.addAll(Keepers.reason(reason));
        return reasons.isEmpty()
                ? transacting.once(() -> locked(id, version, reason, actor))
                : Outcome.refused(reasons);
    }

    private Outcome<Receipt> locked(ReviewId id, int version, String reason, Actor actor) {
        Optional<Review> live =
                store.draft(id).flatMap(reviews::lockLive).filter(r -> r.id().equals(id));
        if (live.isEmpty()) {
            return Outcome.refused(notFound("move.review-unknown"));
        }
        Review review = live.get();
        Route newest = routes.latest(review.route()).orElseThrow();
        if (newest.version() != version) {
            return Outcome.refused(conflict("move.newer-version", newest.version()));
        }
        if (review.routeVersion() == version) {
            return Outcome.refused(conflict("move.moved-already", version));
        }
        Route now = routes.version(review.route(), review.routeVersion());
        List<Refusal> reasons = MoveCheck.problems(review, now, newest, store.opened(id));
        return reasons.isEmpty()
                ? Outcome.done(moved(review, newest, reason, actor))
                : Outcome.refused(reasons);
    }

    private Receipt moved(Review review, Route newest, String reason, Actor actor) {
        Position position = engine.move(review.standing(), newest);
        store.move(review.id(), newest.version(), position);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("route", review.route());
        facts.put("fromVersion", review.routeVersion());
        facts.put("routeVersion", newest.version());
        facts.put("station", MoveCheck.node(review));
        facts.put("round", review.round());
        facts.put("reason", reason.strip());
        return recorder.append(review.draft().stream(), "review.route-moved", actor, facts);
    }
}
