package org.rostrum.web.reading;

import java.util.stream.Collectors;
import org.rostrum.draft.reading.ParagraphState;
import org.rostrum.draft.reading.ReadState;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Paragraph;

/**
 * What a page shows of a person's reading.
 *
 * @param told how much is unread, in words
 */
record ReadingView(ReadState state, String told) {

    /** How the paragraph at this place stands, from 0. */
    public ParagraphState at(int place) {
        return state.paragraphs().get(place);
    }

    public boolean done() {
        return state.unread() == 0;
    }

    /** Id of the first unread paragraph; empty when there is none. */
    public String first() {
        return state.paragraphs().stream()
                .filter(paragraph -> !paragraph.read())
                .map(ParagraphState::id)
                .findFirst()
                .orElse("");
    }

    /** Ids of the unread paragraphs, for the page's script. */
    public String unread() {
        return state.paragraphs().stream()
                .filter(paragraph -> !paragraph.read())
                .map(ParagraphState::id)
                .collect(Collectors.joining(" "));
    }

    /** Which paragraphs of this revision stand in which block of a redline, for the script. */
    public String blocks(Redline redline) {
        return redline.blocks().stream()
                .filter(block -> block.shape() != Block.Shape.MOVED_FROM)
                .filter(block -> !block.after().isEmpty())
                .map(ReadingView::ids)
                .collect(Collectors.joining(" "));
    }

    private static String ids(Block block) {
        return block.after().stream()
                .map(Paragraph::id)
                .collect(Collectors.joining(",", "b" + block.index() + ":", ""));
    }
}
