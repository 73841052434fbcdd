package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.ReviewStatus.State;
import org.rostrum.workflow.process.Position;
import org.rostrum.workflow.route.Station;

/**
 * One draft's way through a route, as its row has it.
 *
 * @param position where the engine stands; null once the review has ended
 * @param roundPlace the place in the route at which the current round began
 * @param resumeAt while with the drafter: the station at which a resubmission goes on
 */
record Review(
        ReviewId id,
        DraftId draft,
        PersonId drafter,
        String route,
        int routeVersion,
        @Nullable Position position,
        State state,
        int round,
        int roundPlace,
        int revision,
        String sha256,
        @Nullable String resumeAt,
        List<DepartmentId> departments,
        List<PersonId> leaders,
        String note,
        Instant submittedAt,
        Instant roundAt,
        @Nullable Instant endedAt) {

    boolean running() {
        return state == State.RUNNING;
    }

    boolean live() {
        return state == State.RUNNING || state == State.WITH_DRAFTER;
    }

    /** Where the engine stands; only of a live review. */
    Position standing() {
        return requireNonNull(position);
    }

    /** At a station, or with its drafter, as the engine says. */
    Review at(Position next, @Nullable String resume) {
        State now = next.withDrafter() ? State.WITH_DRAFTER : State.RUNNING;
        return new Review(
                id,
                draft,
                drafter,
                route,
                routeVersion,
                next,
                now,
                round,
                roundPlace,
                revision,
                sha256,
                resume,
                departments,
                leaders,
                note,
                submittedAt,
                roundAt,
                null);
    }

    /** A new round, which begins at the station. */
    Review again(int newRevision, String newHash, Station from, String why, Instant now) {
        return new Review(
                id,
                draft,
                drafter,
                route,
                routeVersion,
                position,
                state,
                round + 1,
                from.place(),
                newRevision,
                newHash,
                null,
                departments,
                leaders,
                why,
                submittedAt,
                now,
                null);
    }

    /** With others in the seats of those who cannot decide any more. */
    Review seating(List<DepartmentId> newDepartments, List<PersonId> newLeaders) {
        return new Review(
                id,
                draft,
                drafter,
                route,
                routeVersion,
                position,
                state,
                round,
                roundPlace,
                revision,
                sha256,
                resumeAt,
                newDepartments,
                newLeaders,
                note,
                submittedAt,
                roundAt,
                endedAt);
    }

    Review ended(State how, Instant now) {
        return new Review(
                id,
                draft,
                drafter,
                route,
                routeVersion,
                null,
                how,
                round,
                roundPlace,
                revision,
                sha256,
                null,
                departments,
                leaders,
                note,
                submittedAt,
                roundAt,
                now);
    }
}
