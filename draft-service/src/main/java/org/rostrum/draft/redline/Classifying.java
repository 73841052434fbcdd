package org.rostrum.draft.redline;

import java.util.List;

/** Tells the kind of one change from what was deleted, what inserted and what stands around it. */
final class Classifying {

    private final Tokens tokens;

    Classifying(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The kind of a difference between two texts. */
    ChangeKind kind(Hunk hunk, String before, String after) {
        var deleted = before.substring(hunk.before(), hunk.beforeEnd());
        var inserted = after.substring(hunk.after(), hunk.afterEnd());
        if (deleted.indexOf(Joined.BREAK) >= 0 || inserted.indexOf(Joined.BREAK) >= 0) {
            return ChangeKind.STRUCTURE;
        }
        var left = tokens.in(deleted);
        var right = tokens.in(inserted);
        if (holdsFact(left) || holdsFact(right)) {
            return ofFacts(left, right);
        }
        if (onlySigns(left) && onlySigns(right)) {
            boolean inNumber = inNumber(hunk, before) || inNumberAfter(hunk, after);
            return inNumber ? ChangeKind.FACT : ofSigns(left, right);
        }
        return ofWords(deleted, inserted, new Slip(hunk, before, after, left, right));
    }

    private static ChangeKind ofSigns(List<Token> left, List<Token> right) {
        boolean spaces =
                left.stream().allMatch(t -> t.sort() == Token.Sort.SPACE)
                        && right.stream().allMatch(t -> t.sort() == Token.Sort.SPACE);
        return spaces ? ChangeKind.FORMAT : ChangeKind.PUNCTUATION;
    }

    private static ChangeKind ofWords(String deleted, String inserted, Slip slip) {
        if (Signs.halfWidth(deleted).equals(Signs.halfWidth(inserted))) {
            return ChangeKind.FORMAT;
        }
        return slip.isOne() ? ChangeKind.TYPO : ChangeKind.WORDING;
    }

    private static boolean holdsFact(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t ->
                        t.sort() == Token.Sort.FACT
                                || t.text().codePoints().anyMatch(Signs::isDigit));
    }

    /** A fact by another of its names is the same fact in other words. */
    private static ChangeKind ofFacts(List<Token> left, List<Token> right) {
        if (left.size() != 1 || right.size() != 1) {
            return ChangeKind.FACT;
        }
        var gone = left.getFirst();
        var come = right.getFirst();
        if (plain(gone).equals(plain(come))) {
            return ChangeKind.FORMAT;
        }
        return gone.meaning().equals(come.meaning()) ? ChangeKind.WORDING : ChangeKind.FACT;
    }

    private static String plain(Token token) {
        return Signs.withoutSpace(Signs.halfWidth(token.text()));
    }

    private static boolean onlySigns(List<Token> tokens) {
        return tokens.stream()
                .allMatch(t -> t.sort() == Token.Sort.PUNCTUATION || t.sort() == Token.Sort.SPACE);
    }

    private static boolean inNumber(Hunk hunk, String before) {
        return inNumber(before, hunk.before(), hunk.beforeEnd());
    }

    private static boolean inNumberAfter(Hunk hunk, String after) {
        return inNumber(after, hunk.after(), hunk.afterEnd());
    }

    /** Between two numerals, or a sign such as a minus beside a digit. */
    private static boolean inNumber(String text, int from, int to) {
        int previous = from > 0 ? text.charAt(from - 1) : ' ';
        int next = to < text.length() ? text.charAt(to) : ' ';
        boolean between = Signs.isNumeral(previous) && Signs.isNumeral(next);
        boolean sign = text.substring(from, to).chars().anyMatch(Signs::isMinus);
        return between || (sign && (Signs.isDigit(previous) || Signs.isDigit(next)));
    }
}
