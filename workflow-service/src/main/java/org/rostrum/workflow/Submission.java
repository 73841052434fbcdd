package org.rostrum.workflow;

import java.util.List;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;

/**
 * What a drafter asks for.
 *
 * @param revision number of the revision to be reviewed
 * @param route key of the route, such as {@code standard}
 * @param departments countersigning departments; ignored where the route has no such station and on
 *     a resubmission
 * @param leaders who approves, in this order; ignored on a resubmission
 * @param note what changed, for the readers, at most 2,000 characters; empty at a first submission
 *     only
 * @param replacements on a resubmission: who takes the seats of those who cannot decide any more;
 *     all others stay
 */
public record Submission(
        int revision,
        String route,
        List<DepartmentId> departments,
        List<PersonId> leaders,
        String note,
        List<Replacement> replacements) {

    public Submission {
        departments = List.copyOf(departments);
        leaders = List.copyOf(leaders);
        replacements = List.copyOf(replacements);
    }

    /** One that replaces nobody. */
    public Submission(
            int revision,
            String route,
            List<DepartmentId> departments,
            List<PersonId> leaders,
            String note) {
        this(revision, route, departments, leaders, note, List.of());
    }
}
