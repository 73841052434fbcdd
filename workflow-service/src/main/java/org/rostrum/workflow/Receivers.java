package org.rostrum.workflow;

import java.util.List;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;

/** To whom copies are to go; who is named twice gets one. */
public record Receivers(List<PersonId> people, List<DepartmentId> departments) {

    public Receivers {
        people = people.stream().distinct().toList();
        departments = departments.stream().distinct().toList();
    }

    int count() {
        return people.size() + departments.size();
    }
}
