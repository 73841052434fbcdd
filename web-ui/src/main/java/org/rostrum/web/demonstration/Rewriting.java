package org.rostrum.web.demonstration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;

/** A text written anew keeps the paragraph ids that an editor would have kept. */
final class Rewriting {

    private Rewriting() {}

    static Text of(Text before, String plain) {
        Text after = read(plain);
        if (after.paragraphs().size() == before.paragraphs().size()) {
            return inPlace(before, after);
        }
        Map<String, Deque<Paragraph>> same = new HashMap<>();
        for (Paragraph paragraph : before.paragraphs()) {
            same.computeIfAbsent(paragraph.text(), _ -> new ArrayDeque<>()).add(paragraph);
        }
        var paragraphs =
                after.paragraphs().stream()
                        .map(p -> {
                            Deque<Paragraph> known = same.get(p.text());
                            return known == null || known.isEmpty()
                                    ? p
                                    : withId(p, known.remove().id());
                        })
                        .toList();
        return new Text(paragraphs, after.tail());
    }

    private static Text inPlace(Text before, Text after) {
        var paragraphs = new java.util.ArrayList<Paragraph>();
        for (int i = 0; i < after.paragraphs().size(); i++) {
            paragraphs.add(withId(after.paragraphs().get(i), before.paragraphs().get(i).id()));
        }
        return new Text(paragraphs, after.tail());
    }

    static Text read(String plain) {
        return switch (PlainText.read(plain)) {
            case Outcome.Done<Text>(Text text) -> text;
            case Outcome.Refused<Text>(var reasons) ->
                    throw new IllegalArgumentException("not a text: " + reasons);
        };
    }

    private static Paragraph withId(Paragraph p, String id) {
        return new Paragraph(id, p.kind(), p.text(), p.strong(), p.lead());
    }
}
