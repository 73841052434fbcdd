package org.rostrum.draft;

import java.util.UUID;

/** Names a person. Who that is, {@code org.rostrum.workflow.people} knows. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
