package org.rostrum.draft.remark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

/**
 * Where something is in a text.
 *
 * @param paragraph its id; empty for the whole draft
 * @param range the passage; null for a whole paragraph or the whole draft
 */
public record Place(Scope scope, String paragraph, @Nullable Range range) {

    /** Not anywhere in particular. */
    public static final Place DRAFT = new Place(Scope.DRAFT, "", null);

    static Place passage(String paragraph, Range range) {
        return new Place(Scope.PASSAGE, paragraph, range);
    }

    static Place paragraph(String paragraph) {
        return new Place(Scope.PARAGRAPH, paragraph, null);
    }

    /**
     * How it reads in the text; empty for the whole draft, and where the text has no such place.
     */
    public Optional<String> in(Text text) {
        return paragraphOf(text).map(Paragraph::text).flatMap(this::cut);
    }

    private Optional<String> cut(String whole) {
        if (range == null) {
            return Optional.of(whole);
        }
        return range.to() <= whole.length()
                ? Optional.of(whole.substring(range.from(), range.to()))
                : Optional.empty();
    }

    private Optional<Paragraph> paragraphOf(Text text) {
        return text.paragraphs().stream().filter(p -> p.id().equals(paragraph)).findFirst();
    }
}
