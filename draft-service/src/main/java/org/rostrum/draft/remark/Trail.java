package org.rostrum.draft.remark;

import java.util.List;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.draft.text.Range;

/**
 * A place on its way through the texts. What stands between two parts of a passage was put in on
 * the way: it is inside the passage, but when the parts are gone it is no passage by itself.
 *
 * @param parts of the passage, in order; none for a whole paragraph or the whole draft
 * @param length of the passage where it was written about
 */
record Trail(Scope scope, String paragraph, List<Range> parts, int length) {

    static final Trail DRAFT = new Trail(Scope.DRAFT, "", List.of(), 0);

    static Trail from(Place place) {
        Range range = place.range();
        return range == null
                ? new Trail(place.scope(), place.paragraph(), List.of(), 0)
                : passage(place.paragraph(), List.of(range), range.to() - range.from());
    }

    static Trail passage(String paragraph, List<Range> parts, int length) {
        return new Trail(Scope.PASSAGE, paragraph, parts, length);
    }

    static Trail paragraph(String paragraph) {
        return new Trail(Scope.PARAGRAPH, paragraph, List.of(), 0);
    }

    Place place() {
        return switch (scope) {
            case DRAFT -> Place.DRAFT;
            case PARAGRAPH -> Place.paragraph(paragraph);
            case PASSAGE ->
                    Place.passage(
                            paragraph, new Range(parts.getFirst().from(), parts.getLast().to()));
        };
    }
}
