package org.rostrum.web.review;

import java.time.Clock;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.lexicon.KnownTerms;
import org.rostrum.draft.remark.Amendment;
import org.rostrum.draft.revision.Revision;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AmendmentPreview;
import org.rostrum.workflow.ApprovingAsAmended;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.SeatId;
import org.springframework.stereotype.Component;

/** Shows a text as somebody wants to approve it. */
@Component
class AmendmentPages {

    private static final RedlineQuery IN_FULL = new RedlineQuery(null, null, null);

    private final Deciding deciding;
    private final ApprovingAsAmended approving;
    private final KnownTerms terms;
    private final Clock clock;

    AmendmentPages(Deciding deciding, ApprovingAsAmended approving, KnownTerms terms, Clock clock) {
        this.deciding = deciding;
        this.approving = approving;
        this.terms = terms;
        this.clock = clock;
    }

    /** Refused where the person could not decide so, whatever the suggestions are. */
    Outcome<AmendmentPage> page(Draft draft, SeatId seat, SignedIn person) {
        Optional<DecisionContext> context = deciding.context(seat, person.id());
        return switch (approving.preview(seat, person.id())) {
            case Refused<AmendmentPreview>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<AmendmentPreview>(AmendmentPreview preview) ->
                    Outcome.done(page(draft, context.orElseThrow(), preview, person));
        };
    }

    private AmendmentPage page(
            Draft draft, DecisionContext context, AmendmentPreview preview, SignedIn person) {
        Amendment amendment = preview.amendment();
        Revision would =
                new Revision(
                        draft.head().id(),
                        context.revision() + 1,
                        amendment.sha256(),
                        amendment.text(),
                        person.id(),
                        clock.instant(),
                        "");
        return new AmendmentPage(
                draft,
                context,
                preview,
                RedlineView.of(amendment.revision(), would, IN_FULL, terms.lexicon()));
    }
}
