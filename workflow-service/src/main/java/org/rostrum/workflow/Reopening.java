package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.Drafts;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.process.Engine;
import org.rostrum.workflow.process.Position;
import org.springframework.stereotype.Component;

/**
 * Asks a seat again whose decision is taken back, and has those wait who come after it. Where the
 * station has ended meanwhile the review goes back to it, along the flows that the route draws.
 */
@Component
class Reopening {

    private final Engine engine;
    private final Drafts drafts;
    private final DraftLife life;
    private final ReviewStore reviews;
    private final SeatStore seats;
    private final AddedSeatStore waiting;
    private final ReopeningStore store;
    private final Passage passage;
    private final Chronicle chronicle;

    Reopening(
            Engine engine,
            Drafts drafts,
            DraftLife life,
            ReviewStore reviews,
            SeatStore seats,
            AddedSeatStore waiting,
            ReopeningStore store,
            Passage passage,
            Chronicle chronicle) {
        this.engine = engine;
        this.drafts = drafts;
        this.life = life;
        this.reviews = reviews;
        this.seats = seats;
        this.waiting = waiting;
        this.store = store;
        this.passage = passage;
        this.chronicle = chronicle;
    }

    /** What happened after the decision and keeps it from being taken back. */
    List<Refusal> problems(Review review, Voiced said) {
        return switch (said.lane()) {
            case ACTIVE, PASSED, RETURNED -> happenedSince(review, said);
            case WAITING, REJECTED, AMENDED, SKIPPED, ENDED, AFTERWARDS, TAKEN_BACK ->
                    List.of(conflict("taking-back.gone-on"));
        };
    }

    private List<Refusal> happenedSince(Review review, Voiced said) {
        List<Seat> after = undone(review, said).heardAfter();
        if (!after.isEmpty()) {
            String who = after.stream().map(Seat::name).collect(Collectors.joining("、"));
            return List.of(conflict("taking-back.decided-after", who));
        }
        return switch (said.lane()) {
            case PASSED ->
                    store.untouchedBehind(review, said.station())
                            ? List.of()
                            : List.of(conflict("taking-back.gone-on"));
            case RETURNED -> withDrafter(review, said);
            case ACTIVE, WAITING, REJECTED, AMENDED, SKIPPED, ENDED, AFTERWARDS, TAKEN_BACK ->
                    List.of();
        };
    }

    /** Only a return takes the text from the drafter again, and only from one who has not begun. */
    private List<Refusal> withDrafter(Review review, Voiced said) {
        if (said.verdict() != Verdict.RETURN) {
            return List.of(conflict("taking-back.gone-on"));
        }
        return store.changedSince(review, said.station())
                ? List.of(conflict("taking-back.drafter-began"))
                : List.of();
    }

    /** Before the problems are asked for: nobody changes the text meanwhile. */
    void hold(Review review) {
        if (!review.running()) {
            drafts.lock(review.draft());
        }
    }

    /** Once the decision counts no more. */
    void after(Review review, Voiced said, Instant now) {
        Review back = said.lane() == LaneState.ACTIVE ? review : wentBack(review, said, now);
        undone(back, said).putOff().forEach(seat -> waiting.putOff(seat.id()));
        passage.follow(back, seats.active(back.id()), now);
    }

    private Review wentBack(Review review, Voiced said, Instant now) {
        Position revising = review.running() ? leftBehind(review, now) : givenBack(review);
        Review back = review.at(engine.resubmit(revising, said.station()), null);
        reviews.update(back);
        store.reopen(back, said.station());
        chronicle.reopened(back, said.station(), said.seatName());
        return back;
    }

    /** The station that was opened meanwhile is as though it had not been. */
    private Position leftBehind(Review review, Instant now) {
        seats.closeActive(review.id(), LaneState.TAKEN_BACK, now);
        chronicle.closed(review, review.standing().node(), LaneState.TAKEN_BACK.name());
        return engine.advance(review.standing(), Ending.RETURNED).orElseThrow();
    }

    /** The drafter has the text no more. */
    private Position givenBack(Review review) {
        if (life.freeze(review.draft(), review.revision(), review.sha256())
                instanceof Outcome.Refused<?>(var reasons)) {
            throw new IllegalStateException("draft and review disagree: " + reasons);
        }
        return review.standing();
    }

    private Undone undone(Review review, Voiced said) {
        StationRule rule = StationRule.of(passage.route(review).station(said.station()));
        return Undone.of(rule, seats.of(said.seat()), said.seat());
    }
}
