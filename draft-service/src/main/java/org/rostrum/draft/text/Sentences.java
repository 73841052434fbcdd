package org.rostrum.draft.text;

/** Where sentences end, in Chinese and Latin punctuation. */
final class Sentences {

    private static final String ENDS = "。！？!?；;";
    private static final String PAUSES = "，,、：:（(「『《“";

    private Sentences() {}

    /** Whether a sentence ends anywhere in it. */
    static boolean ended(String text) {
        return firstEnd(text) >= 0;
    }

    /** Offset of the first sign that ends a sentence, or -1. */
    static int firstEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 || isFullStop(text, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean pausing(char c) {
        return PAUSES.indexOf(c) >= 0;
    }

    private static boolean isFullStop(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (at + 1 == text.length() || Characters.isSpace(text.charAt(at + 1)));
    }
}
