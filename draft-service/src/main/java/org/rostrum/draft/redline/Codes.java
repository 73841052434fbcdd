package org.rostrum.draft.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tokens as numbers, the same for the same words, so that comparing two is cheap. */
final class Codes {

    private final Map<String, Integer> known = new HashMap<>();

    int[] of(List<Token> tokens) {
        var codes = new int[tokens.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = known.computeIfAbsent(tokens.get(i).text(), _ -> known.size());
        }
        return codes;
    }
}
