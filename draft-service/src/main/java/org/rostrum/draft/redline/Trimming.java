package org.rostrum.draft.redline;

/**
 * The whole sentences at both ends that two texts share: only what is between them has to be cut
 * into tokens.
 *
 * @param start length of the shared start
 * @param end length of the shared end
 */
record Trimming(int start, int end) {

    private static final String ENDS = "。！？；";

    static Trimming of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        start = backToSentence(before, start);
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Trimming(start, onToSentence(before, end));
    }

    private static int backToSentence(String text, int start) {
        for (int at = start; at > 0; at--) {
            if (ENDS.indexOf(text.charAt(at - 1)) >= 0 && !inTitle(text, at)) {
                return at;
            }
        }
        return 0;
    }

    private static int onToSentence(String text, int end) {
        for (int rest = end; rest > 0; rest--) {
            int at = text.length() - rest;
            if (at > 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0 && !inTitle(text, at)) {
                return rest;
            }
        }
        return 0;
    }

    private static boolean inTitle(String text, int at) {
        return text.lastIndexOf('《', at - 1) > text.lastIndexOf('》', at - 1)
                || text.lastIndexOf('〈', at - 1) > text.lastIndexOf('〉', at - 1);
    }
}
