package org.rostrum.web.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.DepartmentId;
import org.rostrum.workflow.people.Department;

/**
 * A department with how far down the tree it stands.
 *
 * @param level 0 for a department at the top
 */
record Branch(Department department, int level) {

    /**
     * @param all each after its parent
     */
    static List<Branch> tree(List<Department> all) {
        Map<DepartmentId, Integer> levels = new HashMap<>();
        return all.stream()
                .map(department -> {
                    int level =
                            department.parent() == null
                                    ? 0
                                    : levels.getOrDefault(department.parent(), 0) + 1;
                    levels.put(department.id(), level);
                    return new Branch(department, level);
                })
                .toList();
    }

    /** For lists of choices, which know no levels. */
    public String indented() {
        return indent() + department.name();
    }

    public String indent() {
        return "　".repeat(level);
    }
}
