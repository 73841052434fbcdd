package org.rostrum.workflow;

import java.util.List;
import org.rostrum.workflow.people.Department;

/** Departments and people that are not asked at a station yet and could be. */
public record Addable(List<Department> departments, List<NamedPerson> people) {

    static final Addable NOTHING = new Addable(List.of(), List.of());

    public Addable {
        departments = List.copyOf(departments);
        people = List.copyOf(people);
    }

    public boolean any() {
        return !departments.isEmpty() || !people.isEmpty();
    }
}
