package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes changes readable: a kept stretch of at most two characters between two changes is shown as
 * part of them, and what was only inserted or deleted begins where a clause begins if it can.
 */
final class Tidying {

    private static final int ISLAND = 2;
    private static final String CLAUSE_ENDS = "，。；：！？、,;:!?";

    private final List<Token> before;
    private final List<Token> after;

    Tidying(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
    }

    List<Hunk> of(List<Hunk> hunks) {
        var tidy = new ArrayList<Hunk>();
        for (int i = 0; i < hunks.size(); i++) {
            int floor = tidy.isEmpty() ? 0 : tidy.getLast().beforeEnd() + 1;
            int ceiling = i + 1 < hunks.size() ? hunks.get(i + 1).before() - 1 : before.size();
            var hunk = slid(hunks.get(i), floor, ceiling);
            boolean close = !tidy.isEmpty() && isIsland(tidy.getLast().beforeEnd(), hunk.before());
            tidy.add(close ? tidy.removeLast().upTo(hunk) : hunk);
        }
        return tidy;
    }

    /** A break of paragraphs is no island: that it was kept says where one is. */
    private boolean isIsland(int from, int to) {
        int characters = 0;
        for (int i = from; i < to && characters <= ISLAND; i++) {
            var text = before.get(i).text();
            characters +=
                    before.get(i).sort() == Token.Sort.BREAK
                            ? ISLAND + 1
                            : text.codePointCount(0, text.length());
        }
        return characters <= ISLAND;
    }

    /** The same change said at the best of the places where it can be said. */
    private Hunk slid(Hunk hunk, int floor, int ceiling) {
        if (hunk.deleted() > 0 && hunk.inserted() > 0) {
            return hunk;
        }
        var side = hunk.deleted() > 0 ? before : after;
        int from = hunk.deleted() > 0 ? hunk.before() : hunk.after();
        int to = hunk.deleted() > 0 ? hunk.beforeEnd() : hunk.afterEnd();
        int best = 0;
        for (int by = 0;
                hunk.before() + by > floor && canSlide(side, from + by - 1, to + by - 1); ) {
            by--;
            best = score(side, from + by) > score(side, from + best) ? by : best;
        }
        for (int by = 0; hunk.beforeEnd() + by < ceiling && canSlide(side, from + by, to + by); ) {
            by++;
            best = score(side, from + by) > score(side, from + best) ? by : best;
        }
        return hunk.shifted(best, best);
    }

    private static boolean canSlide(List<Token> side, int first, int last) {
        return first >= 0
                && last < side.size()
                && side.get(first).text().equals(side.get(last).text());
    }

    private static int score(List<Token> side, int from) {
        if (from == 0) {
            return 2;
        }
        var previous = side.get(from - 1);
        return switch (previous.sort()) {
            case BREAK -> 3;
            case PUNCTUATION -> CLAUSE_ENDS.contains(previous.text()) ? 2 : 1;
            case FACT, WORD, SPACE -> 0;
        };
    }
}
