package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Says before a resubmission what it will mean, by the rule that the resubmission itself asks. */
@Component
public class Previewing {

    private final DraftAccess access;
    private final ReviewStore reviews;
    private final Routes routes;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Prospects prospects;
    private final Resuming resuming;
    private final Foretelling foretelling;
    private final Vacancies vacancies;
    private final Successors successors;

    Previewing(
            DraftAccess access,
            ReviewStore reviews,
            Routes routes,
            Revisions revisions,
            WorkingCopies copies,
            Prospects prospects,
            Resuming resuming,
            Foretelling foretelling,
            Vacancies vacancies,
            Successors successors) {
        this.access = access;
        this.reviews = reviews;
        this.routes = routes;
        this.revisions = revisions;
        this.copies = copies;
        this.prospects = prospects;
        this.resuming = resuming;
        this.foretelling = foretelling;
        this.vacancies = vacancies;
        this.successors = successors;
    }

    /** Of the text as it is now, for its drafters while the draft waits to be sent again. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Outcome<CarryPreview> preview(DraftId draft, PersonId person) {
        if (!access.mayRead(person, draft)) {
            return Outcome.refused(Refusal.notFound("draft.unknown"));
        }
        if (!access.mayEdit(person, draft)) {
            return Outcome.refused(Refusal.forbidden("submission.not-yours"));
        }
        return reviews.newest(draft)
                .filter(review -> review.state() == ReviewStatus.State.WITH_DRAFTER)
                .map(review -> Outcome.done(preview(review)))
                .orElseGet(() -> Outcome.refused(Refusal.conflict("submission.not-returned")));
    }

    private CarryPreview preview(Review review) {
        Text text = copies.find(review.draft()).orElseThrow().text();
        Revision latest = revisions.latest(review.draft()).orElseThrow();
        boolean saved = latest.sha256().equals(CanonicalForm.sha256(text));
        int round = review.round() + 1;
        Prospect prospect =
                saved
                        ? prospects.of(review, round, latest.number())
                        : prospects.of(review, round, text);
        Route route = routes.version(review.route(), review.routeVersion());
        Station from =
                resuming.at(review, prospect)
                        .orElseGet(() -> route.station(requireNonNull(review.resumeAt())));
        List<Vacancy> vacant = vacancies.of(review, prospect);
        return new CarryPreview(
                saved ? latest.number() : latest.number() + 1,
                saved,
                DecisionContexts.label(from.name()),
                foretelling.stations(review, from, prospect, _ -> false),
                successors.departments(vacant, review, prospect),
                successors.leaders(vacant, review, prospect));
    }
}
