package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class TakingBackTest {

    private static final String WHY = "看錯了版本";

    private final ApplicationContext context;
    private final TakingBack takingBack;
    private final AddingSeat adding;
    private final Deciding deciding;
    private final Statuses statuses;
    private final Chains chains;
    private final JdbcClient jdbc;
    private final ConsistencyCheck check;
    private CityHall hall;

    TakingBackTest(
            ApplicationContext context,
            TakingBack takingBack,
            AddingSeat adding,
            Deciding deciding,
            Statuses statuses,
            Chains chains,
            JdbcClient jdbc,
            ConsistencyCheck check) {
        this.context = context;
        this.takingBack = takingBack;
        this.adding = adding;
        this.deciding = deciding;
        this.statuses = statuses;
        this.chains = chains;
        this.jdbc = jdbc;
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
        return takingBack.takeBack(seat, WHY, hall.actor(by));
    }

    private Lane lane(DraftId draft, String key) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, SeatState> seats(DraftId draft, String key) {
        return lane(draft, key).seats().stream()
                .collect(Collectors.toMap(ReviewStatus.Seat::name, ReviewStatus.Seat::state));
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    @Test
    void opensOnlyThatSeatAgainAndLetsThePersonDecideAnew() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        CityHall.done(takeBack(seat, "huang"));
        assertThat(seats(draft, "countersign"))
                .isEqualTo(
                        Map.of(
                                "財政局", SeatState.OPEN,
                                "司法局", SeatState.DECIDED,
                                "新聞辦公室", SeatState.OPEN));
        hall.decide(draft, "huang", Verdict.RETURN, "數字有誤", null);
        hall.approve(draft, "fang");
        assertThat(statuses.of(draft).orElseThrow().state())
                .isEqualTo(ReviewStatus.State.WITH_DRAFTER);
    }

    @Test
    void leavesTheDecisionReadableAsTakenBack() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        hall.decide(draft, "huang", Verdict.APPROVE, "可行", null);
        CityHall.done(takeBack(seat, "huang"));
        hall.approve(draft, "huang");
        TakenBack one = takingBack.all(draft).getFirst();
        assertThat(one.seatName()).isEqualTo("財政局");
        assertThat(one.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(one.said()).isEqualTo("可行");
        assertThat(one.because()).isEqualTo(WHY);
        assertThat(one.personName()).isEqualTo("黃志豪");
        assertThat(told(draft, "decision.made"))
                .filteredOn(entry -> "財政局".equals(entry.facts().get("seatName")))
                .hasSize(2);
    }

    @Test
    void tellsTheRecordWhoTookWhatBackAndWhy() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        Decided decided = hall.approve(draft, "huang");
        CityHall.done(takeBack(seat, "huang"));
        Entry entry = told(draft, "decision.taken-back").getFirst();
        assertThat(entry.actor().person()).isEqualTo(hall.id("huang").value());
        assertThat(entry.facts())
                .containsEntry("seatName", "財政局")
                .containsEntry("station", "countersign")
                .containsEntry("verdict", "APPROVE")
                .containsEntry("decision", decided.decision().toString())
                .containsEntry("reason", WHY);
    }

    @Test
    void letsAColleagueDecideInTheSeatThatWasFreed() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        hall.approve(draft, "huang");
        CityHall.done(takeBack(seat, "huang"));
        CityHall.done(context.getBean(Claiming.class).giveBack(seat, hall.actor("huang")));
        hall.approve(draft, "yip");
        assertThat(lane(draft, "countersign").seats().getFirst().holderName()).isEqualTo("葉敏");
    }

    @Test
    void isForWhoDecidedAndNobodyElseOfTheSameSeat() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(CityHall.refused(takeBack(seat, "huang")))
                .containsExactly("taking-back.nothing-decided");
        hall.approve(draft, "huang");
        assertThat(CityHall.refused(takeBack(seat, "yip")))
                .containsExactly("taking-back.not-yours");
        assertThat(CityHall.refused(takeBack(seat, "tian"))).containsExactly("seat.unknown");
        assertThat(CityHall.refused(takingBack.takeBack(seat, " ", hall.actor("huang"))))
                .containsExactly("seat.reason-missing");
        assertThat(takingBack.possible(draft, hall.id("yip"))).isEmpty();
        assertThat(takingBack.possible(draft, hall.id("huang")))
                .contains(new NamedSeat(seat, "財政局"));
    }

    @Test
    void letsTheNextInOrderWaitAgain() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId first = hall.seat(draft, "馮世昌");
        SeatId second = hall.seat(draft, "梁國棟");
        hall.approve(draft, "feng");
        CityHall.done(takeBack(first, "feng"));
        assertThat(seats(draft, "leaders"))
                .isEqualTo(Map.of("馮世昌", SeatState.OPEN, "梁國棟", SeatState.WAITING));
        assertThat(
                        CityHall.refused(
                                deciding.decide(
                                        second,
                                        hall.request(draft, Verdict.APPROVE, ""),
                                        null,
                                        hall.actor("liang"))))
                .containsExactly("decision.seat-waiting");
    }

    @Test
    void isTooLateOnceAnAddedSeatAfterOnesOwnHasDecided() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(
                adding.add(
                        seat,
                        new SeatWanted.OfDepartment(hall.department("policy")),
                        AddingSeat.Where.AFTER,
                        "請再看",
                        hall.actor("huang")));
        hall.approve(draft, "huang");
        CityHall.done(takeBack(seat, "huang"));
        assertThat(seats(draft, "countersign")).containsEntry("政策研究室", SeatState.WAITING);
        hall.approve(draft, "huang");
        hall.approve(draft, "sun");
        assertThat(CityHall.refused(takeBack(seat, "huang")))
                .containsExactly("taking-back.decided-after");
    }

    @Test
    void neverUndoesWhatIsFinal() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        SeatId last = hall.seat(draft, "梁國棟");
        hall.approve(draft, "liang");
        assertThat(CityHall.refused(takeBack(last, "liang"))).containsExactly("taking-back.final");
        DraftId rejected = hall.draftBeforeTheLeaders();
        SeatId feng = hall.seat(rejected, "馮世昌");
        hall.decide(rejected, "feng", Verdict.REJECT, "不用", null);
        assertThat(CityHall.refused(takeBack(feng, "feng"))).containsExactly("taking-back.final");
    }

    @Test
    void leavesAReviewAloneThatHasEnded() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        hall.approve(draft, "qiu");
        CityHall.done(context.getBean(Withdrawing.class).withdraw(draft, "改期", hall.actor("lin")));
        assertThat(CityHall.refused(takeBack(seat, "qiu"))).containsExactly("taking-back.ended");
    }

    @Test
    void neverTouchesTheDecisionItself() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        hall.approve(draft, "huang");
        CityHall.done(takeBack(seat, "huang"));
        for (String sql :
                List.of(
                        "update workflow.taken_back set reason = 'x'",
                        "delete from workflow.taken_back",
                        "delete from workflow.voice",
                        "insert into workflow.voice select id, seat_id, review_id, round, person"
                                + " from workflow.decision")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    /** Either the next in order decides, or the one before takes back; the other is told why. */
    @Test
    void letsExactlyOneWinWhereTheNextDecidesInTheSameMoment() throws Exception {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId first = hall.seat(draft, "馮世昌");
        SeatId second = hall.seat(draft, "梁國棟");
        hall.approve(draft, "feng");
        var request = hall.request(draft, Verdict.RETURN, "請補數字");
        List<Outcome<?>> both =
                Together.run(
                        List.of(
                                () -> takeBack(first, "feng"),
                                () -> deciding.decide(second, request, null, hall.actor("liang"))));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(
                        both.stream()
                                .filter(Outcome.Refused.class::isInstance)
                                .flatMap(o -> CityHall.refused(o).stream())
                                .toList())
                .hasSize(1)
                .first()
                .isIn("decision.seat-waiting", "taking-back.gone-on", "taking-back.decided-after");
    }

    @Test
    void takesEverybodysDecisionBackAtOnce() throws Exception {
        DraftId draft = hall.draftBeingCountersigned();
        Map<String, SeatId> seats =
                Map.of("huang", hall.seat(draft, "財政局"), "zheng", hall.seat(draft, "司法局"));
        seats.keySet().forEach(by -> hall.approve(draft, by));
        List<Outcome<Receipt>> all =
                Together.run(
                        seats.entrySet().stream()
                                .<Callable<Outcome<Receipt>>>map(
                                        one -> () -> takeBack(one.getValue(), one.getKey()))
                                .toList());
        assertThat(all).allMatch(Outcome.Done.class::isInstance);
        assertThat(seats(draft, "countersign").values()).containsOnly(SeatState.OPEN);
    }
}
