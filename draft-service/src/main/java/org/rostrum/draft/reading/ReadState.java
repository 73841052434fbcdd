package org.rostrum.draft.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/**
 * What a person has read of one revision. A paragraph is read if the person has read a paragraph of
 * this draft that looks the same, wherever it stood: moved paragraphs stay read, changed ones
 * become unread, and one that is changed back is read again.
 *
 * @param revision number
 * @param paragraphs in reading order
 */
public record ReadState(int revision, List<ParagraphState> paragraphs) {

    public ReadState {
        paragraphs = List.copyOf(paragraphs);
    }

    static ReadState of(int revision, Text text, List<Remembered> remembered) {
        Map<String, Instant> times = new HashMap<>();
        Set<String> met = new HashSet<>();
        for (Remembered one : remembered) {
            times.put(one.sha256(), one.readAt());
            met.add(one.paragraph());
        }
        List<ParagraphState> states = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            @Nullable Instant at = times.get(Words.sha256(paragraph));
            boolean changed = at == null && met.contains(paragraph.id());
            states.add(new ParagraphState(paragraph.id(), at, changed));
        }
        return new ReadState(revision, states);
    }

    public int total() {
        return paragraphs.size();
    }

    public int unread() {
        return (int) paragraphs.stream().filter(p -> !p.read()).count();
    }

    /** How many of the unread ones were read once, in other words. */
    public int changed() {
        return (int) paragraphs.stream().filter(ParagraphState::changed).count();
    }
}
