package org.rostrum.workflow.people;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;

/**
 * A department in the tree of departments.
 *
 * @param code 2 to 40 characters of {@code [a-z0-9-]}, unique, for API callers
 * @param countersigns whether it can be asked to countersign
 */
public record Department(
        DepartmentId id,
        String code,
        String name,
        @Nullable DepartmentId parent,
        boolean countersigns,
        boolean active) {}
