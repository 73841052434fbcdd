package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rostrum.workflow.SubmissionChoices;
import org.rostrum.workflow.SubmissionChoices.DepartmentChoice;
import org.rostrum.workflow.SubmissionChoices.LeaderChoice;
import org.rostrum.workflow.SubmissionChoices.RouteChoice;

/** The form with the sensible choices made already. */
final class SubmissionDefaults {

    private SubmissionDefaults() {}

    static SubmissionForm of(
            SubmissionChoices choices, boolean newer, int latest, long version, String note) {
        List<UUID> departments = new ArrayList<>();
        List<UUID> leaders = new ArrayList<>();
        UUID leader = null;
        for (RouteChoice route : choices.routes()) {
            if (route.wantsDepartments()) {
                route.departments().stream()
                        .filter(DepartmentChoice::chosen)
                        .map(choice -> choice.department().id().value())
                        .forEach(departments::add);
            }
            List<UUID> chosen = leaders(route);
            if (route.leaderCount() == 1) {
                leader = chosen.isEmpty() ? null : chosen.getLast();
            } else {
                leaders = chosen;
            }
        }
        return new SubmissionForm(
                newer ? 0 : latest,
                version,
                choices.defaultRoute(),
                departments,
                leaders,
                leader,
                singles(choices),
                note,
                UUID.randomUUID().toString());
    }

    private static List<String> singles(SubmissionChoices choices) {
        return choices.routes().stream()
                .filter(route -> route.leaderCount() == 1)
                .map(RouteChoice::key)
                .toList();
    }

    private static List<UUID> leaders(RouteChoice route) {
        return route.leaders().stream()
                .filter(LeaderChoice::chosen)
                .map(choice -> choice.leader().id().value())
                .toList();
    }
}
