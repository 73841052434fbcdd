package org.rostrum.web.draft;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/**
 * A text that was rewritten in a plain text area. Plain text knows neither ids nor kinds nor
 * emphasis, so paragraphs that read as before keep theirs, and where as many paragraphs stand
 * between two such, they are taken to be the same ones, reworded.
 */
final class Rewriting {

    private final List<Paragraph> before;
    private final List<Paragraph> after;
    private final String tail;

    Rewriting(Text before, Text after) {
        this.before = before.paragraphs();
        this.after = after.paragraphs();
        this.tail = after.tail();
    }

    Text text() {
        List<Paragraph> kept = new ArrayList<>(after.size());
        int from = 0;
        for (int i = 0; i < after.size(); ) {
            int match = next(from, after.get(i));
            if (match >= 0) {
                kept.add(same(before.get(match), after.get(i)));
                from = match + 1;
                i++;
            } else {
                int end = gap(i, from);
                int until = end < after.size() ? next(from, after.get(end)) : before.size();
                kept.addAll(reworded(before.subList(from, until), after.subList(i, end)));
                from = until;
                i = end;
            }
        }
        return new Text(kept, tail);
    }

    /** Where the next paragraph stands that reads as one further down did before. */
    private int gap(int i, int from) {
        int end = i;
        while (end < after.size() && next(from, after.get(end)) < 0) {
            end++;
        }
        return end;
    }

    private int next(int from, Paragraph wanted) {
        for (int i = from; i < before.size(); i++) {
            if (before.get(i).text().equals(wanted.text())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Paragraph> reworded(List<Paragraph> old, List<Paragraph> now) {
        if (old.size() != now.size()) {
            return now;
        }
        List<Paragraph> kept = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            Paragraph paragraph = now.get(i);
            kept.add(
                    new Paragraph(
                            old.get(i).id(),
                            paragraph.kind(),
                            paragraph.text(),
                            paragraph.strong(),
                            paragraph.lead()));
        }
        return kept;
    }

    private static Paragraph same(Paragraph old, Paragraph now) {
        return new Paragraph(old.id(), old.kind(), old.text(), old.strong(), now.lead());
    }
}
