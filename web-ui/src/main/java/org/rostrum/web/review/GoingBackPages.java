package org.rostrum.web.review;

import org.rostrum.draft.DraftId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AskingUrgency;
import org.rostrum.workflow.OrderingUrgency;
import org.rostrum.workflow.ReadingAfterwards;
import org.rostrum.workflow.TakingBack;
import org.springframework.stereotype.Component;

/** Puts together the part of the status page that is about going back and the urgent path. */
@Component
class GoingBackPages {

    private final TakingBack takingBack;
    private final AskingUrgency asking;
    private final OrderingUrgency ordering;
    private final ReadingAfterwards reading;

    GoingBackPages(
            TakingBack takingBack,
            AskingUrgency asking,
            OrderingUrgency ordering,
            ReadingAfterwards reading) {
        this.takingBack = takingBack;
        this.asking = asking;
        this.ordering = ordering;
        this.reading = reading;
    }

    GoingBackView of(DraftId draft, SignedIn person) {
        return new GoingBackView(
                takingBack.possible(draft, person.id()).orElse(null),
                takingBack.all(draft),
                asking.possible(draft, person.id()),
                ordering.possible(draft, person.id()),
                ordering.standing(draft).orElse(null),
                reading.all(draft, person.id()));
    }
}
