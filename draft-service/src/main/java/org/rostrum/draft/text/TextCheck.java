package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.outcome.Refusal;

/** Checks a text that an editor or a program sent, before it is stored. */
public final class TextCheck {

    private TextCheck() {}

    /**
     * Everything that is wrong with it, each with the paragraph's number from 1; empty if sound.
     */
    public static List<Refusal> problems(Text text) {
        var all = PlainText.write(text);
        var problems =
                new ArrayList<>(
                        Limits.problems(
                                all.codePointCount(0, all.length()), text.paragraphs().size()));
        problems.addAll(Characters.problems(all));
        if (!Characters.isBlank(text.tail())) {
            problems.add(Refusal.invalid("text.tail"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            check(text.paragraphs().get(i), i + 1, seen, problems);
        }
        return problems;
    }

    private static void check(
            Paragraph paragraph, int number, Set<String> seen, List<Refusal> problems) {
        var id = paragraph.id();
        if (!ParagraphIds.valid(id)) {
            problems.add(Refusal.invalid("text.paragraph-id", number));
        } else if (!seen.add(id)) {
            problems.add(Refusal.invalid("text.paragraph-id-twice", number, id));
        }
        if (LineEnds.isIn(paragraph.text())) {
            problems.add(Refusal.invalid("text.line-break", number));
        }
        if (!Characters.isBlank(paragraph.lead())) {
            problems.add(Refusal.invalid("text.lead", number));
        }
        if (!inside(paragraph) || !Emphasis.tidy(paragraph.strong())) {
            problems.add(Refusal.invalid("text.strong", number));
        }
    }

    private static boolean inside(Paragraph paragraph) {
        var text = paragraph.text();
        return paragraph.strong().stream()
                .allMatch(r ->
                        r.to() <= text.length()
                                && !Characters.splitsPair(text, r.from())
                                && !Characters.splitsPair(text, r.to()));
    }
}
