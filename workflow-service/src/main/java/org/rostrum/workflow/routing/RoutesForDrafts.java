package org.rostrum.workflow.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.springframework.stereotype.Component;

/** Says by which route a draft is meant to go, and which rule says so. */
@Component
public class RoutesForDrafts {

    private final RuleStore store;
    private final Departments departments;

    RoutesForDrafts(RuleStore store, Departments departments) {
        this.store = store;
        this.departments = departments;
    }

    public RouteRules.Chosen of(Draft.Head draft) {
        return of(
                new RouteRule.Matter(
                        draft.details().classification(),
                        draft.details().urgency(),
                        draft.details().occasion() + "\n" + draft.details().title(),
                        upwards(draft.department())));
    }

    public RouteRules.Chosen of(RouteRule.Matter matter) {
        return store.read().choose(matter);
    }

    /** The department and all above it. */
    public List<DepartmentId> upwards(DepartmentId department) {
        List<DepartmentId> above = new ArrayList<>();
        @Nullable DepartmentId at = department;
        while (at != null && !above.contains(at)) {
            above.add(at);
            Optional<Department> found = departments.find(at);
            at = found.map(Department::parent).orElse(null);
        }
        return above;
    }
}
