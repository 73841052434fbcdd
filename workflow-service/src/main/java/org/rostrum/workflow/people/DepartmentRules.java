package org.rostrum.workflow.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Refusal;

/** What a department has to be like, and that departments stay a tree. */
final class DepartmentRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");

    private DepartmentRules() {}

    static List<Refusal> problems(NewDepartment department, List<Department> all) {
        List<Refusal> problems = new ArrayList<>();
        if (!CODE.matcher(department.code()).matches()) {
            problems.add(Refusal.invalid("department.code-malformed"));
        }
        problems.addAll(problems(null, department.details(), all));
        return problems;
    }

    /**
     * @param id the department that is changed; null for one that does not exist yet
     */
    static List<Refusal> problems(
            @Nullable DepartmentId id, DepartmentDetails details, List<Department> all) {
        List<Refusal> problems = new ArrayList<>();
        if (!OneLine.fits(details.name(), 1, 100)) {
            problems.add(Refusal.invalid("department.name-malformed"));
        }
        if (details.place() < 0 || details.place() > 9_999) {
            problems.add(Refusal.invalid("department.place-out-of-range", 9_999));
        }
        if (details.parent() != null) {
            problems.addAll(parent(id, details.parent(), all));
        }
        return problems;
    }

    private static List<Refusal> parent(
            @Nullable DepartmentId id, DepartmentId parent, List<Department> all) {
        Map<DepartmentId, Department> byId =
                all.stream().collect(Collectors.toMap(Department::id, Function.identity()));
        if (!byId.containsKey(parent)) {
            return List.of(Refusal.invalid("department.parent-unknown"));
        }
        for (Department above = byId.get(parent); above != null; above = up(above, byId)) {
            if (above.id().equals(id)) {
                return List.of(Refusal.invalid("department.below-itself"));
            }
        }
        return List.of();
    }

    private static @Nullable Department up(
            Department department, Map<DepartmentId, Department> byId) {
        return department.parent() == null ? null : byId.get(department.parent());
    }
}
