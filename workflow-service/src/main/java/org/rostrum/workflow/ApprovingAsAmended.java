package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Amending;
import org.rostrum.draft.remark.Amending.Amended;
import org.rostrum.draft.remark.Amendment;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.requirement.Requirement;
import org.rostrum.workflow.requirement.Requirements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves the text with the deciding person's own suggestions in it (同意，按所改): they make a revision
 * of that person, a round about it begins, and the decision is bound to it.
 */
@Component
public class ApprovingAsAmended {

    private final Revisions revisions;
    private final Amending amending;
    private final ReviewStore reviews;
    private final StandingStore standings;
    private final SeatStore seats;
    private final DecisionStore decisions;
    private final Passage passage;
    private final NewRound newRound;
    private final SecondReading secondReading;
    private final Chronicle chronicle;
    private final Clock clock;

    ApprovingAsAmended(
            Revisions revisions,
            Amending amending,
            ReviewStore reviews,
            StandingStore standings,
            SeatStore seats,
            DecisionStore decisions,
            Passage passage,
            NewRound newRound,
            SecondReading secondReading,
            Chronicle chronicle,
            Clock clock) {
        this.revisions = revisions;
        this.amending = amending;
        this.reviews = reviews;
        this.standings = standings;
        this.seats = seats;
        this.decisions = decisions;
        this.passage = passage;
        this.newRound = newRound;
        this.secondReading = secondReading;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** For who may decide in the seat now; what is wrong with the text itself stands in it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Outcome<AmendmentPreview> preview(SeatId seat, PersonId person) {
        Optional<Standing> standing = standings.of(seat, person).filter(s -> s.voice().entitled());
        if (standing.isEmpty()) {
            return Outcome.refused(Refusal.notFound("seat.unknown"));
        }
        Review review = reviews.find(seat).orElseThrow();
        List<Refusal> reasons = Requirements.unmet(requirements(review, standing.get()));
        return reasons.isEmpty()
                ? Outcome.done(newRound.foretold(review, proposed(review, person), person))
                : Outcome.refused(reasons);
    }

    private List<Requirement> requirements(Review review, Standing standing) {
        boolean allowed =
                Verdicts.at(passage.route(review).station(standing.station()), standing)
                        .contains(Verdict.APPROVE_AS_AMENDED);
        return Requirements.amending(
                standing.voice(), allowed, returned(seats.active(review.id())));
    }

    private Amendment proposed(Review review, PersonId person) {
        return amending.proposed(frozen(review), person);
    }

    private Revision frozen(Review review) {
        return revisions.find(review.draft(), review.revision()).orElseThrow();
    }

    /** In the transaction of the deed, with everything that any decision needs found to be met. */
    Outcome<Decided> approve(
            Situation situation, DecisionRequest request, PersonId person, Actor actor) {
        if (returned(situation.seats())) {
            return Outcome.refused(Requirements.RETURNED_ALREADY);
        }
        if (request.amendedSha256() == null) {
            return Outcome.refused(Refusal.invalid("amendment.not-shown"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (amending.amend(
                frozen(situation.review()), request.amendedSha256(), person, actor, now)) {
            case Outcome.Refused<Amended>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Amended>(Amended amended) ->
                    decide(situation, request, amended, actor);
        };
    }

    private Outcome<Decided> decide(
            Situation situation, DecisionRequest request, Amended amended, Actor actor) {
        Review review = situation.review();
        Standing standing = situation.standing();
        Decision decision = decision(request, review, standing, amended.revision());
        decisions.insert(decision, standing.seat(), review);
        Receipt receipt =
                chronicle.decided(
                        review, standing, decision, request.shown(), amended.remarks(), actor);
        Review next = newRound.begin(review, amended.revision(), situation, decision.decidedAt());
        return secondReading.impossible(next)
                ? Outcome.refused(Refusal.conflict("amendment.nobody-reads"))
                : Outcome.done(new Decided(decision.id(), receipt, false));
    }

    private static Decision decision(
            DecisionRequest request, Review review, Standing standing, Revision revision) {
        return new Decision(
                UUID.randomUUID(),
                request.verdict(),
                revision.number(),
                revision.sha256(),
                review.revision(),
                request.reason(),
                null,
                revision.author(),
                standing.principal(),
                revision.madeAt());
    }

    private static boolean returned(List<Seat> seats) {
        return seats.stream().anyMatch(seat -> seat.verdict() == Verdict.RETURN);
    }
}
