package org.rostrum.workflow.route;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a sign or a text of a condition.
 *
 * @param text of a quoted text what it says; else as it stands in the file
 * @param position of its first character, from 1
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        TEXT,
        SIGN,
        /** Something that belongs to no condition. */
        STRANGE,
        END
    }

    private static final Pattern NEXT =
            Pattern.compile("\\s*+(?:([A-Za-z]++)|'((?:[^']|'')*+)'(?!')|(==|!=|[(),])|(\\S))");

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean word(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** All of them; the last one is the end. */
    static List<Token> of(String condition) {
        List<Token> tokens = new ArrayList<>();
        Matcher next = NEXT.matcher(condition);
        while (next.lookingAt()) {
            tokens.add(token(next));
            next.region(next.end(), condition.length());
        }
        tokens.add(new Token(Kind.END, "the end", condition.length() + 1));
        return tokens;
    }

    private static Token token(Matcher next) {
        if (next.group(1) != null) {
            return new Token(Kind.WORD, next.group(1), next.start(1) + 1);
        }
        if (next.group(2) != null) {
            return new Token(Kind.TEXT, next.group(2).replace("''", "'"), next.start(2));
        }
        if (next.group(3) != null) {
            return new Token(Kind.SIGN, next.group(3), next.start(3) + 1);
        }
        return new Token(Kind.STRANGE, next.group(4), next.start(4) + 1);
    }
}
