package org.rostrum.web.remark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Weight;

/**
 * A remark as it is filled in.
 *
 * @param paragraph empty for the whole draft
 * @param from filled by the page's script from what is selected
 * @param quotation the passage as typed or selected; empty for the whole paragraph
 * @param delete whether the passage should go
 */
record RemarkForm(
        @Nullable Integer revision,
        @Nullable String paragraph,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String quotation,
        @Nullable Weight weight,
        @Nullable String body,
        @Nullable String replacement,
        @Nullable Boolean delete,
        @Nullable Boolean kept) {

    static RemarkForm empty(int revision) {
        return new RemarkForm(
                revision, null, null, null, null, Weight.MAY, null, null, false, false);
    }

    static RemarkForm of(Remark remark) {
        boolean passage = remark.anchor().scope() == Scope.PASSAGE;
        return new RemarkForm(
                remark.revision(),
                remark.anchor().paragraph(),
                passage ? remark.anchor().from() : null,
                passage ? remark.anchor().to() : null,
                passage ? remark.anchor().quotation() : null,
                remark.weight(),
                remark.body(),
                remark.replacement(),
                "".equals(remark.replacement()),
                remark.visibility() == Remark.Visibility.PRIVATE);
    }

    /** What should stand there instead; null if nothing else should. */
    @Nullable String put() {
        if (replacement != null && !replacement.isEmpty()) {
            return replacement;
        }
        return Objects.equals(delete, true) ? "" : null;
    }

    int read() {
        return revision == null ? 0 : revision;
    }

    String said() {
        return body == null ? "" : body.replace("\r\n", "\n");
    }
}
