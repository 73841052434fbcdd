package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of paragraphs without a partner that are alike, found through the bigrams they share, so
 * that the work grows with the length of the text and not with the square of it.
 */
final class Candidates {

    /** A bigram in more paragraphs than this says nothing about any of them. */
    private static final int COMMONPLACE = 48;

    private final List<Profile> before;
    private final List<Profile> after;
    private final Pairing pairing;
    private final Effort effort;

    /** A possible pair. */
    record Candidate(int before, int after, double similarity) {}

    Candidates(List<Profile> before, List<Profile> after, Pairing pairing, Effort effort) {
        this.effort = effort;
        this.before = before;
        this.after = after;
        this.pairing = pairing;
    }

    List<Candidate> bestFirst() {
        var index = index();
        var candidates = new ArrayList<Candidate>();
        var shared = new int[before.size()];
        for (int a = 0; !index.isEmpty() && a < after.size(); a++) {
            if (pairing.backward[a] == Pairing.NONE) {
                addCandidates(a, sharing(a, index, shared), shared, candidates);
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::similarity)
                        .reversed()
                        .thenComparingInt(c -> Math.abs(c.before() - c.after())));
        return candidates;
    }

    private Map<Integer, List<Integer>> index() {
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int b = 0; b < before.size(); b++) {
            if (pairing.forward[b] == Pairing.NONE) {
                for (int bigram : before.get(b).bigrams()) {
                    var holders = index.computeIfAbsent(bigram, _ -> new ArrayList<>(1));
                    if (holders.size() <= COMMONPLACE
                            && (holders.isEmpty() || holders.getLast() != b)) {
                        holders.add(b);
                    }
                }
            }
        }
        return index;
    }

    private List<Integer> sharing(int a, Map<Integer, List<Integer>> index, int[] shared) {
        var touched = new ArrayList<Integer>();
        for (int bigram : after.get(a).bigrams()) {
            var holders = index.getOrDefault(bigram, List.of());
            if (holders.size() <= COMMONPLACE) {
                effort.add(holders.size());
                for (int b : holders) {
                    if (shared[b]++ == 0) {
                        touched.add(b);
                    }
                }
            }
        }
        return touched;
    }

    private void addCandidates(int a, List<Integer> touched, int[] shared, List<Candidate> into) {
        var profile = after.get(a);
        for (int b : touched) {
            double rough =
                    2.0 * shared[b] / (profile.bigrams().length + before.get(b).bigrams().length);
            shared[b] = 0;
            effort.add(profile.bigrams().length);
            double similarity = rough < Pairing.REWRITTEN ? 0 : before.get(b).similarity(profile);
            if (similarity >= Pairing.ALIKE) {
                into.add(new Candidate(b, a, similarity));
            }
        }
    }
}
