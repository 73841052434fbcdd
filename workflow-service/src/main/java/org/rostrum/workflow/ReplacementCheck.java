package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.Replacement.OfDepartment;
import org.rostrum.workflow.Replacement.OfLeader;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;

/** Checks that a resubmission finds somebody for every empty seat, and touches no other. */
@Component
class ReplacementCheck {

    private final Prospects prospects;
    private final Vacancies vacancies;
    private final ChoiceCheck choices;
    private final ChosenCheck chosen;
    private final Routes routes;
    private final Seating seating;

    ReplacementCheck(
            Prospects prospects,
            Vacancies vacancies,
            ChoiceCheck choices,
            ChosenCheck chosen,
            Routes routes,
            Seating seating) {
        this.prospects = prospects;
        this.vacancies = vacancies;
        this.choices = choices;
        this.chosen = chosen;
        this.routes = routes;
        this.seating = seating;
    }

    /**
     * @param revision the newest, which is to be submitted
     */
    List<Refusal> problems(Review review, int revision, Submission submission) {
        List<Replacement> replacements = submission.replacements();
        Prospect prospect = prospects.of(review, review.round() + 1, revision);
        List<Vacancy> vacant = vacancies.of(review, prospect);
        List<Refusal> reasons = new ArrayList<>();
        vacant.stream()
                .filter(vacancy -> !rechosen(vacancy, submission))
                .filter(vacancy -> replacements.stream().noneMatch(one -> fills(one, vacancy)))
                .map(vacancy -> invalid("submission.nobody-can-decide", vacancy.name()))
                .forEach(reasons::add);
        for (Replacement one : replacements) {
            if (vacant.stream().noneMatch(vacancy -> fills(one, vacancy))) {
                reasons.add(conflict("submission.seat-not-vacant", left(one)));
            }
            reasons.addAll(successor(one, review.draft(), revision));
        }
        reasons.addAll(twice(review, replacements));
        Route route = routes.version(review.route(), review.routeVersion());
        reasons.addAll(chosen.again(route, review, submission, vacant));
        return reasons;
    }

    /** Whether the drafter chooses the people of that station anew. */
    private static boolean rechosen(Vacancy vacancy, Submission submission) {
        return vacancy.station().chosen() != null
                && !submission.chosenFor(vacancy.station().key()).isEmpty();
    }

    private static boolean fills(Replacement one, Vacancy vacancy) {
        return switch (one) {
            case OfDepartment(DepartmentId left, _) ->
                    vacancy.countersigning().filter(left::equals).isPresent();
            case OfLeader(PersonId left, _) -> vacancy.leader().filter(left::equals).isPresent();
        };
    }

    private String left(Replacement one) {
        return switch (one) {
            case OfDepartment(DepartmentId left, _) -> choices.name(left);
            case OfLeader(PersonId left, _) -> choices.name(left);
        };
    }

    private List<Refusal> successor(Replacement one, DraftId draft, int revision) {
        return switch (one) {
            case OfDepartment(_, DepartmentId by) ->
                    able(
                            choices.department(by),
                            Place.ofDepartment(
                                    0, Place.Kind.DEPARTMENT, by.value(), choices.name(by)),
                            draft,
                            revision);
            case OfLeader(_, PersonId by) ->
                    able(
                            choices.leader(by),
                            Place.ofPerson(0, by.value(), choices.name(by)),
                            draft,
                            revision);
        };
    }

    /** Like those chosen at the first submission: the right ones, and not those who wrote it. */
    private List<Refusal> able(Optional<Refusal> wrong, Place place, DraftId draft, int revision) {
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        return seating.somebodyCanDecide(place, draft, revision, Set.of())
                ? List.of()
                : List.of(invalid("submission.nobody-can-decide", place.name()));
    }

    private static List<Refusal> twice(Review review, List<Replacement> replacements) {
        Review seated = Succession.seated(review, replacements);
        List<UUID> left =
                replacements.stream()
                        .map(one ->
                                switch (one) {
                                    case OfDepartment(DepartmentId id, _) -> id.value();
                                    case OfLeader(PersonId id, _) -> id.value();
                                })
                        .toList();
        return twice(left) || twice(seated.departments()) || twice(seated.leaders())
                ? List.of(invalid("submission.chosen-twice"))
                : List.of();
    }

    private static boolean twice(Collection<?> chosen) {
        return Set.copyOf(chosen).size() < chosen.size();
    }
}
