package org.rostrum.web;

import java.util.Objects;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.workflow.Openings;
import org.rostrum.workflow.ReadingCopies;
import org.springframework.stereotype.Component;

/**
 * Is told wherever the house gives a whole text to somebody, on a page, on paper or to a program:
 * for whoever got a copy, that is the receipt.
 */
@Component
public class ShownTexts {

    private final ReadingCopies copies;
    private final Openings openings;

    ShownTexts(ReadingCopies copies, Openings openings) {
        this.copies = copies;
        this.openings = openings;
    }

    /**
     * @param reader a person
     */
    public void shown(DraftId draft, int revision, Actor reader) {
        copies.opened(draft, revision, reader);
        openings.opened(draft, revision, new PersonId(Objects.requireNonNull(reader.person())));
    }
}
