package org.rostrum.workflow.people;

import java.util.List;
import java.util.Optional;
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

    public Optional<Department> find(DepartmentId id) {
        return store.find(id);
    }

    public Optional<Department> byCode(String code) {
        return store.byCode(code);
    }
}
