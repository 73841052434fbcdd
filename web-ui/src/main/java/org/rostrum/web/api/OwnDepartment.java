package org.rostrum.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Position;
import org.springframework.stereotype.Component;

/** The department for which a caller writes, where the request does not say. */
@Component("apiOwnDepartment")
class OwnDepartment {

    private final People people;

    OwnDepartment(People people) {
        this.people = people;
    }

    DepartmentId or(@Nullable String name, Naming.Lookup lookup, SignedIn person) {
        if (name == null) {
            return only(person);
        }
        var found = lookup.department("department", name);
        lookup.refuseUnknown();
        return found.orElseThrow();
    }

    private DepartmentId only(SignedIn person) {
        List<Position> positions =
                people.find(person.id()).map(p -> p.positions()).orElse(List.of());
        if (positions.size() != 1) {
            throw new Complaint.Raised(
                    ProblemType.REFUSED, Complaint.at("department", "department.say-which"));
        }
        return positions.getFirst().department();
    }
}
