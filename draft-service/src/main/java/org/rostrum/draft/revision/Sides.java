package org.rostrum.draft.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** A text and two edits of it, by paragraph id. */
final class Sides {

    private final boolean distinct;
    private final Map<String, Paragraph> base;
    private final Map<String, Paragraph> theirs;
    private final Map<String, Paragraph> mine;

    Sides(Text base, Text theirs, Text mine) {
        this.base = byId(base);
        this.theirs = byId(theirs);
        this.mine = byId(mine);
        this.distinct =
                this.base.size() == base.paragraphs().size()
                        && this.theirs.size() == theirs.paragraphs().size()
                        && this.mine.size() == mine.paragraphs().size();
    }

    /** Whether no side uses an id twice. */
    boolean distinct() {
        return distinct;
    }

    List<String> base() {
        return new ArrayList<>(base.keySet());
    }

    List<String> theirs() {
        return new ArrayList<>(theirs.keySet());
    }

    List<String> mine() {
        return new ArrayList<>(mine.keySet());
    }

    /** Whether the paragraph belongs in the merged text: new on a side, or deleted on none. */
    boolean stays(String id) {
        return base.containsKey(id)
                ? theirs.containsKey(id) && mine.containsKey(id)
                : theirs.containsKey(id) || mine.containsKey(id);
    }

    /** Whether one side deleted a paragraph that the other side rewrote. */
    boolean rewroteWhatTheOtherDeleted() {
        return base.values().stream()
                .filter(p -> !stays(p.id()))
                .anyMatch(p -> rewritten(p, theirs) || rewritten(p, mine));
    }

    /** The paragraph with both edits in it; empty if both sides rewrote it, each in its own way. */
    Optional<Paragraph> paragraph(String id) {
        Paragraph was = base.get(id);
        Paragraph a = theirs.get(id);
        Paragraph b = mine.get(id);
        if (a == null || b == null) {
            return Stream.of(Optional.ofNullable(a), Optional.ofNullable(b))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return wording(was, a, b).map(words -> withLead(words, lead(was, a, b)));
    }

    private static Optional<Paragraph> wording(@Nullable Paragraph was, Paragraph a, Paragraph b) {
        if (sameWording(a, b) || (was != null && sameWording(was, b))) {
            return Optional.of(a);
        }
        return was != null && sameWording(was, a) ? Optional.of(b) : Optional.empty();
    }

    private static String lead(@Nullable Paragraph was, Paragraph a, Paragraph b) {
        return Merging.space(was == null ? "" : was.lead(), a.lead(), b.lead());
    }

    private static boolean rewritten(Paragraph was, Map<String, Paragraph> side) {
        Paragraph is = side.get(was.id());
        return is != null && !sameWording(was, is);
    }

    private static boolean sameWording(Paragraph a, Paragraph b) {
        return withLead(a, "").equals(withLead(b, ""));
    }

    private static Paragraph withLead(Paragraph p, String lead) {
        return new Paragraph(p.id(), p.kind(), p.text(), p.strong(), lead);
    }

    private static Map<String, Paragraph> byId(Text text) {
        var paragraphs = new LinkedHashMap<String, Paragraph>();
        text.paragraphs().forEach(p -> paragraphs.put(p.id(), p));
        return paragraphs;
    }
}
