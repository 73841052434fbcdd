package org.rostrum.workflow;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Locks a seat's review and reads what a decision depends on, in one round trip. */
@Component
class Situations {

    private final Questions questions;
    private final ReviewStore reviews;
    private final StandingStore standings;
    private final SeatStore seats;
    private final AnswerStore answers;

    Situations(
            Questions questions,
            ReviewStore reviews,
            StandingStore standings,
            SeatStore seats,
            AnswerStore answers) {
        this.questions = questions;
        this.reviews = reviews;
        this.standings = standings;
        this.seats = seats;
        this.answers = answers;
    }

    /** Empty when there is no such seat. */
    Optional<Situation> lock(SeatId seat, Repetition.Request request) {
        Question<Review> review = reviews.locking(seat);
        Question<Standing> standing = standings.asking(seat, request.person());
        Question<Seat> active = seats.asking(seat);
        Question<Answer> known = answers.asking(request.person(), request.usableKey());
        questions.ask(review, standing, active, known);
        return review.first()
                .map(locked ->
                        new Situation(
                                locked,
                                standing.first().orElseThrow(),
                                active.all(),
                                known.first().orElse(null)));
    }
}
