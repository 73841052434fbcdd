package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.redline.ChangeKind;

/**
 * Where a draft's newest review stands, with everything that was decided on the way.
 *
 * @param note what the drafter said at the last submission; may be empty
 */
public record ReviewStatus(
        ReviewId id,
        DraftId draft,
        String route,
        Label routeName,
        int routeVersion,
        int round,
        int revision,
        String sha256,
        String note,
        State state,
        Instant submittedAt,
        @Nullable Instant endedAt,
        List<Lane> lanes,
        List<Decision> earlier,
        @Nullable WithdrawalRequest withdrawalRequest,
        List<Advice> advice) {

    /** What was said when the draft last came back to its drafter; empty when it never did. */
    public List<Decision> lastReturns() {
        List<Decision> returns =
                Stream.concat(seatDecisions(), earlier.stream())
                        .filter(decision -> decision.verdict() == Verdict.RETURN)
                        .filter(decision -> decision.sentTo() == null)
                        .toList();
        int last = returns.stream().mapToInt(Decision::round).max().orElse(0);
        return returns.stream().filter(decision -> decision.round() == last).toList();
    }

    private Stream<Decision> seatDecisions() {
        return lanes.stream()
                .flatMap(lane -> lane.seats().stream())
                .flatMap(seat -> Stream.ofNullable(seat.decision()));
    }

    public enum State {
        RUNNING,
        /** Returned; waits for the drafter. */
        WITH_DRAFTER,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        ABANDONED
    }

    /** One station as it stands in this review. */
    public record Lane(
            String key,
            Label name,
            LaneState state,
            boolean inOrder,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            List<Seat> seats) {}

    public enum LaneState {
        WAITING,
        ACTIVE,
        PASSED,
        RETURNED,
        REJECTED,
        /** Somebody amended the text, and a round about that began. */
        AMENDED,
        /** The draft does not ask for it; nobody has approved anything there. */
        SKIPPED,
        /** Was open when the review ended. */
        ENDED,
        /** Was passed over by a leader's order and is heard after the fact. */
        AFTERWARDS,
        /** Was open until the decision that led there was taken back. */
        TAKEN_BACK
    }

    /**
     * @param id null as long as the station has not been opened
     * @param name of the department, the person or the office that sits here
     * @param holder who took the seat, null when nobody
     * @param secondReader whether it is there because somebody amended the text
     * @param handed who gave the seat to whom; null where those have it whom the route names
     * @param added how the seat came to the station; null where the route asks it
     * @param decision of this round, or the last one where the station was not opened again
     * @param due until when it has to decide; null where there is no hurry, or it is not open yet
     */
    public record Seat(
            @Nullable SeatId id,
            String name,
            SeatState state,
            @Nullable PersonId holder,
            @Nullable String holderName,
            boolean secondReader,
            @Nullable Handed handed,
            @Nullable Added added,
            @Nullable Decision decision,
            @Nullable Due due) {

        /** Whether the person added it and can take it away. */
        public boolean removableBy(PersonId person) {
            return added != null
                    && added.by().equals(person)
                    && (state == SeatState.OPEN || state == SeatState.WAITING);
        }

        /** Whether whoever added it took it away. */
        public boolean removed() {
            return added != null && added.removedBecause() != null;
        }
    }

    /**
     * The last step by which a seat went from hand to hand.
     *
     * @param by null where a rule found the new person, or the seat was overdue
     * @param rule {@code DEPUTY}, {@code ABOVE} or {@code OVERDUE}; null where somebody gave it
     * @param to who decides there now
     * @param reason empty exactly where it went on by itself
     */
    public record Handed(
            @Nullable PersonId by,
            @Nullable String byName,
            PersonId to,
            String toName,
            @Nullable String rule,
            String reason,
            Instant at) {}

    /**
     * @param from name of the seat from which it was added
     * @param removedBecause why whoever added it took it away; null as long as it is there
     */
    public record Added(
            PersonId by,
            String byName,
            AddingSeat.Where where,
            String from,
            String reason,
            Instant at,
            @Nullable String removedBecause) {}

    public enum SeatState {
        /** Its station is not open yet, or somebody before it in order has to decide first. */
        WAITING,
        OPEN,
        DECIDED,
        /** Its station ended without it, or it was taken away. */
        CLOSED
    }

    /**
     * @param seatName of the department or person in whose seat it was decided
     * @param revision on which the person decided, also where it was carried to a later one
     * @param amends for an approval as amended: the revision that the person amended; else null
     * @param actingFor for whom the person decided; null where it was the person's own seat
     * @param effect what a later text meant for it; null as long as there was none
     * @param resumesAt for a return to the drafter: the earlier station that was named; null where
     *     {@code resumeAt} says it all
     * @param sentTo for a return to an earlier station: that station; else null
     */
    public record Decision(
            int round,
            Label station,
            String seatName,
            Verdict verdict,
            int revision,
            String sha256,
            @Nullable Integer amends,
            String reason,
            @Nullable String resumeAt,
            PersonId person,
            String personName,
            @Nullable PersonId actingFor,
            @Nullable String actingForName,
            Instant decidedAt,
            @Nullable Effect effect,
            @Nullable Label resumesAt,
            @Nullable Label sentTo) {}

    /**
     * What a rule did with a decision when the text changed.
     *
     * @param again whether the seat decides again; else, where it does not carry, the person is
     *     told
     * @param fromRevision on which the person decided
     * @param revision the later one
     * @param change the strongest kind of change between them
     */
    public record Effect(
            Fate fate,
            boolean again,
            int fromRevision,
            int revision,
            ChangeKind change,
            Instant at) {}

    /**
     * A question that somebody who decides asked somebody who does not.
     *
     * @param seatName from which it was asked
     * @param answer null as long as there is none
     * @param open whether it still waits for an answer; without one it ends with the station
     */
    public record Advice(
            AdviceId id,
            String seatName,
            int revision,
            PersonId by,
            String byName,
            PersonId of,
            String ofName,
            String question,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            boolean open) {}

    public record WithdrawalRequest(PersonId by, String byName, Instant askedAt, String reason) {}
}
