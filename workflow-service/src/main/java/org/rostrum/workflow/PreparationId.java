package org.rostrum.workflow;

import java.util.UUID;

/** Of one request to prepare a decision. */
public record PreparationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
