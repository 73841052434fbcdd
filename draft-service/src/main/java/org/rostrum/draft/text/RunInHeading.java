package org.rostrum.draft.text;

/**
 * Finds where a numbered heading ends that was pasted in one line with its paragraph, as in
 * 「一、工作取得顯著成效 近年來，……。」.
 *
 * <p>Only the unmistakable case is cut: a first-level or second-level number, then a short stretch
 * without the end of a sentence, then white space, then at least one whole sentence. A heading that
 * ends with 。 and goes on in the same line is customary in official texts and stays as it is.
 */
final class RunInHeading {

    private static final int LONGEST_HEADING = 45;
    private static final int SHORTEST_REST = 20;

    private RunInHeading() {}

    /** Offset just behind the heading, or -1. */
    static int end(String line) {
        int numbered = Ordinal.at(line).filter(o -> o.level() <= 2).map(Ordinal::length).orElse(-1);
        if (numbered < 0) {
            return -1;
        }
        int at = nextSpace(line, skipSpaces(line, numbered));
        boolean heading =
                at > numbered + 3
                        && at <= LONGEST_HEADING
                        && !Sentences.ended(line.substring(0, at))
                        && !Sentences.pausing(line.charAt(at - 1));
        return heading && isParagraph(line.substring(at).strip()) ? at : -1;
    }

    private static boolean isParagraph(String rest) {
        return rest.length() >= SHORTEST_REST
                && Sentences.ended(rest)
                && Character.isIdeographic(rest.codePointAt(0));
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && Characters.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nextSpace(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            if (Characters.isSpace(line.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
