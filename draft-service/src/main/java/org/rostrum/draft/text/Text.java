package org.rostrum.draft.text;

import java.util.List;

/**
 * The text of a speech.
 *
 * @param tail white space and line breaks after the last paragraph, as pasted; not part of the hash
 */
public record Text(List<Paragraph> paragraphs, String tail) {

    public Text {
        paragraphs = List.copyOf(paragraphs);
    }
}
