package org.rostrum.draft.remark;

import static java.util.Objects.requireNonNull;

/**
 * This passage should read so.
 *
 * @param place in the text that it is applied to
 * @param quotation how it read when the suggestion was made
 * @param replacement empty to have it deleted
 */
public record Suggested(RemarkId remark, Place place, String quotation, String replacement) {

    /** For the revision that the suggestion was written on. */
    public static Suggested of(Remark suggestion) {
        return at(suggestion, suggestion.anchor().place());
    }

    static Suggested at(Remark suggestion, Place place) {
        return new Suggested(
                suggestion.id(),
                place,
                suggestion.anchor().quotation(),
                requireNonNull(suggestion.replacement()));
    }
}
