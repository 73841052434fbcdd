package org.rostrum.draft.remark;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.ShortText;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.outcome.Refusal;

/** Finds what is wrong with what somebody wrote. */
final class RemarkCheck {

    static final ShortText BODY = new ShortText("remark.body", 4_000, true);
    static final ShortText REASON = new ShortText("remark.reason", 4_000, true);
    private static final ShortText REPLACEMENT = new ShortText("remark.replacement", 20_000, false);

    private RemarkCheck() {}

    static List<Refusal> problems(NewRemark remark) {
        List<Refusal> problems = new ArrayList<>(BODY.problems(remark.body()));
        String replacement = remark.replacement();
        if (replacement != null) {
            problems.addAll(REPLACEMENT.problems(replacement));
        }
        if (replacement == null && remark.body().isBlank()) {
            problems.add(Refusal.invalid("remark.empty"));
        }
        if (replacement != null && remark.paragraph() == null) {
            problems.add(Refusal.invalid("remark.replaces-nothing"));
        }
        return problems;
    }

    /** A suggestion has to suggest something. */
    static List<Refusal> problems(NewRemark remark, Anchor anchor) {
        return anchor.scope() != Scope.DRAFT && anchor.quotation().equals(remark.replacement())
                ? List.of(Refusal.invalid("remark.changes-nothing"))
                : List.of();
    }

    /** What is said where something has to be said. */
    static List<Refusal> wanted(String said, ShortText kind) {
        return said.isBlank()
                ? List.of(Refusal.invalid(kind.name() + "-missing"))
                : kind.problems(said);
    }
}
