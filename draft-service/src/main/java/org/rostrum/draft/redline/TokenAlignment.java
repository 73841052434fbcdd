package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best alignment of two short stretches of tokens: it keeps as many characters as possible, and
 * every new change has a price, so that a word or two left standing alone between two changes do
 * not pay (Gotoh's algorithm with one state for "inside a change").
 */
final class TokenAlignment {

    /** What a change costs, in characters kept. */
    private static final float PRICE = 2.1f;

    private static final byte MATCHED_AFTER_CHANGE = 1;
    private static final byte DELETED = 2;
    private static final byte INSERTED = 4;
    private static final byte CHANGE_OPENED = 8;

    private final int[] before;
    private final int[] after;
    private final float[] weights;
    private final Hunk part;
    private final byte[][] trace;

    private float[] matched;
    private float[] changed;

    TokenAlignment(int[] before, int[] after, float[] weights, Hunk part) {
        this.before = before;
        this.after = after;
        this.weights = weights;
        this.part = part;
        trace = new byte[part.deleted() + 1][part.inserted() + 1];
        matched = new float[part.inserted() + 1];
        changed = new float[part.inserted() + 1];
    }

    List<Hunk> hunks() {
        firstRow();
        for (int i = 1; i <= part.deleted(); i++) {
            row(i);
        }
        return walkBack();
    }

    private void firstRow() {
        matched[0] = 0;
        changed[0] = Float.NEGATIVE_INFINITY;
        for (int j = 1; j <= part.inserted(); j++) {
            matched[j] = Float.NEGATIVE_INFINITY;
            changed[j] = -PRICE;
            trace[0][j] = (byte) (INSERTED | (j == 1 ? CHANGE_OPENED : 0));
        }
    }

    private void row(int i) {
        var matchedAbove = matched;
        var changedAbove = changed;
        matched = new float[matchedAbove.length];
        changed = new float[matchedAbove.length];
        matched[0] = Float.NEGATIVE_INFINITY;
        changed[0] = -PRICE;
        trace[i][0] = (byte) (DELETED | (i == 1 ? CHANGE_OPENED : 0));
        int code = before[part.before() + i - 1];
        float weight = weights[part.before() + i - 1];
        for (int j = 1; j < matched.length; j++) {
            match(i, j, after[part.after() + j - 1] == code, weight, matchedAbove, changedAbove);
            change(i, j, matchedAbove[j], changedAbove[j]);
        }
    }

    private void match(int i, int j, boolean same, float weight, float[] above, float[] changing) {
        boolean afterChange = changing[j - 1] > above[j - 1];
        matched[j] =
                same
                        ? weight + (afterChange ? changing[j - 1] : above[j - 1])
                        : Float.NEGATIVE_INFINITY;
        trace[i][j] = afterChange ? MATCHED_AFTER_CHANGE : 0;
    }

    private void change(int i, int j, float matchedAbove, float changedAbove) {
        float delete = Math.max(changedAbove, matchedAbove - PRICE);
        float insert = Math.max(changed[j - 1], matched[j - 1] - PRICE);
        boolean deleting = delete > insert;
        changed[j] = deleting ? delete : insert;
        boolean opened =
                deleting
                        ? matchedAbove - PRICE > changedAbove
                        : matched[j - 1] - PRICE > changed[j - 1];
        trace[i][j] |= (byte) ((deleting ? DELETED : INSERTED) | (opened ? CHANGE_OPENED : 0));
    }

    private List<Hunk> walkBack() {
        var hunks = new ArrayList<Hunk>();
        int i = part.deleted();
        int j = part.inserted();
        boolean changing = changed[j] > matched[j];
        while (i > 0 || j > 0) {
            if (!changing) {
                changing = (trace[i][j] & MATCHED_AFTER_CHANGE) != 0;
                i--;
                j--;
                continue;
            }
            int endI = i;
            int endJ = j;
            while (changing) {
                byte step = trace[i][j];
                changing = (step & CHANGE_OPENED) == 0;
                i -= (step & DELETED) != 0 ? 1 : 0;
                j -= (step & INSERTED) != 0 ? 1 : 0;
            }
            hunks.add(new Hunk(i, endI, j, endJ).shifted(part.before(), part.after()));
        }
        Collections.reverse(hunks);
        return hunks;
    }
}
