package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Person;

/**
 * What a resubmission would mean for what was said so far. Nothing is done.
 *
 * @param revision the number that the text has or would get
 * @param saved whether there is such a revision already
 * @param resumesAt the station at which the round would begin
 * @param stations all of the route, in its order
 */
public record CarryPreview(
        int revision,
        boolean saved,
        Label resumesAt,
        List<StationPreview> stations,
        List<VacantDepartment> vacantDepartments,
        List<VacantLeader> vacantLeaders) {

    /** Where every seat has somebody who can decide. */
    public CarryPreview(
            int revision, boolean saved, Label resumesAt, List<StationPreview> stations) {
        this(revision, saved, resumesAt, stations, List.of(), List.of());
    }

    /**
     * A chosen department for which nobody can decide any more: the resubmission has to replace it.
     *
     * @param successors who could take its seat; maybe nobody
     */
    public record VacantDepartment(Department department, List<Department> successors) {}

    /**
     * A chosen leader who cannot decide any more.
     *
     * @param successors who could take the seat; maybe nobody
     */
    public record VacantLeader(Person leader, List<Person> successors) {}

    /**
     * @param opens whether the station is gone through again; else it stays passed
     */
    public record StationPreview(String key, Label name, boolean opens, List<SeatPreview> seats) {}

    /**
     * A seat that spoke in an earlier round.
     *
     * @param actingForName for whom the person spoke; null for nobody
     * @param fromRevision of which it spoke
     * @param change the strongest kind of change since
     * @param again whether the seat has to decide again
     * @param matters the changes that it cannot hold over, strongest first; at most {@value
     *     NamedChange#MOST}
     * @param more how many there are beyond these
     */
    public record SeatPreview(
            String seatName,
            String personName,
            @Nullable String actingForName,
            Verdict verdict,
            int fromRevision,
            ChangeKind change,
            Fate fate,
            boolean again,
            List<NamedChange> matters,
            int more) {}
}
