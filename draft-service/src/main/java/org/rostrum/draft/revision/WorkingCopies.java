package org.rostrum.draft.revision;

import java.util.Optional;
import org.rostrum.draft.DraftId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds working copies. Whether the asking person may read the draft, the caller asks. */
@Component
public class WorkingCopies {

    private final WorkingCopyStore store;

    WorkingCopies(WorkingCopyStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Optional<WorkingCopy> find(DraftId draft) {
        return store.find(draft);
    }
}
