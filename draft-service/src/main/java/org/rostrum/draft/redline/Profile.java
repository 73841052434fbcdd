package org.rostrum.draft.redline;

import java.util.Arrays;
import org.rostrum.draft.text.Ordinal;
import org.rostrum.draft.text.Paragraph;

/**
 * What a paragraph is recognised by: its words without the number in front, so that renumbering
 * makes no difference.
 *
 * @param ordinal length of the number in front
 * @param bigrams pairs of neighbouring characters, sorted, each as often as it occurs
 */
record Profile(Paragraph paragraph, String body, int ordinal, int[] bigrams) {

    static Profile of(Paragraph paragraph) {
        var text = paragraph.text();
        int ordinal = Ordinal.at(text).map(Ordinal::length).orElse(0);
        var body = text.substring(ordinal);
        return new Profile(paragraph, body, ordinal, bigrams(body));
    }

    private static int[] bigrams(String body) {
        if (body.length() == 1) {
            return new int[] {body.charAt(0)};
        }
        var bigrams = new int[Math.max(0, body.length() - 1)];
        for (int i = 0; i < bigrams.length; i++) {
            bigrams[i] = body.charAt(i) << 16 | body.charAt(i + 1);
        }
        Arrays.sort(bigrams);
        return bigrams;
    }

    String id() {
        return paragraph.id();
    }

    /** Dice coefficient of the bigrams: 1 for the same words, 0 for nothing in common. */
    double similarity(Profile other) {
        int all = bigrams.length + other.bigrams.length;
        return all == 0 ? 1 : 2.0 * common(other) / all;
    }

    /** How many bigrams both have. */
    int common(Profile other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < bigrams.length && j < other.bigrams.length) {
            int order = Integer.compare(bigrams[i], other.bigrams[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** The share of this one's bigrams that the other has too. */
    double containedIn(Profile other) {
        return bigrams.length == 0 ? 0 : (double) common(other) / bigrams.length;
    }
}
