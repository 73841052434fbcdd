package org.rostrum.draft.remark;

import java.util.Optional;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

/** Finds what a remark is about, and remembers how it reads. */
final class Anchoring {

    private static final int CONTEXT = 24;

    private Anchoring() {}

    static Outcome<Anchor> anchor(Text text, NewRemark remark) {
        String id = remark.paragraph();
        if (id == null) {
            return Outcome.done(Anchor.DRAFT);
        }
        Optional<Paragraph> paragraph =
                text.paragraphs().stream().filter(p -> p.id().equals(id)).findFirst();
        if (paragraph.isEmpty()) {
            return Outcome.refused(Refusal.invalid("remark.paragraph-unknown", id));
        }
        String words = paragraph.get().text();
        Integer from = remark.from();
        Integer to = remark.to();
        if (from == null && to == null) {
            return Outcome.done(new Anchor(Scope.PARAGRAPH, id, 0, words.length(), words, "", ""));
        }
        return from == null || to == null || !isPassage(words, from, to)
                ? Outcome.refused(Refusal.invalid("remark.passage-invalid", words.length()))
                : Outcome.done(passage(id, words, from, to));
    }

    private static boolean isPassage(String words, int from, int to) {
        return 0 <= from
                && from < to
                && to <= words.length()
                && !splitsPair(words, from)
                && !splitsPair(words, to);
    }

    private static Anchor passage(String id, String words, int from, int to) {
        int before = Math.max(0, from - CONTEXT);
        int after = Math.min(words.length(), to + CONTEXT);
        return new Anchor(
                Scope.PASSAGE,
                id,
                from,
                to,
                words.substring(from, to),
                words.substring(splitsPair(words, before) ? before + 1 : before, from),
                words.substring(to, splitsPair(words, after) ? after - 1 : after));
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
