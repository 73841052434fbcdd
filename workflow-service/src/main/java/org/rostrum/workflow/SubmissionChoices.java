package org.rostrum.workflow;

import java.util.List;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Person;

/** What can be chosen at a submission, with sensible choices made already. */
public record SubmissionChoices(
        boolean resubmission, List<RouteChoice> routes, String defaultRoute) {

    /**
     * @param wantsDepartments whether the route has a countersigning station
     * @param leaderCount how many leaders the route wants: 1 for exactly one, 0 for one or more
     */
    public record RouteChoice(
            String key,
            Label name,
            boolean wantsDepartments,
            int leaderCount,
            List<DepartmentChoice> departments,
            List<LeaderChoice> leaders) {}

    public record DepartmentChoice(Department department, boolean chosen) {}

    /** In the order in which they would approve. */
    public record LeaderChoice(Person leader, boolean chosen) {}
}
