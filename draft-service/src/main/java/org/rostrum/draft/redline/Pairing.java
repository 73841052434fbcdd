package org.rostrum.draft.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Finds for each paragraph the one that it became, wherever that stands. */
final class Pairing {

    static final double ALIKE = 0.4;
    static final double REWRITTEN = 0.2;
    static final int NONE = -1;

    private final List<Profile> before;
    private final List<Profile> after;
    private final Effort effort;

    /** For each paragraph before the one after, or {@link #NONE}; and the other way round. */
    final int[] forward;

    final int[] backward;

    Pairing(List<Profile> before, List<Profile> after, Effort effort) {
        this.effort = effort;
        this.before = before;
        this.after = after;
        forward = new int[before.size()];
        backward = new int[after.size()];
        Arrays.fill(forward, NONE);
        Arrays.fill(backward, NONE);
    }

    /** The surest first: same id and words, same words, same id, alike. */
    Pairing find() {
        pairBy(Profile::id, (b, a) -> b.body().equals(a.body()));
        pairBy(Profile::body, (_, _) -> true);
        pairBy(Profile::id, (b, a) -> b.similarity(a) >= ALIKE);
        for (var candidate : new Candidates(before, after, this, effort).bestFirst()) {
            pairIfFree(candidate.before(), candidate.after());
        }
        pairBy(Profile::id, (b, a) -> b.similarity(a) >= REWRITTEN);
        return this;
    }

    void pairIfFree(int b, int a) {
        if (forward[b] == NONE && backward[a] == NONE) {
            forward[b] = a;
            backward[a] = b;
        }
    }

    private void pairBy(Function<Profile, String> key, BiPredicate<Profile, Profile> fits) {
        Map<String, Integer> next = new HashMap<>();
        int[] following = new int[after.size()];
        for (int a = after.size() - 1; a >= 0; a--) {
            if (backward[a] == NONE) {
                var later = next.put(key.apply(after.get(a)), a);
                following[a] = later == null ? NONE : later;
            }
        }
        for (int b = 0; b < before.size(); b++) {
            var found = forward[b] == NONE ? next.get(key.apply(before.get(b))) : null;
            if (found != null && fits.test(before.get(b), after.get(found))) {
                pairIfFree(b, found);
                next.compute(
                        key.apply(before.get(b)),
                        (_, a) -> a == null || following[a] == NONE ? null : following[a]);
            }
        }
    }
}
