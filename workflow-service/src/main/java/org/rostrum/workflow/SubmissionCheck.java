package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.routing.RouteRules;
import org.rostrum.workflow.routing.RoutesForDrafts;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against a submission. */
@Component
class SubmissionCheck {

    private static final int LONGEST_NOTE = 2_000;

    /** Before the first revision nobody has written anything that would exclude a person. */
    private static final int NOTHING_WRITTEN = 0;

    private final DraftAccess access;
    private final Revisions revisions;
    private final Routes routes;
    private final ChoiceCheck choices;
    private final ChosenCheck chosen;
    private final ReplacementCheck replacements;
    private final Seating seating;
    private final Substitutes substitutes;
    private final OpenMusts openMusts;
    private final RoutesForDrafts routesForDrafts;

    SubmissionCheck(
            DraftAccess access,
            Revisions revisions,
            Routes routes,
            ChoiceCheck choices,
            ChosenCheck chosen,
            ReplacementCheck replacements,
            Seating seating,
            Substitutes substitutes,
            OpenMusts openMusts,
            RoutesForDrafts routesForDrafts) {
        this.access = access;
        this.revisions = revisions;
        this.routes = routes;
        this.choices = choices;
        this.chosen = chosen;
        this.replacements = replacements;
        this.seating = seating;
        this.substitutes = substitutes;
        this.openMusts = openMusts;
        this.routesForDrafts = routesForDrafts;
    }

    /** What speaks against any submission by this person now. */
    List<Refusal> problems(Draft draft, PersonId person) {
        List<Refusal> reasons = new ArrayList<>();
        if (!access.mayEdit(person, draft.head().id())) {
            reasons.add(forbidden("submission.not-yours"));
        }
        switch (draft.state()) {
            case DRAFTING, RETURNED -> {}
            case IN_REVIEW, APPROVED, REJECTED, ABANDONED -> reasons.add(state(draft.state()));
        }
        return reasons;
    }

    List<Refusal> problems(
            Draft draft, Optional<Review> live, Submission submission, PersonId person) {
        List<Refusal> reasons = problems(draft, person);
        if (submission.note().length() > LONGEST_NOTE) {
            reasons.add(
                    invalid("submission.note-too-long", LONGEST_NOTE, submission.note().length()));
        }
        if (live.isPresent() && submission.note().isBlank()) {
            reasons.add(invalid("submission.note-missing"));
        }
        reasons.addAll(revision(draft, submission));
        reasons.addAll(openMusts.problems(draft.head().id()));
        reasons.addAll(
                live.map(review -> wayOn(draft, review, submission))
                        .orElseGet(() -> way(draft, submission)));
        return reasons;
    }

    private List<Refusal> revision(Draft draft, Submission submission) {
        int latest = revisions.latest(draft.head().id()).map(Revision::number).orElse(0);
        if (latest == 0) {
            return List.of(invalid("submission.no-revision"));
        }
        if (submission.revision() < 1 || submission.revision() > latest) {
            return List.of(invalid("submission.revision-unknown", submission.revision(), latest));
        }
        return submission.revision() == latest
                ? List.of()
                : List.of(conflict("submission.revision-old", submission.revision(), latest));
    }

    private List<Refusal> way(Draft draft, Submission submission) {
        if (submission.route().isBlank()) {
            return List.of(invalid("submission.route-missing"));
        }
        Optional<Route> route = routes.latest(submission.route());
        if (route.isEmpty()) {
            return List.of(invalid("submission.route-unknown", submission.route()));
        }
        List<Refusal> reasons = new ArrayList<>(choices.problems(route.get(), submission));
        reasons.addAll(chosen.first(route.get(), draft.head().id(), submission));
        reasons.addAll(bound(draft, route.get()));
        if (!submission.replacements().isEmpty()) {
            reasons.add(invalid("submission.nothing-to-replace"));
        }
        return reasons.isEmpty()
                ? route.get().stations().stream()
                        .flatMap(station -> empty(route.get(), station, draft, submission))
                        .toList()
                : reasons;
    }

    /** Where a rule leaves no choice. */
    private List<Refusal> bound(Draft draft, Route route) {
        RouteRules.Chosen meant = routesForDrafts.of(draft.head());
        return !meant.binding() || meant.route().equals(route.key())
                ? List.of()
                : List.of(
                        invalid(
                                "submission.route-bound",
                                meant.number(),
                                routes.latest(meant.route())
                                        .map(r -> r.name().zhHant())
                                        .orElse(meant.route())));
    }

    /** A draft that is in review already is refused for that alone. */
    private List<Refusal> wayOn(Draft draft, Review review, Submission submission) {
        if (review.running()) {
            return List.of();
        }
        int newest = revisions.latest(draft.head().id()).map(Revision::number).orElseThrow();
        return replacements.problems(review, newest, submission);
    }

    /**
     * The places of a station in which nobody could decide. Who wrote in the text counts up to the
     * first station that cannot but approve it: behind that one, somebody else has read it.
     */
    private Stream<Refusal> empty(
            Route route, Station station, Draft draft, Submission submission) {
        DraftId id = draft.head().id();
        boolean read =
                route.stations().stream()
                        .limit(station.place())
                        .anyMatch(earlier -> !earlier.mayAbstain());
        int revision = read ? NOTHING_WRITTEN : submission.revision();
        Predicate<Place> able = place -> seating.somebodyCanDecide(place, id, revision, Set.of());
        return seating.at(station, id, submission).stream()
                .filter(place -> !able.test(place))
                .filter(place -> substitutes.of(place, station, route).noneMatch(able))
                .map(place -> invalid("submission.nobody-can-decide", place.name()));
    }

    /** Says in which state the draft is, in the words of the draft's own refusals. */
    static Refusal state(Draft.State state) {
        return conflict("draft.is-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
