package org.rostrum.draft.revision;

import static testing.rostrum.Samples.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** One thing that an author does to a text; {@code at} is taken modulo what is possible. */
sealed interface Edit {

    int at();

    record Rewriting(int at, String words) implements Edit {}

    record Inserting(int at, String id) implements Edit {}

    record Deleting(int at) implements Edit {}

    record Moving(int at, int to) implements Edit {}

    default Text on(Text text) {
        List<Paragraph> all = new ArrayList<>(text.paragraphs());
        if (!all.isEmpty() || this instanceof Inserting) {
            change(all);
        }
        return new Text(all, text.tail());
    }

    private void change(List<Paragraph> all) {
        int size = all.size();
        switch (this) {
            case Rewriting(int at, String words) ->
                    all.set(at % size, paragraph(all.get(at % size).id(), words));
            case Inserting(int at, String id) -> all.add(at % (size + 1), paragraph(id, id));
            case Deleting(int at) -> all.remove(at % size);
            case Moving(int at, int to) -> {
                Paragraph moved = all.remove(at % size);
                all.add(to % size, moved);
            }
        }
    }

    static Text all(List<Edit> edits, Text text) {
        Text edited = text;
        for (Edit edit : edits) {
            edited = edit.on(edited);
        }
        return edited;
    }
}
