package org.rostrum.draft.redline;

import org.jspecify.annotations.Nullable;

/**
 * What is kept, deleted or inserted as a whole.
 *
 * @param fact what sort of fact it is, or null
 */
record Token(String text, Sort sort, FactChange.@Nullable Sort fact) {

    /** What it is made of. */
    enum Sort {
        FACT,
        WORD,
        PUNCTUATION,
        SPACE,
        BREAK
    }

    static Token fact(String text, FactChange.Sort fact) {
        return new Token(text, Sort.FACT, fact);
    }

    static Token plain(String text) {
        int first = text.codePointAt(0);
        if (first == Joined.BREAK) {
            return new Token(text, Sort.BREAK, null);
        }
        if (Signs.isSpace(first)) {
            return new Token(text, Sort.SPACE, null);
        }
        boolean sign = Signs.isPunctuation(first) && text.length() == Character.charCount(first);
        return new Token(text, sign ? Sort.PUNCTUATION : Sort.WORD, null);
    }

    /** How much it is worth to keep it: words count by the character, signs hardly. */
    float weight() {
        return switch (sort) {
            case FACT, WORD -> text.codePointCount(0, text.length());
            case PUNCTUATION -> 0.5f;
            case SPACE -> 0.3f;
            case BREAK -> 3f;
        };
    }
}
