package org.rostrum.draft.reading;

import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Revision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what a person has read. Nobody is told about anybody else; whether the person may read the
 * draft, the caller asks.
 */
@Component
public class ReadStates {

    private final ReadStateStore store;

    ReadStates(ReadStateStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public ReadState of(Revision revision, PersonId person) {
        return ReadState.of(
                revision.number(), revision.text(), store.find(revision.draft(), person));
    }
}
