package org.rostrum.workflow;

import java.util.UUID;

/** Names a review: one draft's way through a route. */
public record ReviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
