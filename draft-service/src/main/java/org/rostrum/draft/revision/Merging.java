package org.rostrum.draft.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/**
 * Lays two edits of one text over each other, paragraph by paragraph. Careful rather than clever:
 * where it is not plain what both authors meant, there is no merged text.
 */
final class Merging {

    private Merging() {}

    /** Empty if both edits touch the same paragraph, or the same place between two paragraphs. */
    static Optional<Text> merge(Text base, Text theirs, Text mine) {
        if (theirs.equals(mine) || base.equals(mine)) {
            return Optional.of(theirs);
        }
        if (base.equals(theirs)) {
            return Optional.of(mine);
        }
        Sides sides = new Sides(base, theirs, mine);
        if (!sides.distinct()) {
            return Optional.empty();
        }
        return MergedOrder.of(sides)
                .flatMap(order -> paragraphs(sides, order))
                .map(all -> new Text(all, space(base.tail(), theirs.tail(), mine.tail())));
    }

    private static Optional<List<Paragraph>> paragraphs(Sides sides, List<String> order) {
        List<Paragraph> all = new ArrayList<>(order.size());
        for (String id : order) {
            Optional<Paragraph> merged = sides.paragraph(id);
            if (merged.isEmpty()) {
                return Optional.empty();
            }
            all.add(merged.get());
        }
        return Optional.of(all);
    }

    /** White space is not worth a conflict; the longer of two new ones wins, whoever wrote it. */
    static String space(String base, String theirs, String mine) {
        if (theirs.equals(mine) || base.equals(mine)) {
            return theirs;
        }
        if (base.equals(theirs)) {
            return mine;
        }
        Comparator<String> order =
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
        return order.compare(theirs, mine) > 0 ? theirs : mine;
    }
}
