package org.rostrum.web.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.revision.Revision;
import org.rostrum.web.RevisionUnderReview;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.requirement.Requirement;
import org.springframework.stereotype.Component;

/** Puts together what a reader of a draft sees. */
@Component
class ReviewPages {

    private final RevisionUnderReview underReview;
    private final Comparisons comparisons;
    private final Deciding deciding;
    private final Statuses statuses;

    ReviewPages(
            RevisionUnderReview underReview,
            Comparisons comparisons,
            Deciding deciding,
            Statuses statuses) {
        this.statuses = statuses;
        this.underReview = underReview;
        this.comparisons = comparisons;
        this.deciding = deciding;
    }

    /**
     * As the page opens by itself: on what became of the text since the person's last decision,
     * else on the clean text.
     */
    ReviewPage opened(Draft draft, SignedIn person, @Nullable UUID seat, RedlineQuery query) {
        ReviewPage clean = clean(draft, person, seat);
        return clean.decidedBefore() ? marked(draft, person, seat, query) : clean;
    }

    ReviewPage clean(Draft draft, SignedIn person, @Nullable UUID seat) {
        return page(draft, person, seat, null);
    }

    ReviewPage marked(Draft draft, SignedIn person, @Nullable UUID seat, RedlineQuery query) {
        return page(draft, person, seat, query);
    }

    private ReviewPage page(
            Draft draft, SignedIn person, @Nullable UUID seat, @Nullable RedlineQuery query) {
        DecisionContext context = context(draft, person, seat).orElse(null);
        Revision revision = underReview.of(draft).orElse(null);
        int suggested = revision == null ? 0 : suggested(revision, context);
        RedlineView redline =
                query == null || revision == null
                        ? null
                        : comparisons.against(suggested, revision, query).orElse(null);
        RedlineLinks links =
                redline == null ? null : links(draft, context, redline.from(), redline.query());
        Optional<ReviewStatus> status = statuses.of(draft.head().id());
        return new ReviewPage(
                draft,
                revision,
                context,
                suggested,
                redline,
                links,
                status.map(ReviewStatus::note).orElse(""),
                status.map(ReviewPages::beforeThisRound).orElse(List.of()),
                context == null ? List.of() : status.map(ReviewStatus::advice).orElse(List.of()));
    }

    private Optional<DecisionContext> context(Draft draft, SignedIn person, @Nullable UUID seat) {
        return seat == null
                ? deciding.context(draft.head().id(), person.id())
                : deciding.context(new SeatId(seat), person.id())
                        .filter(found -> found.draft().equals(draft.head().id()))
                        .filter(ReviewPages::open);
    }

    /** Where a seat was decided or closed there is nothing more to be filled in. */
    private static boolean open(DecisionContext context) {
        return context.requirements().stream()
                .noneMatch(requirement ->
                        requirement.code().equals("seat-open")
                                && requirement.status() == Requirement.Status.UNMET);
    }

    private static List<ReviewStatus.Decision> beforeThisRound(ReviewStatus status) {
        return status.lastReturns().stream()
                .filter(decision -> decision.round() < status.round())
                .toList();
    }

    private static int suggested(Revision revision, @Nullable DecisionContext context) {
        Integer mine = context == null ? null : context.lastDecidedRevision();
        return mine != null && mine < revision.number() ? mine : revision.number() - 1;
    }

    private static RedlineLinks links(
            Draft draft, @Nullable DecisionContext context, Revision from, RedlineQuery query) {
        Map<String, String> kept = new HashMap<>(Map.of("view", "redline"));
        if (context != null) {
            kept.put("seat", context.seat().toString());
        }
        String path = "/drafts/" + draft.head().id() + "/review";
        return new RedlineLinks(path, kept, from.number(), query);
    }
}
