package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Finds the differences in a group and says of what kind each is. */
final class Marking {

    private final Inside inside;
    private final Classifying classifying;

    Marking(Lexicon lexicon, Effort effort) {
        var tokens = new Tokens(new Facts(lexicon));
        inside = new Inside(tokens, effort);
        classifying = new Classifying(tokens);
    }

    /** In order. The numbers in front of the first paragraphs are compared on their own. */
    List<Marked> differences(String before, String after, int ordinalBefore, int ordinalAfter) {
        boolean numbered = ordinalBefore > 0 && ordinalAfter > 0;
        int b = numbered ? ordinalBefore : 0;
        int a = numbered ? ordinalAfter : 0;
        var hunks = inside.hunks(before.substring(b), after.substring(a));
        if (isRewritten(hunks, before.length() - b, after.length() - a)) {
            return List.of(whole(before, after));
        }
        var marked = new ArrayList<Marked>();
        if (!before.substring(0, b).equals(after.substring(0, a))) {
            marked.add(new Marked(new Hunk(0, b, 0, a), ChangeKind.FORMAT));
        }
        for (var hunk : hunks) {
            var shifted = hunk.shifted(b, a);
            marked.add(new Marked(shifted, classifying.kind(shifted, before, after)));
        }
        return marked;
    }

    static Marked whole(String before, String after) {
        return new Marked(new Hunk(0, before.length(), 0, after.length()), ChangeKind.STRUCTURE);
    }

    private static boolean isRewritten(List<Hunk> hunks, int before, int after) {
        int changed = hunks.stream().mapToInt(h -> h.deleted() + h.inserted()).sum();
        int all = before + after;
        return before > 0 && after > 0 && all - changed < Pairing.REWRITTEN * all;
    }
}
