package org.rostrum.draft.remark;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextCheck;
import org.rostrum.outcome.Refusal;

/**
 * What a revision would be with some suggestions that were all written on it.
 *
 * @param suggestions those that are in it, in the order in which they were written
 * @param sha256 of the text's canonical form
 * @param problems why it cannot be made; empty if it can
 */
public record Amendment(
        Revision revision,
        List<Remark> suggestions,
        Text text,
        String sha256,
        List<Refusal> problems) {

    public Amendment {
        suggestions = List.copyOf(suggestions);
        problems = List.copyOf(problems);
    }

    /** Nobody chooses between two that touch each other but their author. */
    static Amendment of(Revision revision, List<Remark> suggestions) {
        var applied =
                Applying.to(revision.text(), suggestions.stream().map(Suggested::of).toList());
        String sha256 = CanonicalForm.sha256(applied.text());
        List<Refusal> problems = new ArrayList<>();
        if (!applied.touching().isEmpty()) {
            problems.add(Refusal.conflict("suggestion.touching", applied.touching().size()));
        } else if (sha256.equals(revision.sha256())) {
            problems.add(Refusal.conflict("amendment.nothing"));
        }
        problems.addAll(TextCheck.problems(applied.text()));
        if (applied.text().paragraphs().stream().allMatch(p -> p.text().isBlank())) {
            problems.add(Refusal.conflict("revision.empty"));
        }
        return new Amendment(revision, suggestions, applied.text(), sha256, problems);
    }
}
