package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.ReviewId;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.ReviewStatus.Decision;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.Seat;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Verdict;

class RouteViewTest {

    private static final Label STATION = new Label("會簽", "会签", "Countersigning");
    private static final PersonId HUANG = new PersonId(new UUID(0, 1));

    @Test
    void drawsAStationWithSeveralSeatsAsABox() {
        LaneView lane = lane(LaneState.ACTIVE, open("財政局"), decided("司法局", Verdict.APPROVE, 1));
        assertThat(lane.grouped()).isTrue();
        assertThat(lane.decided()).isEqualTo(1);
        assertThat(lane(LaneState.ACTIVE, open("辦公室")).grouped()).isFalse();
        assertThat(lane(LaneState.WAITING).grouped()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, wait, false",
        "ACTIVE, active, false",
        "PASSED, done, true",
        "RETURNED, changes, false",
        "REJECTED, danger, false",
        "ENDED, mute, false"
    })
    void tellsStationsApart(LaneState state, String look, boolean passed) {
        assertThat(lane(state).look()).isEqualTo(look);
        assertThat(lane(state).passed()).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVE, done, decided.APPROVE",
        "RETURN, changes, decided.RETURN",
        "ABSTAIN, mute, decided.ABSTAIN",
        "REJECT, danger, decided.REJECT"
    })
    void showsADecidedSeatByItsVerdict(Verdict verdict, String look, String word) {
        SeatView seat = new SeatView(decided("財政局", verdict, 1));
        assertThat(seat.look()).isEqualTo(look);
        assertThat(seat.word()).isEqualTo(word);
        assertThat(seat.person()).isEqualTo("黃雅琪");
    }

    @Test
    void showsWhoSitsAtAnOpenSeat() {
        assertThat(new SeatView(open("財政局")).word()).isEqualTo("seat-state.OPEN");
        assertThat(new SeatView(open("財政局")).person()).isNull();
        SeatView held = new SeatView(seat("財政局", SeatState.OPEN, "羅志成", null));
        assertThat(held.word()).isEqualTo("seat-state.HELD");
        assertThat(held.person()).isEqualTo("羅志成");
    }

    @ParameterizedTest
    @CsvSource({"WAITING, wait, seat-state.WAITING", "CLOSED, mute, seat-state.CLOSED"})
    void showsSeatsThatNobodyCanTake(SeatState state, String look, String word) {
        SeatView seat = new SeatView(seat("財政局", state, null, null));
        assertThat(seat.look()).isEqualTo(look);
        assertThat(seat.word()).isEqualTo(word);
    }

    @Test
    void listsEveryDecisionOnceTheNewestFirst() {
        Seat now = decided("財政局", Verdict.APPROVE, 3);
        Decision kept = decision("司法局", Verdict.APPROVE, 2);
        Seat before = seat("司法局", SeatState.DECIDED, null, kept);
        Decision earlier = decision("財政局", Verdict.RETURN, 1);
        RouteView route =
                RouteView.of(
                        review(
                                ReviewStatus.State.RUNNING,
                                List.of(earlier, kept),
                                lane(LaneState.ACTIVE, now, before).lane()));
        assertThat(route.decisions()).extracting(Decision::round).containsExactly(3, 2, 1);
        assertThat(route.look(earlier)).isEqualTo("changes");
        assertThat(route.lanes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING, info",
        "WITH_DRAFTER, danger",
        "APPROVED, ok",
        "REJECTED, danger",
        "WITHDRAWN, mute",
        "ABANDONED, mute"
    })
    void tellsReviewsApart(ReviewStatus.State state, String look) {
        assertThat(RouteView.of(review(state, List.of())).look()).isEqualTo(look);
    }

    private static ReviewStatus review(
            ReviewStatus.State state, List<Decision> earlier, Lane... lanes) {
        return new ReviewStatus(
                new ReviewId(new UUID(0, 2)),
                new DraftId(new UUID(0, 3)),
                "standard",
                STATION,
                1,
                3,
                3,
                "0".repeat(64),
                "",
                state,
                Instant.EPOCH,
                null,
                List.of(lanes),
                earlier,
                null,
                List.of());
    }

    private static LaneView lane(LaneState state, Seat... seats) {
        return new LaneView(
                new Lane("countersign", STATION, state, false, null, null, Arrays.asList(seats)));
    }

    private static Seat open(String name) {
        return seat(name, SeatState.OPEN, null, null);
    }

    private static Seat decided(String name, Verdict verdict, int round) {
        return seat(name, SeatState.DECIDED, null, decision(name, verdict, round));
    }

    private static Seat seat(
            String name, SeatState state, @Nullable String holder, @Nullable Decision decision) {
        return new Seat(
                new SeatId(new UUID(0, 4)),
                name,
                state,
                holder == null ? null : HUANG,
                holder,
                false,
                null,
                null,
                decision,
                null);
    }

    private static Decision decision(String seat, Verdict verdict, int round) {
        return new Decision(
                round,
                STATION,
                seat,
                verdict,
                round,
                "0".repeat(64),
                null,
                "",
                null,
                HUANG,
                "黃雅琪",
                null,
                null,
                Instant.EPOCH.plusSeconds(round),
                null,
                null,
                null);
    }
}
