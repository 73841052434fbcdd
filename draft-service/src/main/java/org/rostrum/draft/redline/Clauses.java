package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Cuts text at every sign and space: cheaper than words, for texts far longer than a speech. */
final class Clauses {

    private Clauses() {}

    /** Together they are the text; none is empty. */
    static List<String> in(String text) {
        var clauses = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isCut(text.charAt(at))) {
                add(clauses, text, from, at);
                add(clauses, text, at, at + 1);
                from = at + 1;
            }
        }
        add(clauses, text, from, text.length());
        return clauses;
    }

    private static boolean isCut(char c) {
        return c == Joined.BREAK || Signs.isSpace(c) || Signs.isPunctuation(c);
    }

    private static void add(List<String> clauses, String text, int from, int to) {
        if (to > from) {
            clauses.add(text.substring(from, to));
        }
    }
}
