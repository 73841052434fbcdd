package org.rostrum.workflow;

import java.util.Optional;
import java.util.function.BiFunction;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * A person's turn at a review: one transaction that has locked the review, so that nothing about it
 * changes under the verb. Who may not read the draft is told that there is no such thing.
 */
@Component
class Turn {

    private final Transacting transacting;
    private final ReviewStore reviews;
    private final StandingStore standings;
    private final AdviceStore advice;
    private final PreparationStore preparations;
    private final DraftAccess access;

    Turn(
            Transacting transacting,
            ReviewStore reviews,
            StandingStore standings,
            AdviceStore advice,
            PreparationStore preparations,
            DraftAccess access) {
        this.transacting = transacting;
        this.reviews = reviews;
        this.standings = standings;
        this.advice = advice;
        this.preparations = preparations;
        this.access = access;
    }

    /**
     * @param verb is given where the person stands before the seat
     */
    <T> Outcome<T> at(SeatId seat, PersonId person, BiFunction<Review, Standing, Outcome<T>> verb) {
        return transacting.once(() ->
                locked(seat, person)
                        .map(review -> verb.apply(review, standings.of(seat, person).orElseThrow()))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("seat.unknown"))));
    }

    /**
     * @param verb is given the question as it stands
     */
    <T> Outcome<T> about(
            AdviceId id, PersonId person, BiFunction<Review, Advice, Outcome<T>> verb) {
        return transacting.once(() ->
                advice.find(id)
                        .flatMap(asked -> locked(asked.seat(), person))
                        .map(review -> verb.apply(review, advice.find(id).orElseThrow()))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("advice.unknown"))));
    }

    /**
     * @param verb is given the request as it stands
     */
    <T> Outcome<T> about(
            PreparationId id, PersonId person, BiFunction<Review, Preparation, Outcome<T>> verb) {
        return transacting.once(() ->
                preparations
                        .find(id)
                        .flatMap(asked -> locked(asked.seat(), person))
                        .map(review -> verb.apply(review, preparations.find(id).orElseThrow()))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("preparation.unknown"))));
    }

    private Optional<Review> locked(SeatId seat, PersonId person) {
        return reviews.lock(seat).filter(review -> access.mayRead(person, review.draft()));
    }
}
