package org.rostrum.workflow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param chosen for stations whose people the drafter chooses, by the station's key; on a
 *     resubmission only for those in which somebody chosen cannot decide any more
 */
public record Submission(
        int revision,
        String route,
        List<DepartmentId> departments,
        List<PersonId> leaders,
        String note,
        List<Replacement> replacements,
        Map<String, List<PersonId>> chosen) {

    public Submission {
        departments = List.copyOf(departments);
        leaders = List.copyOf(leaders);
        replacements = List.copyOf(replacements);
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /** One that chooses nobody beside departments and leaders. */
    public Submission(
            int revision,
            String route,
            List<DepartmentId> departments,
            List<PersonId> leaders,
            String note,
            List<Replacement> replacements) {
        this(revision, route, departments, leaders, note, replacements, Map.of());
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

    List<PersonId> chosenFor(String station) {
        return chosen.getOrDefault(station, List.of());
    }
}
