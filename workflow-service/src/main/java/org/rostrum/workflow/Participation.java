package org.rostrum.workflow;

import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** Who may read and edit a draft follows from who takes part in it. */
@Component
class Participation implements DraftAccess {

    @Override
    public boolean mayRead(PersonId person, DraftId draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean mayEdit(PersonId person, DraftId draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean mayCreate(PersonId person, DepartmentId department) {
        throw new UnsupportedOperationException();
    }
}
