package org.rostrum.workflow;

import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/**
 * Gets a draft back from review: at once while nobody at the current station has decided yet in
 * this round, else with the office's consent.
 */
@Component
public class Withdrawing {

    public Outcome<Withdrawal> withdraw(DraftId draft, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The office's answer to a drafter who asks. */
    public Outcome<Receipt> answer(DraftId draft, boolean consent, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
