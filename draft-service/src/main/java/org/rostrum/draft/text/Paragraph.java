package org.rostrum.draft.text;

import java.util.List;

/**
 * One paragraph of a speech.
 *
 * @param id stable over revisions, at most 40 characters of {@code [A-Za-z0-9_-]}
 * @param text without line breaks; offsets into it count UTF-16 units
 * @param strong emphasised stretches, sorted, not touching each other
 * @param lead what stood before the paragraph when it was pasted, only white space and line breaks;
 *     kept so that the pasted text can be given back exactly, and not part of the hash. The first
 *     paragraph usually has an empty one
 */
public record Paragraph(String id, Kind kind, String text, List<Range> strong, String lead) {

    public Paragraph {
        strong = List.copyOf(strong);
    }

    /**
     * With a stretch of it reading otherwise. Emphasis stays on the words that it was on; what is
     * put in is emphasised if all was that it stands for.
     */
    public Paragraph replaced(int from, int to, String put) {
        List<Range> kept = Emphasis.after(strong, from, to, put.length());
        return new Paragraph(
                id, kind, text.substring(0, from) + put + text.substring(to), kept, lead);
    }
}
