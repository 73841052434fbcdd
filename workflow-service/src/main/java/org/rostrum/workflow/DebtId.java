package org.rostrum.workflow;

import java.util.UUID;

/** Names what somebody who was passed over still has to read. */
public record DebtId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
