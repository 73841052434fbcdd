package org.rostrum.workflow.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.draft.DepartmentId;
import org.springframework.stereotype.Component;

/** Looks departments up. */
@Component
public class Departments {

    private final DepartmentStore store;

    Departments(DepartmentStore store) {
        this.store = store;
    }

    /** All departments, closed ones included, each after its parent, siblings in their order. */
    public List<Department> all() {
        return store.all();
    }

    Set<DepartmentId> ids() {
        return all().stream().map(Department::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The details as they are changed with {@link ChangingDepartment}. */
    public Optional<DepartmentDetails> details(DepartmentId id) {
        return store.details(id);
    }

    public Optional<Department> find(DepartmentId id) {
        return store.find(id);
    }

    public Optional<Department> byCode(String code) {
        return store.byCode(code);
    }
}
