package org.rostrum.web.review;

import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.Copies;
import org.rostrum.workflow.Copying;
import org.springframework.stereotype.Component;

/** Copies for the status page, which calls it as {@code @copyCards}. */
@Component("copyCards")
class CopyCards {

    private final Copies copies;
    private final Copying copying;

    CopyCards(Copies copies, Copying copying) {
        this.copies = copies;
        this.copying = copying;
    }

    public CopyCard of(DraftId draft, PersonId reader) {
        return new CopyCard(copies.of(draft), copying.candidates(draft, reader));
    }
}
