package org.rostrum.web.remark;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * Reads what somebody wants to say out of the form. Who cannot select a passage types it; it has to
 * be there once.
 */
@Component
class ReadingRemark {

    private final Revisions revisions;

    ReadingRemark(Revisions revisions) {
        this.revisions = revisions;
    }

    Outcome<NewRemark> of(DraftId draft, RemarkForm form) {
        String paragraph = form.paragraph();
        String quotation = form.quotation() == null ? "" : form.quotation().strip();
        if (paragraph == null || paragraph.isEmpty()) {
            return Outcome.done(remark(form, null, null, null));
        }
        String words = words(draft, form.read(), paragraph);
        Integer from = form.from();
        Integer to = form.to();
        if (from != null && to != null && selected(words, from, to, quotation)) {
            return Outcome.done(remark(form, paragraph, from, to));
        }
        return quotation.isEmpty()
                ? Outcome.done(remark(form, paragraph, null, null))
                : typed(form, paragraph, words, quotation);
    }

    /** What was typed afterwards counts for more than what had been selected before. */
    private static boolean selected(String words, int from, int to, String quotation) {
        return 0 <= from
                && from < to
                && to <= words.length()
                && words.substring(from, to).strip().equals(quotation);
    }

    private static Outcome<NewRemark> typed(
            RemarkForm form, String paragraph, String words, String quotation) {
        int at = words.indexOf(quotation);
        if (at < 0) {
            return Outcome.refused(Refusal.invalid("remark.quotation-missing", quotation));
        }
        return words.indexOf(quotation, at + 1) >= 0
                ? Outcome.refused(Refusal.invalid("remark.quotation-twice", quotation))
                : Outcome.done(remark(form, paragraph, at, at + quotation.length()));
    }

    private String words(DraftId draft, int revision, String paragraph) {
        return revisions.find(draft, revision).stream()
                .flatMap(found -> found.text().paragraphs().stream())
                .filter(p -> p.id().equals(paragraph))
                .findFirst()
                .map(Paragraph::text)
                .orElse("");
    }

    private static NewRemark remark(
            RemarkForm form,
            @Nullable String paragraph,
            @Nullable Integer from,
            @Nullable Integer to) {
        return new NewRemark(
                form.read(),
                paragraph,
                from,
                to,
                Optional.ofNullable(form.weight()).orElse(Weight.MAY),
                form.said(),
                form.put(),
                Objects.equals(form.kept(), true));
    }
}
