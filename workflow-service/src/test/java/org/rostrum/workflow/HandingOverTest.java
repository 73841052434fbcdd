package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class HandingOverTest {

    private static final String WHY = "出差，請代為會簽";

    private final ApplicationContext context;
    private final HandingOver handingOver;
    private final Deciding deciding;
    private final Claiming claiming;
    private final Statuses statuses;
    private final Inbox inbox;
    private final DraftAccess access;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    HandingOverTest(
            ApplicationContext context,
            HandingOver handingOver,
            Deciding deciding,
            Claiming claiming,
            Statuses statuses,
            Inbox inbox,
            DraftAccess access,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.handingOver = handingOver;
        this.deciding = deciding;
        this.claiming = claiming;
        this.statuses = statuses;
        this.inbox = inbox;
        this.access = access;
        this.chains = chains;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("ding").isEmpty()) {
            hall.person("ding", "丁一", "finance", false, Role.REVIEWER);
            hall.department("budget", "預算處", "finance", false);
            hall.person("mo", "莫言", "budget", false, Role.REVIEWER);
            hall.person("kong", "孔明", "government", false, Role.LEADER);
        }
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private Outcome<Receipt> handOver(SeatId seat, String by, String to) {
        return handingOver.handOver(seat, hall.id(to), WHY, hall.actor(by));
    }

    private Outcome<Receipt> giveBack(SeatId seat, String by) {
        return handingOver.giveBack(seat, "不熟悉，奉還", hall.actor(by));
    }

    private Outcome<Decided> decide(DraftId draft, SeatId seat, String by) {
        return deciding.decide(
                seat, hall.request(draft, Verdict.APPROVE, ""), null, hall.actor(by));
    }

    private ReviewStatus.Seat seen(DraftId draft, SeatId seat) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .flatMap(lane -> lane.seats().stream())
                .filter(s -> seat.equals(s.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<InboxItem> about(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .filter(item -> item.draft().equals(draft))
                .toList();
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    @Test
    void letsTheNewPersonDecideAndNobodyElse() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handOver(seat, "huang", "ding"));
        assertThat(CityHall.refused(decide(draft, seat, "huang")))
                .containsExactly("decision.seat-held");
        assertThat(CityHall.refused(decide(draft, seat, "yip")))
                .containsExactly("decision.seat-held");
        assertThat(about(draft, "ding").getFirst().handed()).isTrue();
        assertThat(about(draft, "huang").getFirst().holderName()).isEqualTo("丁一");
        CityHall.done(decide(draft, seat, "ding"));
        assertThat(seen(draft, seat).decision()).isNotNull();
    }

    @Test
    void keepsTheSeatsNameAndSaysFromWhomItCame() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handOver(seat, "huang", "ding"));
        ReviewStatus.Seat seen = seen(draft, seat);
        assertThat(seen.name()).isEqualTo("財政局");
        assertThat(seen.holderName()).isEqualTo("丁一");
        var handed = seen.handed();
        assertThat(handed).isNotNull();
        assertThat(handed.byName()).isEqualTo("黃志豪");
        assertThat(handed.toName()).isEqualTo("丁一");
        assertThat(handed.reason()).isEqualTo(WHY);
    }

    @Test
    void tellsTheRecordWhoGaveToWhomAndWhy() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handOver(seat, "huang", "ding"));
        CityHall.done(giveBack(seat, "ding"));
        Entry over = told(draft, "seat.handed-over").getFirst();
        assertThat(over.actor().person()).isEqualTo(hall.id("huang").value());
        assertThat(over.facts())
                .containsEntry("to", hall.id("ding").toString())
                .containsEntry("toName", "丁一")
                .containsEntry("seatName", "財政局")
                .containsEntry("reason", WHY);
        Entry back = told(draft, "seat.handed-back").getFirst();
        assertThat(back.actor().person()).isEqualTo(hall.id("ding").value());
        assertThat(back.facts()).containsEntry("toName", "黃志豪");
    }

    @Test
    void leadsFromHandToHandAndBackTheSameWay() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handOver(seat, "huang", "ding"));
        CityHall.done(handOver(seat, "ding", "yip"));
        assertThat(seen(draft, seat).holderName()).isEqualTo("葉敏");
        assertThat(CityHall.refused(giveBack(seat, "ding"))).containsExactly("hand-over.not-yours");
        CityHall.done(giveBack(seat, "yip"));
        assertThat(seen(draft, seat).holderName()).isEqualTo("丁一");
        CityHall.done(giveBack(seat, "ding"));
        assertThat(seen(draft, seat).handed()).isNull();
        assertThat(CityHall.refused(giveBack(seat, "huang")))
                .containsExactly("hand-over.not-yours");
        CityHall.done(decide(draft, seat, "huang"));
    }

    @Test
    void opensTheDraftToTheNewPersonAsLongAsTheSeatIsWithThem() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId seat = hall.seat(draft, "馮世昌");
        PersonId kong = hall.id("kong");
        assertThat(access.mayRead(kong, draft)).isFalse();
        CityHall.done(handOver(seat, "feng", "kong"));
        assertThat(access.mayRead(kong, draft)).isTrue();
        assertThat(registered(draft, "kong")).isTrue();
        assertThat(deciding.context(draft, kong).orElseThrow().handed()).isTrue();
        CityHall.done(giveBack(seat, "kong"));
        assertThat(access.mayRead(kong, draft)).isFalse();
        assertThat(registered(draft, "kong")).isFalse();
    }

    private boolean registered(DraftId draft, String username) {
        return context
                .getBean(DraftRegister.class)
                .visibleTo(
                        hall.id(username), new DraftRegister.Filter(null, false, null), null, 100)
                .items()
                .stream()
                .anyMatch(line -> line.id().equals(draft));
    }

    @Test
    void asksTheSeatAsTheRouteNamesItInALaterRound() {
        DraftId draft = hall.draftBeingCountersigned();
        CityHall.done(handOver(hall.seat(draft, "財政局"), "huang", "ding"));
        hall.decide(draft, "ding", Verdict.RETURN, "數字不對", null);
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,215家。\n");
        hall.submit(draft, hall.standard(2));
        SeatId again = hall.seat(draft, "財政局");
        assertThat(seen(draft, again).handed()).isNull();
        CityHall.done(decide(draft, again, "huang"));
    }

    @Test
    void offersWhoCouldBeAskedAndNobodyElse() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(handingOver.candidates(seat, hall.id("huang")))
                .extracting(NamedPerson::username)
                .containsExactlyInAnyOrder("ding", "yip");
        assertThat(handingOver.candidates(seat, hall.id("zheng"))).isEmpty();
        assertThat(handingOver.candidates(seat, hall.id("lin"))).isEmpty();
    }

    @Test
    void asksDepartmentsBelowOnlyWhereTheRouteAllowsIt() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(CityHall.refused(handOver(seat, "huang", "mo")))
                .containsExactly("candidate.does-not-fit");
        CandidateStore store = context.getBean(CandidateStore.class);
        assertThat(store.instead(seat, true))
                .extracting(one -> one.person().username())
                .contains("mo", "yip");
        assertThat(store.instead(seat, false))
                .extracting(one -> one.person().username())
                .doesNotContain("mo");
    }

    @Test
    void handsTheOfficesAndALeadersSeatToTheirLike() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        SeatId office = hall.seat(draft, "辦公室");
        assertThat(CityHall.refused(handOver(office, "he", "kong")))
                .containsExactly("candidate.does-not-fit");
        CityHall.done(handOver(office, "he", "hou"));
        CityHall.done(decide(draft, office, "hou"));
        SeatId leader = hall.seat(draft, "馮世昌");
        assertThat(CityHall.refused(handOver(leader, "feng", "huang")))
                .containsExactlyInAnyOrder("candidate.does-not-fit", "candidate.spoken-already");
        CityHall.done(handOver(leader, "feng", "kong"));
        CityHall.done(decide(draft, leader, "kong"));
        hall.approve(draft, "liang");
    }

    @Test
    void refusesToTakeTheOneVoiceThatIsNeededElsewhere() {
        DraftId draft = hall.draftBeforeTheLeaders();
        assertThat(CityHall.refused(handOver(hall.seat(draft, "馮世昌"), "feng", "liang")))
                .containsExactly("candidate.seated");
    }

    @Test
    void refusesWhoWritesTheDraftOrWroteInIt() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        SeatId seat = hall.seat(draft, "政策研究室");
        assertThat(CityHall.refused(handOver(seat, "qiu", "sun")))
                .containsExactly("candidate.own-draft");
        assertThat(CityHall.refused(handOver(seat, "qiu", "lin")))
                .contains("candidate.does-not-fit", "candidate.own-draft", "candidate.own-words");
    }

    @Test
    void refusesWhoIsGoneUnknownOrTheSamePerson() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        hall.employ("yip", false);
        assertThat(CityHall.refused(handOver(seat, "huang", "yip")))
                .containsExactly("candidate.account-closed");
        hall.employ("yip", true);
        assertThat(CityHall.refused(handOver(seat, "huang", "huang")))
                .containsExactly("hand-over.yourself");
        var nobody = new PersonId(java.util.UUID.randomUUID());
        assertThat(CityHall.refused(handingOver.handOver(seat, nobody, WHY, hall.actor("huang"))))
                .containsExactly("candidate.unknown");
    }

    @Test
    void wantsAReason() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(
                        CityHall.refused(
                                handingOver.handOver(
                                        seat, hall.id("yip"), " \n", hall.actor("huang"))))
                .containsExactly("seat.reason-missing");
        assertThat(
                        CityHall.refused(
                                handingOver.handOver(
                                        seat,
                                        hall.id("yip"),
                                        "長".repeat(4_001),
                                        hall.actor("huang"))))
                .containsExactly("decision.reason-too-long");
        CityHall.done(handOver(seat, "huang", "yip"));
        assertThat(CityHall.refused(handingOver.giveBack(seat, "", hall.actor("yip"))))
                .containsExactly("seat.reason-missing");
    }

    @Test
    void isOnlyForWhomeverMayDecideThere() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(CityHall.refused(handOver(seat, "zheng", "ding")))
                .containsExactly("decision.not-entitled");
        assertThat(CityHall.refused(handOver(seat, "kong", "ding")))
                .containsExactly("seat.unknown");
        CityHall.done(claiming.claim(seat, hall.actor("yip")));
        assertThat(CityHall.refused(handOver(seat, "huang", "ding")))
                .containsExactly("decision.seat-held");
        hall.approve(draft, "yip");
        assertThat(CityHall.refused(handOver(seat, "huang", "ding")))
                .containsExactlyInAnyOrder("decision.seat-decided", "decision.seat-held");
    }

    @Test
    void givesNothingBackOnceItIsDecided() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handOver(seat, "huang", "ding"));
        CityHall.done(decide(draft, seat, "ding"));
        assertThat(CityHall.refused(giveBack(seat, "ding")))
                .containsExactly("decision.seat-decided");
    }

    @Test
    void givesNothingBackToWhoCannotDecideAnyMore() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId seat = hall.seat(draft, "馮世昌");
        CityHall.done(handOver(seat, "feng", "kong"));
        hall.employ("feng", false);
        assertThat(CityHall.refused(giveBack(seat, "kong")))
                .containsExactly("hand-over.giver-cannot");
        hall.employ("feng", true);
        CityHall.done(giveBack(seat, "kong"));
    }

    @Test
    void isNotGivenBackWithoutAReasonByWayOfAClaim() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handOver(seat, "huang", "ding"));
        assertThat(CityHall.refused(claiming.giveBack(seat, hall.actor("ding"))))
                .containsExactly("claim.handed-over");
    }

    @Test
    void fallsBackToTheRoutesPeopleWhenTheNewPersonIsGone() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handOver(seat, "huang", "ding"));
        hall.employ("ding", false);
        assertThat(about(draft, "huang").getFirst().holderName()).isNull();
        CityHall.done(decide(draft, seat, "huang"));
        hall.employ("ding", true);
    }

    @Test
    void letsOneOfTwoWhoHandOverAtOnceWin() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        List<Outcome<Receipt>> outcomes =
                Together.run(
                        List.of(
                                () -> handOver(seat, "huang", "ding"),
                                () -> handOver(seat, "yip", "ding")));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> o instanceof Outcome.Refused)
                .allSatisfy(
                        o -> assertThat(CityHall.refused(o)).containsExactly("decision.seat-held"));
        assertThat(told(draft, "seat.handed-over")).hasSize(1);
    }

    @Test
    void letsADecisionOrAHandOverWinAndNeverBoth() {
        for (int time = 0; time < 10; time++) {
            DraftId draft = hall.draftBeingCountersigned();
            SeatId seat = hall.seat(draft, "財政局");
            List<Outcome<?>> outcomes =
                    Together.<Outcome<?>>run(
                            List.of(
                                    () -> decide(draft, seat, "yip"),
                                    () -> handOver(seat, "huang", "ding")));
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        }
    }
}
