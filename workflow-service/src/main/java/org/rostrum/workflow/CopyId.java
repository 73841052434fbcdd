package org.rostrum.workflow;

import java.util.UUID;

/** Names a copy that somebody was sent of a draft. */
public record CopyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
