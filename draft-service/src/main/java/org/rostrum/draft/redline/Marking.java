package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Finds the differences in a group and says of what kind each is. */
final class Marking {

    private final Inside inside;
    private final Classifying classifying;

    Marking(Lexicon lexicon) {
        var tokens = new Tokens(new Facts(lexicon));
        inside = new Inside(tokens);
        classifying = new Classifying(tokens);
    }

    /** In order. {@code first} are the numbers in front of the first paragraphs. */
    List<Marked> differences(String before, String after, int ordinalBefore, int ordinalAfter) {
        var marked = new ArrayList<Marked>();
        boolean renumbered = ordinalBefore > 0 && ordinalAfter > 0;
        int b = renumbered ? ordinalBefore : 0;
        int a = renumbered ? ordinalAfter : 0;
        if (renumbered && !before.substring(0, b).equals(after.substring(0, a))) {
            marked.add(new Marked(new Hunk(0, b, 0, a), ChangeKind.FORMAT));
        }
        for (var hunk : inside.hunks(before.substring(b), after.substring(a))) {
            var shifted = hunk.shifted(b, a);
            marked.add(new Marked(shifted, classifying.kind(shifted, before, after)));
        }
        return isRewritten(marked, before, after) ? List.of(whole(before, after)) : marked;
    }

    static Marked whole(String before, String after) {
        return new Marked(new Hunk(0, before.length(), 0, after.length()), ChangeKind.STRUCTURE);
    }

    private static boolean isRewritten(List<Marked> marked, String before, String after) {
        int changed = 0;
        for (var m : marked) {
            changed += m.hunk().deleted() + m.hunk().inserted();
        }
        int all = before.length() + after.length();
        return !marked.isEmpty()
                && !before.isEmpty()
                && !after.isEmpty()
                && all - changed < Pairing.REWRITTEN * all;
    }
}
