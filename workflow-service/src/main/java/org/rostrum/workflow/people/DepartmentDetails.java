package org.rostrum.workflow.people;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;

/**
 * What can be changed about a department.
 *
 * @param name 1 to 100 characters on one line
 * @param parent null for a department at the top
 * @param countersigns whether it can be asked to countersign
 * @param active false once it is closed; it stays in every record
 * @param place order among its siblings, 0 to 9,999
 */
public record DepartmentDetails(
        String name,
        @Nullable DepartmentId parent,
        boolean countersigns,
        boolean active,
        int place) {

    public DepartmentDetails {
        name = name.strip();
    }
}
