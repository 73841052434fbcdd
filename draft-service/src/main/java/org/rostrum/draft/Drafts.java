package org.rostrum.draft;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds drafts. Whether the asking person may read one, the caller asks {@link DraftAccess}. */
@Component
public class Drafts {

    private final DraftStore store;

    Drafts(DraftStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftId draft) {
        return store.find(draft);
    }

    /** Finds the draft and keeps everybody else from changing it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Draft> lock(DraftId draft) {
        return store.lock(draft) ? store.find(draft) : Optional.empty();
    }
}
