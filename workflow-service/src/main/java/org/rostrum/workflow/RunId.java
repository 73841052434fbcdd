package org.rostrum.workflow;

import java.util.UUID;

/** Names a run of decisions, one after another. */
public record RunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
