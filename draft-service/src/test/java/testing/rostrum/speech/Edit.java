package testing.rostrum.speech;

/**
 * One edit that was really made.
 *
 * @param sort what the author did
 * @param removed what went; empty if something was only inserted
 * @param put what came; empty if something was only deleted
 */
public record Edit(Sort sort, String removed, String put) {

    /** A unit, a currency: so much of a fact may stand around the number that was changed. */
    private static final int REST_OF_A_FACT = 8;

    private static final String SIGNS = "，。、；：！？,;:!?「」（）\n";

    /** What the author did. */
    public enum Sort {
        WORD,
        FACT,
        TYPO,
        SENTENCE,
        SPLIT,
        MERGE,
        MOVE,
        RENUMBER
    }

    /** Characters that really changed. */
    public int size() {
        return removed.length() + put.length();
    }

    public boolean single() {
        return sort == Sort.WORD || sort == Sort.FACT;
    }

    /** Whether a change shows it as it was made: the word, or the fact as a whole, and no more. */
    public boolean isShownBy(String before, String after) {
        return sort == Sort.FACT
                ? isShownAsAWhole(before, after)
                : before.equals(removed) && after.equals(put);
    }

    private boolean isShownAsAWhole(String before, String after) {
        boolean brief = before.length() - removed.length() <= REST_OF_A_FACT;
        return brief
                && before.contains(removed)
                && before.replace(removed, put).equals(after)
                && before.replace(removed, "").chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    }
}
