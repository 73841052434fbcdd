package org.rostrum.draft.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which paragraphs an edit put where they are: the new ones, and as few moved ones as explain it.
 */
final class Placed {

    private Placed() {}

    static Set<String> by(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(id -> places.put(id, places.size()));
        List<String> kept = after.stream().filter(places::containsKey).toList();
        Set<String> placed = new HashSet<>(after);
        longestRising(kept.stream().mapToInt(places::get).toArray())
                .forEach(i -> placed.remove(kept.get(i)));
        return placed;
    }

    /** Indices of a longest rising subsequence (patience sorting). */
    private static List<Integer> longestRising(int[] values) {
        int[] tails = new int[values.length];
        int[] tailIndices = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int pile = -Arrays.binarySearch(tails, 0, length, values[i]) - 1;
            tails[pile] = values[i];
            tailIndices[pile] = i;
            previous[i] = pile == 0 ? -1 : tailIndices[pile - 1];
            length = Math.max(length, pile + 1);
        }
        List<Integer> indices = new ArrayList<>();
        for (int i = length == 0 ? -1 : tailIndices[length - 1]; i >= 0; i = previous[i]) {
            indices.add(i);
        }
        return indices;
    }
}
