package org.rostrum.web.review;

import java.util.List;
import org.rostrum.workflow.Addable;
import org.rostrum.workflow.SentCopy;

/**
 * The copies of a draft, as the status page shows them.
 *
 * @param candidates to whom the reader can send one
 */
record CopyCard(List<SentCopy> sent, Addable candidates) {

    public boolean any() {
        return !sent.isEmpty() || candidates.any();
    }
}
