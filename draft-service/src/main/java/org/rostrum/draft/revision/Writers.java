package org.rostrum.draft.revision;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows who wrote which text. */
@Component
public class Writers {

    private final WriterStore store;

    Writers(WriterStore store) {
        this.store = store;
    }

    /** Of every revision, in their order. */
    @Transactional(readOnly = true)
    public List<Written> of(DraftId draft) {
        return store.ofRevisions(draft);
    }

    /** Whoever typed since the newest revision. */
    @Transactional(readOnly = true)
    public Set<PersonId> sinceNewest(DraftId draft) {
        return store.ofWorkingCopy(draft);
    }

    /** Somebody's words came into the working copy, though it was another who saved them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(DraftId draft, PersonId person) {
        store.add(draft, person);
    }
}
