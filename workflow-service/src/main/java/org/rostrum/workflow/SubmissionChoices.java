package org.rostrum.workflow;

import java.util.List;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Person;

/** What can be chosen at a submission, with sensible choices made already. */
public record SubmissionChoices(
        boolean resubmission, List<RouteChoice> routes, String defaultRoute) {

    /** The departments that the text is about. */
    public List<DepartmentChoice> about(RouteChoice route) {
        return route.departments().stream().filter(d -> !d.proposed().isEmpty()).toList();
    }

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
            List<LeaderChoice> leaders,
            List<PeopleChoice> people) {}

    /**
     * A station whose people the drafter chooses.
     *
     * @param key of the station
     */
    public record PeopleChoice(String key, Label name, List<PersonChoice> people) {}

    public record PersonChoice(NamedPerson person, boolean chosen) {}

    /**
     * @param proposed where the text is about it, at most {@value Touched#MOST}; empty where it is
     *     not
     */
    public record DepartmentChoice(Department department, boolean chosen, List<Touched> proposed) {}

    /** In the order in which they would approve. */
    public record LeaderChoice(Person leader, boolean chosen) {}
}
