package org.rostrum.workflow;

import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;

/**
 * A copy that was sent, as it stands.
 *
 * @param toName of the person or the department
 * @param readers for whom it was meant when it was sent, and who has read it since
 * @param read whether anybody has
 */
record Copy(
        CopyId id,
        DraftId draft,
        String toName,
        PersonId sentBy,
        List<PersonId> readers,
        boolean read,
        boolean takenBack) {}
