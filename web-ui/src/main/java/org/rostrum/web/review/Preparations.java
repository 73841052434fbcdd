package org.rostrum.web.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.Preparation;
import org.rostrum.workflow.Preparing;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Verdict;
import org.springframework.stereotype.Component;

/** Prepared decisions as pages show them; templates call it as {@code @preparations}. */
@Component
public class Preparations {

    private final Preparing preparing;

    Preparations(Preparing preparing) {
        this.preparing = preparing;
    }

    public List<Preparation> of(DraftId draft) {
        return preparing.all(draft);
    }

    public List<Verdict> proposable(Preparation one) {
        return preparing.proposable(one);
    }

    /** Whether somebody else can be asked for this seat now. */
    public boolean free(DraftId draft, SeatId seat) {
        return preparing.all(draft).stream()
                .noneMatch(one -> one.open() && one.seat().equals(seat));
    }

    /** What was last proposed to whoever decides; null when nothing was. */
    public @Nullable Preparation proposed(DecisionContext context, PersonId person) {
        return found(context, person).orElse(null);
    }

    /** An empty form, or one filled in as it was proposed. */
    DecisionForm form(DecisionContext context, PersonId person) {
        return found(context, person)
                .map(one -> DecisionForm.EMPTY.filled(one.verdict(), one.reason()))
                .orElse(DecisionForm.EMPTY)
                .carriedTo(context);
    }

    private Optional<Preparation> found(DecisionContext context, PersonId person) {
        return preparing
                .proposed(context, person)
                .filter(one -> one.verdict() != null && context.verdicts().contains(one.verdict()));
    }
}
