package org.rostrum.workflow;

import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/** Gives a draft up for good, while its drafter has it. */
@Component
public class Abandoning {

    public Outcome<Receipt> abandon(DraftId draft, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
