package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Refusal;

/** Characters that no text may hold, and what counts as white space around a paragraph. */
final class Characters {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** NUL cannot be stored in the database; a lone surrogate is not a character at all. */
    static List<Refusal> problems(String text) {
        var problems = new ArrayList<Refusal>();
        if (text.indexOf('\0') >= 0) {
            problems.add(Refusal.invalid("text.nul"));
        }
        if (hasLoneSurrogate(text)) {
            problems.add(Refusal.invalid("text.lone-surrogate"));
        }
        return problems;
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !startsPair(text, i++)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cut at this offset would tear a surrogate pair apart. */
    static boolean splitsPair(String text, int offset) {
        return offset > 0 && offset < text.length() && startsPair(text, offset - 1);
    }

    private static boolean startsPair(String text, int at) {
        return at + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }
}
