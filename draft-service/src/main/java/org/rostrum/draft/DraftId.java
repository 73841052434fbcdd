package org.rostrum.draft;

import java.util.UUID;

/** Names a draft. */
public record DraftId(UUID value) {

    /** The chain in the record that tells of this draft. */
    public String stream() {
        return "draft:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
