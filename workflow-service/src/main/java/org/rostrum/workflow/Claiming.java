package org.rostrum.workflow;

import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/** Takes a seat, so that others see who is at it, and gives it back. */
@Component
public class Claiming {

    public Outcome<Receipt> claim(SeatId seat, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Receipt> giveBack(SeatId seat, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
