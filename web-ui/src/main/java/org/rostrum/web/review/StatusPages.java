package org.rostrum.web.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AddingSeat;
import org.rostrum.workflow.AskingAdvice;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.HandingOver;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** Puts together where a draft stands and what a person can do about it. */
@Component
class StatusPages {

    private static final int REVISIONS = 20;

    private final Statuses statuses;
    private final Deciding deciding;
    private final HandingOver handingOver;
    private final AddingSeat adding;
    private final AskingAdvice asking;
    private final Revisions revisions;
    private final People people;
    private final Departments departments;
    private final GoingBackPages goingBack;

    StatusPages(
            Statuses statuses,
            Deciding deciding,
            HandingOver handingOver,
            AddingSeat adding,
            AskingAdvice asking,
            Revisions revisions,
            People people,
            Departments departments,
            GoingBackPages goingBack) {
        this.statuses = statuses;
        this.deciding = deciding;
        this.handingOver = handingOver;
        this.adding = adding;
        this.asking = asking;
        this.revisions = revisions;
        this.people = people;
        this.departments = departments;
        this.goingBack = goingBack;
    }

    StatusPage of(Draft draft, SignedIn person) {
        DraftId id = draft.head().id();
        Optional<ReviewStatus> review = statuses.of(id);
        Optional<DecisionContext> context = deciding.context(id, person.id());
        return new StatusPage(
                draft,
                person.id(),
                people.find(draft.head().drafter()).map(Person::name).orElse(""),
                departments.find(draft.head().department()).map(Department::name).orElse(""),
                review.map(RouteView::of).orElse(null),
                context.orElse(null),
                revisions.list(id, null, REVISIONS).items(),
                actions(draft, person, review.orElse(null)),
                review.map(r -> removable(r, person)).orElse(List.of()),
                context.filter(DecisionContext::possible).map(c -> seat(c, person)).orElse(null),
                goingBack.of(id, person));
    }

    private static List<ReviewStatus.Seat> removable(ReviewStatus review, SignedIn person) {
        return review.lanes().stream()
                .flatMap(lane -> lane.seats().stream())
                .filter(seat -> seat.removableBy(person.id()))
                .toList();
    }

    private SeatActions seat(DecisionContext context, SignedIn person) {
        return new SeatActions(
                context.seat(),
                context.seatName(),
                context.handed(),
                handingOver.candidates(context.seat(), person.id()),
                adding.addable(context.seat(), person.id()),
                asking.candidates(context.seat(), person.id()));
    }

    private static StatusPage.Actions actions(
            Draft draft, SignedIn person, @Nullable ReviewStatus review) {
        boolean drafter = draft.head().drafter().equals(person.id());
        boolean asked = review != null && review.withdrawalRequest() != null;
        boolean running = review != null && review.state() == ReviewStatus.State.RUNNING;
        return new StatusPage.Actions(
                drafter && withDrafter(draft),
                drafter && running && !asked,
                running && asked && person.has(Role.OFFICE),
                drafter && withDrafter(draft));
    }

    private static boolean withDrafter(Draft draft) {
        return switch (draft.state()) {
            case DRAFTING, RETURNED -> true;
            case IN_REVIEW, APPROVED, REJECTED, ABANDONED -> false;
        };
    }
}
