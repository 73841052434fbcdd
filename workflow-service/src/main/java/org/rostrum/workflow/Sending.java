package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.process.Engine;
import org.rostrum.workflow.process.Position;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Writes a submission that was found to be in order. */
@Component
class Sending {

    private final Engine engine;
    private final Routes routes;
    private final Revisions revisions;
    private final DraftLife life;
    private final ReviewStore reviews;
    private final Passage passage;
    private final Prospects prospects;
    private final Resuming resuming;
    private final Carrying carrying;
    private final Proposing proposing;
    private final Succession succession;
    private final ChosenStore chosen;
    private final ChosenChronicle chosenChronicle;
    private final Chronicle chronicle;

    Sending(
            Engine engine,
            Routes routes,
            Revisions revisions,
            DraftLife life,
            ReviewStore reviews,
            Passage passage,
            Prospects prospects,
            Resuming resuming,
            Carrying carrying,
            Proposing proposing,
            Succession succession,
            ChosenStore chosen,
            ChosenChronicle chosenChronicle,
            Chronicle chronicle) {
        this.engine = engine;
        this.routes = routes;
        this.revisions = revisions;
        this.life = life;
        this.reviews = reviews;
        this.passage = passage;
        this.prospects = prospects;
        this.resuming = resuming;
        this.carrying = carrying;
        this.proposing = proposing;
        this.succession = succession;
        this.chosen = chosen;
        this.chosenChronicle = chosenChronicle;
        this.chronicle = chronicle;
    }

    Outcome<Submitted> first(
            ReviewId id, Draft.Head draft, Submission submission, Actor actor, Instant now) {
        Route route = routes.latest(submission.route()).orElseThrow();
        String sha256 = sha256(draft.id(), submission.revision());
        return life.freeze(draft.id(), submission.revision(), sha256)
                .map(_ -> {
                    Position start = engine.start(route, id.value());
                    Review review = begun(id, draft, route, start, submission, sha256, now);
                    reviews.insert(review);
                    Receipt receipt =
                            chronicle.submitted(
                                    review, draft, proposing.leftOut(review, draft), actor);
                    choose(review, submission, actor, now);
                    passage.open(review, now);
                    return new Submitted(id, review.round(), receipt);
                });
    }

    private static Review begun(
            ReviewId id,
            Draft.Head draft,
            Route route,
            Position start,
            Submission submission,
            String sha256,
            Instant now) {
        return new Review(
                id,
                draft.id(),
                draft.drafter(),
                route.key(),
                route.version(),
                start,
                ReviewStatus.State.RUNNING,
                1,
                0,
                submission.revision(),
                sha256,
                null,
                route.wantsDepartments() ? submission.departments() : List.of(),
                submission.leaders(),
                submission.note(),
                now,
                now,
                null);
    }

    Outcome<Submitted> again(Review before, Submission submission, Actor actor, Instant now) {
        Review seated = Succession.seated(before, submission.replacements());
        choose(seated, submission, actor, now);
        Prospect prospect = prospects.of(seated, before.round() + 1, submission.revision());
        Optional<Station> from = resuming.at(seated, prospect);
        if (from.isEmpty()) {
            return Outcome.refused(Refusal.conflict("submission.nobody-independent"));
        }
        String sha256 = sha256(before.draft(), submission.revision());
        return life.freeze(before.draft(), submission.revision(), sha256)
                .map(_ -> {
                    Review review = resumed(seated, from.get(), submission, sha256, now);
                    reviews.update(review);
                    succession.write(review, submission.replacements(), actor);
                    Receipt receipt = chronicle.resubmitted(review, from.get().key(), actor);
                    carrying.before(from.get(), passage.route(review), prospect, review, now);
                    passage.open(review, now);
                    return new Submitted(review.id(), review.round(), receipt);
                });
    }

    /** Instead of those who were chosen for the same station before. */
    private void choose(Review review, Submission submission, Actor actor, Instant now) {
        submission
                .chosen()
                .forEach((key, people) -> {
                    chosen.forget(review, key);
                    chosen.add(review, key, people, Acting.person(actor), now);
                    chosenChronicle.chosen(
                            review, passage.route(review).station(key), people, actor);
                });
    }

    private Review resumed(
            Review before, Station from, Submission submission, String sha256, Instant now) {
        Position position = engine.resubmit(before.standing(), from.key());
        return before.again(submission.revision(), sha256, from, submission.note(), now)
                .at(position, null);
    }

    private String sha256(DraftId draft, int revision) {
        return revisions.find(draft, revision).map(Revision::sha256).orElseThrow();
    }
}
