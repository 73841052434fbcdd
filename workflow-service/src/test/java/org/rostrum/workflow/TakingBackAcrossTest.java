package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.ReviewStatus.State;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/** Decisions that are taken back after their station has ended. */
@RostrumTest
class TakingBackAcrossTest {

    private final ApplicationContext context;
    private final TakingBack takingBack;
    private final Statuses statuses;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    TakingBackAcrossTest(
            ApplicationContext context,
            TakingBack takingBack,
            Statuses statuses,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.takingBack = takingBack;
        this.statuses = statuses;
        this.chains = chains;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private Outcome<Receipt> takeBack(SeatId seat, String by) {
        return takingBack.takeBack(seat, "看錯了版本", hall.actor(by));
    }

    private List<LaneState> lanes(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().stream().map(Lane::state).toList();
    }

    private List<SeatState> seats(DraftId draft, int lane) {
        return statuses.of(draft).orElseThrow().lanes().get(lane).seats().stream()
                .map(ReviewStatus.Seat::state)
                .toList();
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    @Test
    void goesBackToTheStationWhereOnlyThatSeatOpensAgain() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "司法局");
        List.of("huang", "zheng", "fang").forEach(by -> hall.approve(draft, by));
        assertThat(lanes(draft).get(2)).isEqualTo(LaneState.ACTIVE);
        CityHall.done(takeBack(seat, "zheng"));
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED, LaneState.ACTIVE, LaneState.WAITING, LaneState.WAITING);
        assertThat(seats(draft, 1))
                .containsExactly(SeatState.DECIDED, SeatState.OPEN, SeatState.DECIDED);
        assertThat(statuses.of(draft).orElseThrow().round()).isEqualTo(1);
        assertThat(told(draft, "station.reopened").getFirst().actor().person()).isNull();
        hall.approve(draft, "zheng");
        List.of("he", "feng", "liang").forEach(by -> hall.approve(draft, by));
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void goesBackMoreThanOnce() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        for (int i = 0; i < 3; i++) {
            hall.approve(draft, "qiu");
            CityHall.done(takeBack(seat, "qiu"));
        }
        hall.decide(draft, "qiu", Verdict.RETURN, "有誤", null);
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(State.WITH_DRAFTER);
        assertThat(takingBack.all(draft)).hasSize(3);
    }

    @Test
    void isTooLateOnceAnybodyBehindHasTakenAnythingUp() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        hall.approve(draft, "qiu");
        SeatId finance = hall.seat(draft, "財政局");
        Claiming claiming = context.getBean(Claiming.class);
        CityHall.done(claiming.claim(finance, hall.actor("huang")));
        assertThat(CityHall.refused(takeBack(seat, "qiu"))).containsExactly("taking-back.gone-on");
        CityHall.done(claiming.giveBack(finance, hall.actor("huang")));
        assertThat(takingBack.possible(draft, hall.id("qiu"))).isPresent();
        hall.approve(draft, "huang");
        assertThat(CityHall.refused(takeBack(seat, "qiu"))).containsExactly("taking-back.gone-on");
    }

    @Test
    void isTooLateOnceAnybodyBehindWasAskedForAdvice() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        hall.approve(draft, "qiu");
        CityHall.done(
                context.getBean(AskingAdvice.class)
                        .ask(hall.seat(draft, "財政局"), hall.id("yip"), "合適嗎？", hall.actor("huang")));
        assertThat(CityHall.refused(takeBack(seat, "qiu"))).containsExactly("taking-back.gone-on");
    }

    @Test
    void keepsWhatHeldBehindForWhenItIsReachedAgain() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        Deciding deciding = context.getBean(Deciding.class);
        DecisionContext at = deciding.context(draft, hall.id("liang")).orElseThrow();
        CityHall.done(
                deciding.decide(
                        at.seat(),
                        new DecisionRequest(
                                Verdict.RETURN,
                                1,
                                at.sha256(),
                                "再核",
                                null,
                                null,
                                null,
                                "office",
                                List.of()),
                        null,
                        hall.actor("liang")));
        SeatId office = hall.seat(draft, "辦公室");
        hall.approve(draft, "he");
        assertThat(seats(draft, 3)).containsExactly(SeatState.DECIDED, SeatState.OPEN);
        CityHall.done(takeBack(office, "he"));
        assertThat(lanes(draft).getLast()).isEqualTo(LaneState.WAITING);
        hall.approve(draft, "he");
        assertThat(seats(draft, 3)).containsExactly(SeatState.DECIDED, SeatState.OPEN);
        assertThat(told(draft, "decision.carried")).hasSize(1);
        hall.approve(draft, "liang");
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void takesAReturnBackFromADrafterWhoHasNotBegun() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        hall.decide(draft, "qiu", Verdict.RETURN, "有誤", null);
        CityHall.done(takeBack(seat, "qiu"));
        assertThat(hall.find(draft)).isInstanceOf(Draft.InReview.class);
        assertThat(lanes(draft).getFirst()).isEqualTo(LaneState.ACTIVE);
        hall.approve(draft, "qiu");
        assertThat(lanes(draft).get(1)).isEqualTo(LaneState.ACTIVE);
    }

    @Test
    void leavesTheTextToADrafterWhoHasBegun() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        hall.decide(draft, "qiu", Verdict.RETURN, "有誤", null);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業4,000家。\n");
        assertThat(CityHall.refused(takeBack(seat, "qiu")))
                .containsExactly("taking-back.drafter-began");
    }

    @Test
    void doesNotTakeTheTextFromTheDrafterForAnApproval() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        hall.decide(draft, "fang", Verdict.RETURN, "有誤", null);
        assertThat(CityHall.refused(takeBack(seat, "huang")))
                .containsExactly("taking-back.gone-on");
    }

    @Test
    void doesNotReachIntoAnEarlierRoundOrWhatHeldFromThere() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId before = hall.seat(draft, "財政局");
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        hall.decide(draft, "fang", Verdict.RETURN, "有誤", null);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,214家！\n");
        hall.submit(draft, hall.standard(2));
        assertThat(CityHall.refused(takeBack(before, "huang")))
                .containsExactly("taking-back.round-over");
        assertThat(CityHall.refused(takeBack(hall.seat(draft, "財政局"), "huang")))
                .containsExactly("taking-back.carried");
    }

    @Test
    void isForWhoDecidedThere() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId office = seatOf(draft, 2);
        assertThat(CityHall.refused(takeBack(office, "feng"))).contains("taking-back.not-yours");
        CityHall.done(takeBack(office, "he"));
        assertThat(lanes(draft).get(2)).isEqualTo(LaneState.ACTIVE);
    }

    @Test
    void refusesADecisionThatAmendedTheText() {
        DraftId draft = hall.draftBeforeTheLeaders();
        Review review = context.getBean(ReviewStore.class).newest(draft).orElseThrow();
        Voiced said =
                new Voiced(
                        UUID.randomUUID(),
                        hall.seat(draft, "馮世昌"),
                        "馮世昌",
                        hall.id("feng"),
                        "馮世昌",
                        Verdict.APPROVE_AS_AMENDED,
                        false,
                        review.round(),
                        "leaders",
                        LaneState.ACTIVE);
        assertThat(context.getBean(TakingBackCheck.class).problems(review, said, hall.id("feng")))
                .extracting(refusal -> refusal.code())
                .containsExactly("taking-back.amended");
    }

    private SeatId seatOf(DraftId draft, int lane) {
        SeatId id = statuses.of(draft).orElseThrow().lanes().get(lane).seats().getFirst().id();
        assertThat(id).isNotNull();
        return id;
    }

    /** Either the next one takes the seat up, or the one before takes back; the other hears why. */
    @Test
    void letsExactlyOneWinWhereTheNextStationDecidesInTheSameMoment() throws Exception {
        for (int i = 0; i < 5; i++) {
            DraftId draft = hall.draftUnderReview();
            SeatId seat = hall.seat(draft, "政策研究室");
            hall.approve(draft, "qiu");
            SeatId finance = hall.seat(draft, "財政局");
            var request = hall.request(draft, Verdict.APPROVE, "");
            Deciding deciding = context.getBean(Deciding.class);
            List<Outcome<?>> both =
                    Together.run(
                            List.of(
                                    () -> takeBack(seat, "qiu"),
                                    () ->
                                            deciding.decide(
                                                    finance, request, null, hall.actor("huang"))));
            assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
            assertThat(
                            both.stream()
                                    .filter(Outcome.Refused.class::isInstance)
                                    .flatMap(o -> CityHall.refused(o).stream()))
                    .first()
                    .isIn("taking-back.gone-on", "decision.seat-closed");
        }
    }
}
