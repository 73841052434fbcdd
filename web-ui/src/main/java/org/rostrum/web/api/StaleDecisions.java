package org.rostrum.web.api;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.lexicon.KnownTerms;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.requirement.Requirements;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells somebody who decided on another text than the one under review what the difference is. */
@Component("apiStaleDecisions")
class StaleDecisions {

    private final Deciding deciding;
    private final Revisions revisions;
    private final KnownTerms terms;
    private final Wording wording;

    StaleDecisions(Deciding deciding, Revisions revisions, KnownTerms terms, Wording wording) {
        this.terms = terms;
        this.deciding = deciding;
        this.revisions = revisions;
        this.wording = wording;
    }

    ResponseEntity<Problem> answer(
            Refused refused, SeatId seat, int asked, SignedIn person, Locale locale) {
        return ApiProblems.answer(
                problem(refused, seat, asked, person, locale).orElseThrow(() -> refused), locale);
    }

    /** Empty for whatever else it was refused for. */
    Optional<Problem> problem(
            Refused refused, SeatId seat, int asked, SignedIn person, Locale locale) {
        if (refused.type() != ProblemType.CONFLICT
                || refused.reasons().stream().noneMatch(Requirements::stale)) {
            return Optional.empty();
        }
        var problem = wording.problem(ProblemType.STALE_REVISION, refused.reasons(), locale);
        return deciding.context(seat, person.id())
                .map(context -> problem.with(underReview(context, asked)));
    }

    private Problem.UnderReview underReview(DecisionContext context, int asked) {
        return new Problem.UnderReview(
                context.revision(),
                context.sha256(),
                between(context.draft(), asked, context.revision()));
    }

    private @Nullable Redline between(DraftId draft, int asked, int current) {
        var before = revisions.find(draft, asked);
        var after = revisions.find(draft, current);
        return before.isPresent() && after.isPresent()
                ? Redline.between(before.get().text(), after.get().text(), terms.lexicon())
                : null;
    }
}
