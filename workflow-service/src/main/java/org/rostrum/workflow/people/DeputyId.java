package org.rostrum.workflow.people;

import java.util.UUID;

/** Of one appointment of a deputy. */
public record DeputyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
