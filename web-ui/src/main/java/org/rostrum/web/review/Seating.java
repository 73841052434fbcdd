package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.SubmissionChoices.LeaderChoice;
import org.rostrum.workflow.SubmissionChoices.RouteChoice;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Person;

/**
 * Who will sit where when a draft is sent off like this.
 *
 * @param station key of the station's word
 * @param names in order; empty where the house knows by itself who it is
 */
record Seating(String station, List<String> names) {

    static List<Seating> of(SubmissionPage page, SubmissionForm form) {
        RouteChoice route = page.route(form.route());
        if (route == null) {
            return List.of();
        }
        List<Seating> seating = new ArrayList<>();
        if (route.wantsDepartments()) {
            seating.add(new Seating("head", List.of()));
            seating.add(new Seating("countersign", departments(route, form)));
        }
        seating.add(new Seating("office", List.of()));
        seating.add(new Seating("leaders", leaders(route, form)));
        return seating;
    }

    private static List<String> departments(RouteChoice route, SubmissionForm form) {
        return route.departments().stream()
                .map(choice -> choice.department())
                .filter(department -> form.chose(department.id().value()))
                .map(Department::name)
                .toList();
    }

    private static List<String> leaders(RouteChoice route, SubmissionForm form) {
        Map<PersonId, String> names =
                route.leaders().stream()
                        .map(LeaderChoice::leader)
                        .collect(Collectors.toMap(Person::id, Person::name));
        return ReadingSubmission.approving(form).stream()
                .flatMap(leader -> Stream.ofNullable(names.get(leader)))
                .toList();
    }
}
