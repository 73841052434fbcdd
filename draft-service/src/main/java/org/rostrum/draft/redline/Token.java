package org.rostrum.draft.redline;

import org.jspecify.annotations.Nullable;

/**
 * What is kept, deleted or inserted as a whole.
 *
 * @param fact what sort of fact it is, or null
 * @param meaning what it stands for
 */
record Token(String text, Sort sort, FactChange.@Nullable Sort fact, String meaning) {

    /** What it is made of. */
    enum Sort {
        FACT,
        WORD,
        PUNCTUATION,
        SPACE,
        BREAK
    }

    /** A fact or a set phrase. */
    static Token whole(String text, Facts.Span span) {
        return new Token(
                text, span.sort() == null ? Sort.WORD : Sort.FACT, span.sort(), span.meaning());
    }

    static Token plain(String text) {
        int first = text.codePointAt(0);
        if (first == Joined.BREAK) {
            return new Token(text, Sort.BREAK, null, text);
        }
        if (Signs.isSpace(first)) {
            return new Token(text, Sort.SPACE, null, text);
        }
        boolean sign = Signs.isPunctuation(first) && text.length() == Character.charCount(first);
        return new Token(text, sign ? Sort.PUNCTUATION : Sort.WORD, null, text);
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
