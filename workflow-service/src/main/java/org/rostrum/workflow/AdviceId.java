package org.rostrum.workflow;

import java.util.UUID;

/** Names a question that somebody was asked about a draft. */
public record AdviceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
