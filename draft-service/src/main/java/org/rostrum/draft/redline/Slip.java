package org.rostrum.draft.redline;

import java.util.List;

/**
 * Recognises a slip of the pen that was mended: what stood there was no word and now it is one, or
 * only the variant of a character changed, or a doubled character went. Everything that could
 * change the meaning counts as wording.
 */
record Slip(Hunk hunk, String before, String after, List<Token> left, List<Token> right) {

    private static final String NEGATIONS = "不無无非未沒没勿別别否免";

    /** Another number is never a slip, whatever words stand around it. */
    private static final String NUMERALS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千萬万億亿兩两半";

    private static final String DOUBLED = "的了是在和與与及為为要將将把被地得";

    /** Pairs that are the same character to a reader. */
    private static final List<String> VARIANTS =
            List.of(
                    "衞衛", "説說", "羣群", "為爲", "裏裡", "峯峰", "啓啟", "綫線", "臺台", "牀床", "麪麵", "污汙", "脱脫",
                    "税稅", "閲閱", "鋭銳", "鷄雞", "僞偽", "溈潙", "着著", "温溫", "户戶", "强強", "緑綠", "録錄", "産產",
                    "顔顏", "兑兌", "悦悅", "藴蘊", "踴踊", "佔占", "週周", "託托");

    boolean isOne() {
        var old = before.substring(hunk.before(), hunk.beforeEnd());
        var now = after.substring(hunk.after(), hunk.afterEnd());
        if ((old + now).chars().anyMatch(c -> (NEGATIONS + NUMERALS).indexOf(c) >= 0)) {
            return false;
        }
        return isDoubled(old, now) || areVariants(old, now) || becameWord(old, now);
    }

    private boolean isDoubled(String old, String now) {
        if (!now.isEmpty() || old.length() != 1 || DOUBLED.indexOf(old) < 0) {
            return false;
        }
        char c = old.charAt(0);
        return (hunk.before() > 0 && before.charAt(hunk.before() - 1) == c)
                || (hunk.beforeEnd() < before.length() && before.charAt(hunk.beforeEnd()) == c);
    }

    private static boolean areVariants(String old, String now) {
        boolean all = old.length() == now.length() && !old.isEmpty();
        for (int i = 0; all && i < old.length(); i++) {
            all = old.charAt(i) == now.charAt(i) || areVariants(old.charAt(i), now.charAt(i));
        }
        return all;
    }

    private static boolean areVariants(char a, char b) {
        return VARIANTS.stream().anyMatch(v -> v.indexOf(a) >= 0 && v.indexOf(b) >= 0);
    }

    private boolean becameWord(String old, String now) {
        return old.length() == now.length()
                && old.length() > 1
                && old.length() <= 4
                && right.size() == 1
                && right.getFirst().sort() == Token.Sort.WORD
                && left.size() > 1
                && left.stream().allMatch(t -> t.sort() == Token.Sort.WORD)
                && differences(old, now) == 1;
    }

    private static int differences(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differences;
    }
}
