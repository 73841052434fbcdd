package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.Seat;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class StatusesTest {

    private final ApplicationContext context;
    private final Statuses statuses;
    private final ConsistencyCheck check;
    private CityHall hall;

    StatusesTest(ApplicationContext context, Statuses statuses, ConsistencyCheck check) {
        this.context = context;
        this.statuses = statuses;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    private List<LaneState> lanes(DraftId draft) {
        return status(draft).lanes().stream().map(Lane::state).toList();
    }

    private ReviewStatus status(DraftId draft) {
        return statuses.of(draft).orElseThrow();
    }

    @Test
    void knowsNothingOfADraftThatWasNeverSubmitted() {
        assertThat(statuses.of(hall.draft())).isEmpty();
    }

    @Test
    void showsTheWholeRouteWithSeatsThatAreNotOpenYet() {
        DraftId draft = hall.draftUnderReview();
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.ACTIVE, LaneState.WAITING, LaneState.WAITING, LaneState.WAITING);
        ReviewStatus status = status(draft);
        assertThat(status.lanes().get(1).seats())
                .extracting(Seat::name)
                .containsExactly("財政局", "司法局", "新聞辦公室");
        assertThat(status.lanes().get(1).seats()).extracting(Seat::id).containsOnlyNulls();
        assertThat(status.routeName()).isEqualTo(new Label("標準流程", "标准流程", "Standard"));
    }

    @Test
    void opensTheSecondLeadersSeatWhenTheFirstHasApproved() {
        DraftId draft = hall.draftBeforeTheLeaders();
        assertThat(status(draft).lanes().get(3).seats())
                .extracting(Seat::state)
                .containsExactly(SeatState.OPEN, SeatState.WAITING);
        hall.approve(draft, "feng");
        assertThat(status(draft).lanes().get(3).seats())
                .extracting(Seat::state)
                .containsExactly(SeatState.DECIDED, SeatState.OPEN);
    }

    @Test
    void keepsWhatWasPassedWhenTheReviewResumesAtALaterStation() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.decide(draft, "huang", Verdict.RETURN, "預算數字有誤", "station");
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        assertThat(status(draft).state()).isEqualTo(ReviewStatus.State.WITH_DRAFTER);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,241家。\n");
        hall.submit(draft, hall.standard(2));
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED, LaneState.ACTIVE, LaneState.WAITING, LaneState.WAITING);
        assertThat(status(draft).round()).isEqualTo(2);
        assertThat(status(draft).earlier())
                .extracting(ReviewStatus.Decision::seatName)
                .containsExactly("新聞辦公室", "司法局", "財政局");
    }

    @Test
    void opensEverythingAgainWhenTheReviewResumesAtTheStart() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.decide(draft, "huang", Verdict.RETURN, "結構要改", "start");
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        hall.rewrite(draft, "lin", "各位來賓：\n\n大家好！\n");
        hall.submit(draft, hall.standard(2));
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.ACTIVE, LaneState.WAITING, LaneState.WAITING, LaneState.WAITING);
        assertThat(status(draft).earlier()).hasSize(4);
    }

    @Test
    void agreesWithEngineAndRecordThroughout() {
        hall.draftReturned();
        hall.draftBeforeTheLeaders();
        DraftId approved = hall.draftBeforeTheLeaders();
        hall.approve(approved, "feng");
        hall.approve(approved, "liang");
        assertThat(status(approved).state()).isEqualTo(ReviewStatus.State.APPROVED);
        assertThat(lanes(approved)).containsOnly(LaneState.PASSED);
        assertThat(check.run()).isEmpty();
    }
}
