package org.rostrum.web.review;

import java.util.Optional;
import org.rostrum.draft.lexicon.KnownTerms;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.web.NoSuchPage;
import org.springframework.stereotype.Component;

/** Compares revisions of a draft for a page. */
@Component
class Comparisons {

    private final Revisions revisions;
    private final KnownTerms terms;

    Comparisons(Revisions revisions, KnownTerms terms) {
        this.revisions = revisions;
        this.terms = terms;
    }

    /**
     * Against the revision asked for, else the suggested one.
     *
     * @return empty when there is nothing earlier to compare with
     */
    Optional<RedlineView> against(int suggested, Revision to, RedlineQuery query) {
        int from = query.from() == null ? suggested : query.from();
        if (from < 1) {
            return Optional.empty();
        }
        Revision earlier = revisions.find(to.draft(), from).orElseThrow(NoSuchPage::new);
        return Optional.of(RedlineView.of(earlier, to, query, terms.lexicon()));
    }
}
