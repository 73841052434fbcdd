package org.rostrum.draft.remark;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.draft.redline.Positions;
import org.rostrum.draft.redline.Positions.Stretch;
import org.rostrum.draft.text.Range;

/**
 * Carries a place from one text to the next: a passage to what is left of it, else to its
 * paragraph, else to the whole draft. What only looks like the passage is never it.
 */
final class Carrying {

    /** Less of a passage than one part in so many is no passage any more. */
    private static final int LEAST_PART = 3;

    private Carrying() {}

    static Place carry(Place place, Positions positions) {
        Range range = place.range();
        return switch (place.scope()) {
            case DRAFT -> place;
            case PARAGRAPH -> paragraph(place, positions);
            case PASSAGE ->
                    range == null
                            ? paragraph(place, positions)
                            : passage(place.paragraph(), range, positions)
                                    .orElseGet(() -> paragraph(place, positions));
        };
    }

    private static Place paragraph(Place place, Positions positions) {
        return positions.paragraph(place.paragraph()).map(Place::paragraph).orElse(Place.DRAFT);
    }

    /** Where a passage was torn apart, the paragraph with most of it has it. */
    private static Optional<Place> passage(String paragraph, Range range, Positions positions) {
        Map<String, List<Stretch>> kept =
                positions.kept(paragraph, range.from(), range.to()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stretch::paragraphId,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        int least = Math.ceilDiv(range.to() - range.from(), LEAST_PART);
        return kept.values().stream()
                .max(Comparator.comparingInt(Carrying::length))
                .filter(stretches -> length(stretches) >= least)
                .map(Carrying::around);
    }

    private static int length(Collection<Stretch> stretches) {
        return stretches.stream().mapToInt(s -> s.to() - s.from()).sum();
    }

    private static Place around(List<Stretch> stretches) {
        Stretch first = stretches.getFirst();
        return Place.passage(
                first.paragraphId(), new Range(first.from(), stretches.getLast().to()));
    }
}
