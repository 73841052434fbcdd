package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Publishing;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.requirement.Requirements;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Says for a seat what it thinks of the revision under review. */
@Component
public class Deciding {

    private final Transacting transacting;
    private final Repetition repetition;
    private final Situations situations;
    private final StandingStore standings;
    private final DecisionStore decisions;
    private final DecisionContexts contexts;
    private final Publishing publishing;
    private final Passage passage;
    private final EarlierStations earlier;
    private final ApprovingAsAmended approvingAsAmended;
    private final ChoosingNext choosingNext;
    private final Chronicle chronicle;
    private final DraftAccess access;
    private final Clock clock;

    Deciding(
            Transacting transacting,
            Repetition repetition,
            Situations situations,
            StandingStore standings,
            DecisionStore decisions,
            DecisionContexts contexts,
            Publishing publishing,
            Passage passage,
            EarlierStations earlier,
            ApprovingAsAmended approvingAsAmended,
            ChoosingNext choosingNext,
            Chronicle chronicle,
            DraftAccess access,
            Clock clock) {
        this.transacting = transacting;
        this.repetition = repetition;
        this.situations = situations;
        this.standings = standings;
        this.decisions = decisions;
        this.contexts = contexts;
        this.publishing = publishing;
        this.passage = passage;
        this.earlier = earlier;
        this.approvingAsAmended = approvingAsAmended;
        this.choosingNext = choosingNext;
        this.chronicle = chronicle;
        this.access = access;
        this.clock = clock;
    }

    /** For the seat of this draft that the person may decide now; empty when there is none. */
    public Optional<DecisionContext> context(DraftId draft, PersonId person) {
        return standings.openSeat(draft, person).flatMap(seat -> context(seat, person));
    }

    /** Empty when there is no such seat, or the person has no right to it. */
    public Optional<DecisionContext> context(SeatId seat, PersonId person) {
        return contexts.of(seat, person);
    }

    /** An unclaimed seat is claimed by deciding. */
    public Outcome<Decided> decide(
            SeatId seat, DecisionRequest request, @Nullable String idempotencyKey, Actor actor) {
        PersonId person = Acting.person(actor);
        var keyed =
                Repetition.Request.of(person, idempotencyKey, "decide", seat, request.toString());
        return transacting.once(() -> {
            Optional<Situation> situation = situations.lock(seat, keyed);
            return situation.isEmpty()
                    ? unknown()
                    : repetition.once(
                            keyed,
                            situation.get().known(),
                            a -> new Decided(a.thing(), a.receipt(), true),
                            () -> first(situation.get(), request, person, actor),
                            d -> Answer.of(d.decision(), 0, d.receipt()));
        });
    }

    private Outcome<Decided> first(
            Situation situation, DecisionRequest request, PersonId person, Actor actor) {
        Review review = situation.review();
        Standing standing = situation.standing();
        Station station = passage.route(review).station(standing.station());
        List<Refusal> reasons =
                new ArrayList<>(
                        Requirements.unmet(
                                Requirements.of(
                                        standing.voice(),
                                        Verdicts.wish(
                                                request,
                                                review,
                                                station,
                                                standing,
                                                earlier.resumes(request, review, station)))));
        reasons.addAll(earlier.problems(request, review, station));
        if (!request.amends() && request.amendedSha256() != null) {
            reasons.add(Refusal.invalid("amendment.not-meant", request.verdict().name()));
        }
        reasons.addAll(choosingNext.problems(situation, request, person));
        int read = request.amends() ? request.revision() + 1 : request.revision();
        reasons.addAll(ShownCheck.problems(request.shown(), read, clock.instant()));
        if (!reasons.isEmpty()) {
            return access.mayRead(person, review.draft()) ? Outcome.refused(reasons) : unknown();
        }
        choosingNext.choose(
                situation, request, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return request.amends()
                ? approvingAsAmended.approve(situation, request, person, actor)
                : Outcome.done(write(situation, request, person, actor));
    }

    private Decided write(
            Situation situation, DecisionRequest request, PersonId person, Actor actor) {
        Review review = situation.review();
        Standing standing = situation.standing();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Decision decision = Verdicts.decision(request, review, standing, person, now);
        decisions.insert(decision, standing.seat(), review);
        var remarks = publishing.publish(review.draft(), review.revision(), person, now);
        Receipt receipt =
                chronicle.decided(review, standing, decision, request.shown(), remarks, actor);
        passage.follow(review, situation.seatsAfter(decision), now);
        return new Decided(decision.id(), receipt, false);
    }

    private static <T> Outcome<T> unknown() {
        return Outcome.refused(Refusal.notFound("seat.unknown"));
    }
}
