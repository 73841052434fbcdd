package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlacedTest {

    private static final List<String> BEFORE = List.of("a", "b", "c", "d", "e");

    @Test
    void findsTheOneParagraphThatMoved() {
        assertThat(Placed.by(BEFORE, List.of("e", "a", "b", "c", "d"))).containsExactly("e");
        assertThat(Placed.by(BEFORE, List.of("a", "c", "d", "b", "e"))).containsExactly("b");
    }

    @Test
    void countsNewParagraphsAsPlacedAndDeletedOnesNot() {
        assertThat(Placed.by(BEFORE, List.of("a", "x", "e"))).containsExactly("x");
        assertThat(Placed.by(BEFORE, List.of())).isEmpty();
    }

    @Property
    void leavesTheRestInTheOldOrder(@ForAll("orders") List<String> after) {
        Set<String> placed = Placed.by(BEFORE, after);
        List<String> rest = new ArrayList<>(after);
        rest.removeAll(placed);
        List<String> old = new ArrayList<>(BEFORE);
        old.retainAll(rest);
        assertThat(rest).isEqualTo(old);
        assertThat(after).containsAll(placed);
    }

    @Property
    void placesAsFewAsPossible(@ForAll("orders") List<String> after) {
        Set<String> placed = new HashSet<>(Placed.by(BEFORE, after));
        placed.retainAll(BEFORE);
        List<String> kept = new ArrayList<>(after);
        kept.retainAll(BEFORE);
        assertThat(kept.size() - placed.size()).isEqualTo(longestRising(kept, 0, ""));
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.of("a", "b", "c", "d", "e", "x", "y").list().uniqueElements();
    }

    /** By trying all of them. */
    private static int longestRising(List<String> all, int from, String last) {
        if (from == all.size()) {
            return 0;
        }
        int without = longestRising(all, from + 1, last);
        String next = all.get(from);
        return next.compareTo(last) > 0
                ? Math.max(without, 1 + longestRising(all, from + 1, next))
                : without;
    }
}
