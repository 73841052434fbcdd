package org.rostrum.workflow;

import java.util.List;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;

/**
 * Whom people chose, as far as it matters for one station.
 *
 * @param chosen for this very station; empty where nobody chose, or has chosen yet
 */
record Asked(
        DraftId draft,
        List<DepartmentId> departments,
        List<PersonId> leaders,
        List<PersonId> chosen) {}
