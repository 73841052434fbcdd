package org.rostrum.draft.remark;

import java.util.List;

/**
 * A remark with what was said to it, as it stands before a text.
 *
 * @param place of the remark in the text
 * @param now how the text reads there; empty for the whole draft
 */
public record Discussion(Remark remark, List<Reply> replies, Place place, String now) {

    public Discussion {
        replies = List.copyOf(replies);
    }

    /** Whether the passage does not read any more as it did when the remark was written. */
    public boolean outdated() {
        return place.scope() != remark.anchor().scope() || !now.equals(remark.anchor().quotation());
    }

    /** Whether it can be put into the text as it is. */
    public boolean applicable() {
        return remark.suggestion() && remark.open() && remark.published() && !outdated();
    }
}
