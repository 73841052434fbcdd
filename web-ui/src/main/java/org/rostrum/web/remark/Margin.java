package org.rostrum.web.remark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.text.Paragraph;

/**
 * All that stands in the margin of a text.
 *
 * @param revision on which a remark would be written now; 0 if there is none yet
 * @param version of the working copy
 * @param threads by their place in the text, those on the whole draft first
 * @param mayRemark whether the person is asked for an opinion; others can keep notes
 * @param paragraphs of the text, to choose from
 * @param copy the working copy as JSON after something was put into it; else null
 */
record Margin(
        Where where,
        Draft draft,
        int revision,
        long version,
        List<ThreadView> threads,
        boolean mayRemark,
        boolean drafter,
        List<Paragraph> paragraphs,
        Typed typed,
        @Nullable String copy) {

    public long open() {
        return threads.stream().filter(t -> t.remark().open() && t.remark().published()).count();
    }

    /** What the person's decision would publish. */
    public long ready() {
        return threads.stream()
                .filter(t -> t.mine() && !t.behind())
                .filter(t -> t.remark().visibility() == Remark.Visibility.DRAFT)
                .count();
    }

    public boolean acceptable() {
        return threads.stream().filter(ThreadView::mayAccept).count() > 1;
    }

    public boolean writable() {
        return where == Where.REVIEW && revision > 0;
    }

    public List<Weight> weights() {
        return List.of(Weight.values());
    }

    public RemarkForm form() {
        return typed.otherwise(RemarkForm.empty(revision));
    }

    /** A paragraph in one line of a list. */
    public String line(int number, Paragraph paragraph) {
        String text = paragraph.text();
        int end = Math.min(18, text.codePointCount(0, text.length()));
        String start = text.substring(0, text.offsetByCodePoints(0, end));
        return number + "　" + start + (start.length() < text.length() ? "…" : "");
    }
}
