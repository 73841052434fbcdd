package org.rostrum.draft.redline;

import java.util.BitSet;
import java.util.List;
import org.rostrum.draft.text.Paragraph;

/**
 * The paragraphs of one side of a group as one string, with {@link #BREAK} between them.
 *
 * @param strong which of its UTF-16 units are emphasised
 */
record Joined(String text, BitSet strong) {

    /** No text holds it. */
    static final char BREAK = '\0';

    static Joined of(List<Paragraph> paragraphs) {
        var text = new StringBuilder();
        var strong = new BitSet();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                text.append(BREAK);
            }
            int offset = text.length();
            paragraphs.get(i).strong().forEach(r -> strong.set(offset + r.from(), offset + r.to()));
            text.append(paragraphs.get(i).text());
        }
        return new Joined(text.toString(), strong);
    }
}
