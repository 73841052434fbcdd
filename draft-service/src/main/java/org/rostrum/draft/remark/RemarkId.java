package org.rostrum.draft.remark;

import java.util.UUID;

/** Names a remark. */
public record RemarkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
