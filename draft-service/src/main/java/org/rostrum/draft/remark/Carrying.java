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

    static Trail carry(Trail trail, Positions positions) {
        return switch (trail.scope()) {
            case DRAFT -> trail;
            case PARAGRAPH -> paragraph(trail, positions);
            case PASSAGE -> passage(trail, positions).orElseGet(() -> paragraph(trail, positions));
        };
    }

    private static Trail paragraph(Trail trail, Positions positions) {
        return positions.paragraph(trail.paragraph()).map(Trail::paragraph).orElse(Trail.DRAFT);
    }

    /** Where a passage was torn apart, the paragraph with most of it has it. */
    private static Optional<Trail> passage(Trail trail, Positions positions) {
        Map<String, List<Stretch>> kept =
                trail.parts().stream()
                        .flatMap(part ->
                                positions.kept(trail.paragraph(), part.from(), part.to()).stream())
                        .collect(
                                Collectors.groupingBy(
                                        Stretch::paragraphId,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        int least = Math.ceilDiv(trail.length(), LEAST_PART);
        return kept.values().stream()
                .max(Comparator.comparingInt(Carrying::length))
                .filter(stretches -> length(stretches) >= least)
                .map(stretches -> trail(stretches, trail.length()));
    }

    private static int length(Collection<Stretch> stretches) {
        return stretches.stream().mapToInt(s -> s.to() - s.from()).sum();
    }

    private static Trail trail(List<Stretch> stretches, int length) {
        return Trail.passage(
                stretches.getFirst().paragraphId(),
                stretches.stream().map(s -> new Range(s.from(), s.to())).toList(),
                length);
    }
}
