package org.rostrum.workflow.route;

import org.rostrum.draft.redline.ChangeKind;

/** Up to which kind of change it still holds what was said about a text, from the strictest. */
public enum CarryLimit {
    /** Not even for the same text in another round. */
    NEVER,
    /** For a text in which a reader sees the same. */
    NONE,
    FORMAT,
    PUNCTUATION;

    public boolean spans(ChangeKind change) {
        return switch (this) {
            case NEVER -> false;
            case NONE -> change == ChangeKind.NONE;
            case FORMAT -> !change.strongerThan(ChangeKind.FORMAT);
            case PUNCTUATION -> !change.strongerThan(ChangeKind.PUNCTUATION);
        };
    }

    boolean widerThan(CarryLimit other) {
        return compareTo(other) > 0;
    }
}
