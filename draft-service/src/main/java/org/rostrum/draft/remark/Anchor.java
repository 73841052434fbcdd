package org.rostrum.draft.remark;

import org.rostrum.draft.text.Range;

/**
 * What a remark is about, in the revision that it was written on.
 *
 * @param paragraph its id; empty for the whole draft
 * @param from in UTF-16 units of the paragraph's text, never inside a surrogate pair
 * @param to exclusive
 * @param quotation how it reads there; empty for the whole draft
 * @param before some text in front of the passage, in the same paragraph
 * @param after some text behind it
 */
public record Anchor(
        Scope scope,
        String paragraph,
        int from,
        int to,
        String quotation,
        String before,
        String after) {

    /** How much of the text is meant. */
    public enum Scope {
        PASSAGE,
        PARAGRAPH,
        DRAFT
    }

    static final Anchor DRAFT = new Anchor(Scope.DRAFT, "", 0, 0, "", "", "");

    /** Where it is in its own revision. */
    public Place place() {
        return switch (scope) {
            case PASSAGE -> Place.passage(paragraph, new Range(from, to));
            case PARAGRAPH -> Place.paragraph(paragraph);
            case DRAFT -> Place.DRAFT;
        };
    }
}
