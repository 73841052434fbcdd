package org.rostrum.web.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.DepartmentDetails;

/** A department as it is typed. */
record DepartmentForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String parent,
        @Nullable String countersigns,
        @Nullable String active,
        @Nullable String place) {

    static final DepartmentForm EMPTY = new DepartmentForm("", "", "", "on", "on", "0");

    static DepartmentForm of(Department department, DepartmentDetails details) {
        return new DepartmentForm(
                department.code(),
                details.name(),
                details.parent() == null ? "" : details.parent().toString(),
                details.countersigns() ? "on" : null,
                details.active() ? "on" : null,
                String.valueOf(details.place()));
    }

    String typedCode() {
        return code == null ? "" : code;
    }

    DepartmentDetails details() {
        return new DepartmentDetails(
                name == null ? "" : name, above(), countersigns != null, active != null, order());
    }

    /** What is no id is a department that does not exist. */
    private @Nullable DepartmentId above() {
        if (parent == null || parent.isEmpty()) {
            return null;
        }
        try {
            return new DepartmentId(UUID.fromString(parent));
        } catch (IllegalArgumentException notAnId) {
            return new DepartmentId(new UUID(0, 0));
        }
    }

    /** What is no number is out of range. */
    private int order() {
        if (place == null || place.isEmpty()) {
            return 0;
        }
        return place.matches("[0-9]{1,6}") ? Integer.parseInt(place) : -1;
    }
}
