package org.rostrum.draft;

import java.util.UUID;

/** Names a department. Which one that is, {@code org.rostrum.workflow.people} knows. */
public record DepartmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
