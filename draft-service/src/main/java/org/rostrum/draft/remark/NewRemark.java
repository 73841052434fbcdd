package org.rostrum.draft.remark;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param revision the one that was read
 * @param paragraph id of the paragraph; null for the whole draft
 * @param from where the passage begins in the paragraph, in UTF-16 units; null, as {@code to}, for
 *     the whole paragraph
 * @param to where it ends, exclusive
 * @param body at most 4,000 characters; may be empty if there is a replacement
 * @param replacement null if it is no suggestion
 * @param kept whether it stays a note of the author's own
 */
public record NewRemark(
        int revision,
        @Nullable String paragraph,
        @Nullable Integer from,
        @Nullable Integer to,
        Weight weight,
        String body,
        @Nullable String replacement,
        boolean kept) {}
