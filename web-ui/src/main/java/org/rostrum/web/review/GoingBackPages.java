package org.rostrum.web.review;

import org.rostrum.draft.DraftId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.TakingBack;
import org.springframework.stereotype.Component;

/** Puts together the part of the status page that is about going back. */
@Component
class GoingBackPages {

    private final TakingBack takingBack;

    GoingBackPages(TakingBack takingBack) {
        this.takingBack = takingBack;
    }

    GoingBackView of(DraftId draft, SignedIn person) {
        return new GoingBackView(
                takingBack.possible(draft, person.id()).orElse(null), takingBack.all(draft));
    }
}
