package org.rostrum.workflow;

import java.util.UUID;

/** Names a seat: one voice at a station. */
public record SeatId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
