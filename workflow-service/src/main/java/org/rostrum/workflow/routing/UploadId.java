package org.rostrum.workflow.routing;

import java.util.UUID;

/** Names an uploaded file that waits to be deployed. */
public record UploadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
