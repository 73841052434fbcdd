package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names, official titles, departments, programmes and set phrases: compared as wholes wherever they
 * stand, the longest first. Safe to share between threads.
 */
public final class Lexicon {

    public static final Lexicon EMPTY = of(List.of());

    private final Map<Integer, List<Term>> byStart = new HashMap<>();

    /**
     * What is compared as a whole.
     *
     * @param fact what sort of fact it is; null for a set phrase, which is wording
     * @param meaning what it stands for: two terms that stand for the same, such as the full name
     *     of a department and its short one, are the same fact in other words
     */
    public record Term(String text, FactChange.@Nullable Sort fact, String meaning) {

        /** A term that stands for nothing but itself. */
        public static Term of(String text, FactChange.@Nullable Sort fact) {
            return new Term(text, fact, text);
        }
    }

    /** A term where it stands. */
    record Found(int from, Term term) {

        int to() {
            return from + term.text().length();
        }
    }

    private Lexicon(Collection<Term> terms) {
        for (var term : terms) {
            byStart.computeIfAbsent(start(term.text(), 0), _ -> new ArrayList<>()).add(term);
        }
        Comparator<Term> byLength = Comparator.comparingInt(t -> t.text().length());
        byStart.values().forEach(t -> t.sort(byLength.reversed()));
    }

    /**
     * Terms of fewer than two characters are left out: they would be found everywhere. A text that
     * is given twice with different meanings stands for none of them, only for itself.
     */
    public static Lexicon of(Collection<Term> terms) {
        Map<String, Term> known = new LinkedHashMap<>();
        for (var term : terms) {
            if (term.text().codePointCount(0, term.text().length()) > 1) {
                known.merge(term.text(), term, Lexicon::both);
            }
        }
        return new Lexicon(known.values());
    }

    private static Term both(Term first, Term second) {
        return first.meaning().equals(second.meaning())
                ? first
                : new Term(first.text(), first.fact(), first.text());
    }

    /** The first term at or after a place. */
    @Nullable Found find(String text, int from) {
        for (int at = from; !byStart.isEmpty() && at + 1 < text.length(); at++) {
            for (var term : byStart.getOrDefault(start(text, at), List.of())) {
                if (text.startsWith(term.text(), at) && isWhole(text, at, term.text().length())) {
                    return new Found(at, term);
                }
            }
        }
        return null;
    }

    private static int start(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /** A Latin word is not found inside a longer one. */
    private static boolean isWhole(String text, int at, int length) {
        int end = at + length;
        boolean before = at > 0 && isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1));
        boolean behind =
                end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
        return !before && !behind;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
