package org.rostrum.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.lexicon.KnownTerms;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.Writers;
import org.rostrum.draft.revision.Written;
import org.rostrum.draft.text.Text;
import org.springframework.stereotype.Component;

/** Gathers what it takes to tell what a new text means for what was said. */
@Component
class Prospects {

    private final SaidStore said;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Writers writers;
    private final KnownTerms terms;

    Prospects(
            SaidStore said, Drafts drafts, Revisions revisions, Writers writers, KnownTerms terms) {
        this.said = said;
        this.drafts = drafts;
        this.revisions = revisions;
        this.writers = writers;
        this.terms = terms;
    }

    /** Of a revision that has been or is to be submitted for this round of a review. */
    Prospect of(Review review, int round, int revision) {
        Text text = text(review.draft(), revision);
        List<Written> written =
                writers.of(review.draft()).stream().filter(w -> w.revision() <= revision).toList();
        return prospect(review, round, text, written, Set.of());
    }

    /** Of the working copy's text, should it become a revision and be submitted. */
    Prospect of(Review review, int round, Text text) {
        return of(review, round, text, writers.sinceNewest(review.draft()));
    }

    /** Of a text that these people make of the newest revision. */
    Prospect of(Review review, int round, Text text, Set<PersonId> by) {
        return prospect(review, round, text, writers.of(review.draft()), by);
    }

    private Prospect prospect(
            Review review, int round, Text text, List<Written> written, Set<PersonId> typed) {
        NewText changed =
                new NewText(
                        text,
                        number -> text(review.draft(), number),
                        terms.lexicon(),
                        written,
                        typed);
        return new Prospect(
                said.before(round, review.id()),
                written.getLast().revision(),
                changed,
                drafters(review.draft()));
    }

    private Set<PersonId> drafters(DraftId draft) {
        Draft.Head head = drafts.find(draft).orElseThrow().head();
        Set<PersonId> all = new HashSet<>(head.details().coDrafters());
        all.add(head.drafter());
        return all;
    }

    private Text text(DraftId draft, int revision) {
        return revisions.find(draft, revision).map(Revision::text).orElseThrow();
    }
}
