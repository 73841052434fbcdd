package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.State;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class UrgentPathTest {

    private static final String WHY = "今晚要發表";

    private final ApplicationContext context;
    private final AskingUrgency asking;
    private final OrderingUrgency ordering;
    private final ReadingAfterwards reading;
    private final Deciding deciding;
    private final Withdrawing withdrawing;
    private final Statuses statuses;
    private final Inbox inbox;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    UrgentPathTest(
            ApplicationContext context,
            AskingUrgency asking,
            OrderingUrgency ordering,
            ReadingAfterwards reading,
            Deciding deciding,
            Withdrawing withdrawing,
            Statuses statuses,
            Inbox inbox,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.asking = asking;
        this.ordering = ordering;
        this.reading = reading;
        this.deciding = deciding;
        this.withdrawing = withdrawing;
        this.statuses = statuses;
        this.inbox = inbox;
        this.chains = chains;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("lei").isEmpty()) {
            hall.person("lei", "雷動", "policy", false, Role.DRAFTER, Role.LEADER);
        }
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private DraftId asked(DraftId draft) {
        CityHall.done(asking.ask(draft, WHY, hall.actor("lin")));
        return draft;
    }

    private Outcome<Receipt> order(DraftId draft, String by, String... stations) {
        return ordering.order(draft, List.of(stations), WHY, hall.actor(by));
    }

    private List<Debt> debts(DraftId draft, String by) {
        return reading.all(draft, hall.id(by));
    }

    private Debt debt(DraftId draft, String seat, String by) {
        return debts(draft, by).stream()
                .filter(one -> one.seatName().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<Receipt> read(DraftId draft, String seat, String by, boolean agrees) {
        ReviewStatus status = statuses.of(draft).orElseThrow();
        return reading.read(
                debt(draft, seat, by).id(),
                new ReadingAfterwards.Said(
                        status.revision(), status.sha256(), agrees, agrees ? "" : "金額有誤"),
                hall.actor(by));
    }

    private List<LaneState> lanes(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .map(ReviewStatus.Lane::state)
                .toList();
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    private boolean owes(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .anyMatch(item ->
                        item.draft().equals(draft) && item.why() == InboxItem.Why.AFTERWARDS);
    }

    /** Approved on the urgent path; finance has decided, justice and press are owed. */
    private DraftId approvedUrgently() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        hall.approve(draft, "huang");
        CityHall.done(order(draft, "feng", "countersign"));
        hall.approve(draft, "he");
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        return draft;
    }

    @Test
    void goesOnAtOnceWithoutTheStationThatIsOpen() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        hall.approve(draft, "huang");
        CityHall.done(order(draft, "feng", "countersign"));
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED,
                        LaneState.AFTERWARDS,
                        LaneState.ACTIVE,
                        LaneState.WAITING);
        assertThat(debts(draft, "lin")).extracting(Debt::seatName).containsExactly("司法局", "新聞辦公室");
        UrgentOrder order = ordering.standing(draft).orElseThrow();
        assertThat(order.byName()).isEqualTo("馮世昌");
        assertThat(order.reason()).isEqualTo(WHY);
    }

    @Test
    void passesTheStationOverOnceItIsReached() {
        DraftId draft = asked(hall.draftUnderReview());
        CityHall.done(order(draft, "liang", "countersign"));
        assertThat(lanes(draft).getFirst()).isEqualTo(LaneState.ACTIVE);
        assertThat(debts(draft, "lin")).isEmpty();
        hall.approve(draft, "qiu");
        assertThat(lanes(draft).get(1)).isEqualTo(LaneState.AFTERWARDS);
        assertThat(lanes(draft).get(2)).isEqualTo(LaneState.ACTIVE);
        assertThat(debts(draft, "lin")).hasSize(3);
    }

    @Test
    void owesUntilTheMissingOneHasReadTheApprovedTextAndSaidSo() {
        DraftId draft = approvedUrgently();
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(State.APPROVED);
        assertThat(owes(draft, "zheng")).isTrue();
        assertThat(owes(draft, "huang")).isFalse();
        assertThat(debt(draft, "司法局", "zheng").payable()).isTrue();
        CityHall.done(read(draft, "司法局", "zheng", false));
        assertThat(owes(draft, "zheng")).isFalse();
        Debt.Reading said = debt(draft, "司法局", "lin").reading();
        assertThat(said).isNotNull();
        assertThat(said.agrees()).isFalse();
        assertThat(said.words()).isEqualTo("金額有誤");
        assertThat(debt(draft, "新聞辦公室", "lin").reading()).isNull();
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void countsNowhereAsAnApproval() {
        DraftId draft = approvedUrgently();
        CityHall.done(read(draft, "司法局", "zheng", true));
        assertThat(told(draft, "decision.made")).hasSize(5);
        assertThat(statuses.of(draft).orElseThrow().lanes().get(1).seats())
                .filteredOn(seat -> seat.decision() != null)
                .extracting(ReviewStatus.Seat::name)
                .containsExactly("財政局");
    }

    @Test
    void tellsTheRecordWhoOrderedWhoOwesAndWhoHasRead() {
        DraftId draft = approvedUrgently();
        CityHall.done(read(draft, "新聞辦公室", "fang", true));
        Entry ordered = told(draft, "urgent.ordered").getFirst();
        assertThat(ordered.actor().person()).isEqualTo(hall.id("feng").value());
        assertThat(ordered.facts())
                .containsEntry("stations", List.of("countersign"))
                .containsEntry("reason", WHY);
        Entry opened = told(draft, "debt.opened").getFirst();
        assertThat(opened.actor().person()).isNull();
        assertThat(opened.facts())
                .containsEntry("persons", List.of(hall.id("zheng").toString()))
                .containsEntry("seatName", "司法局");
        Entry read = told(draft, "debt.read").getFirst();
        assertThat(read.actor().person()).isEqualTo(hall.id("fang").value());
        assertThat(read.facts()).containsEntry("says", "AGREE").containsEntry("revision", 1L);
    }

    @Test
    void standsInLaterRoundsAndOwesOnce() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        hall.approve(draft, "huang");
        CityHall.done(order(draft, "feng", "countersign"));
        hall.decide(draft, "he", Verdict.RETURN, "補一句", "start");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業4,000家。\n");
        hall.submit(draft, hall.standard(2));
        hall.approve(draft, "qiu");
        assertThat(lanes(draft).get(1)).isEqualTo(LaneState.AFTERWARDS);
        assertThat(debts(draft, "lin"))
                .extracting(Debt::seatName)
                .containsExactlyInAnyOrder("財政局", "司法局", "新聞辦公室");
    }

    @Test
    void isForLeadersWhoDoNotWriteTheDraft() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        assertThat(CityHall.refused(order(draft, "he", "countersign")))
                .containsExactly("urgent.not-leader");
        assertThat(CityHall.refused(order(draft, "lei", "countersign")))
                .containsExactly("draft.unknown");
        DraftId own = hall.draft("lei", "policy", Urgency.URGENT, Set.of());
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(own, hall.standard(1), null, hall.actor("lei")));
        assertThat(CityHall.refused(order(own, "lei", "countersign")))
                .containsExactly("urgent.own-draft");
        assertThat(ordering.possible(draft, hall.id("he"))).isEmpty();
        assertThat(ordering.possible(draft, hall.id("feng")))
                .extracting(NamedStation::key)
                .containsExactly("countersign");
    }

    @Test
    void refusesWhatCannotBePassedOver() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        assertThat(CityHall.refused(order(draft, "feng"))).containsExactly("urgent.none-chosen");
        assertThat(CityHall.refused(order(draft, "feng", "office", "leaders", "nowhere")))
                .containsExactly(
                        "urgent.station-needed", "urgent.station-needed", "urgent.station-unknown");
        assertThat(
                        CityHall.refused(
                                ordering.order(
                                        draft, List.of("countersign"), " ", hall.actor("feng"))))
                .containsExactly("seat.reason-missing");
        hall.decide(draft, "huang", Verdict.RETURN, "有誤", null);
        assertThat(CityHall.refused(order(draft, "feng", "countersign")))
                .containsExactly("urgent.returned-already");
    }

    @Test
    void opensTheDraftToTheLeadersOnceItsDrafterAsks() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(CityHall.refused(order(draft, "feng", "countersign")))
                .containsExactly("draft.unknown");
        asked(draft);
        assertThat(inbox.waitingForMe(hall.id("feng"), null, 200).items())
                .anyMatch(item -> item.draft().equals(draft) && item.why() == InboxItem.Why.URGE);
        assertThat(
                        context.getBean(DraftRegister.class)
                                .visibleTo(
                                        hall.id("feng"),
                                        new DraftRegister.Filter(null, false, null),
                                        null,
                                        200)
                                .items())
                .anyMatch(line -> line.id().equals(draft));
        Entry entry = told(draft, "urgent.asked").getFirst();
        assertThat(entry.actor().person()).isEqualTo(hall.id("lin").value());
        assertThat(entry.facts())
                .containsEntry(
                        "persons",
                        List.of(hall.id("feng").toString(), hall.id("liang").toString()));
        CityHall.done(order(draft, "feng", "countersign"));
        assertThat(inbox.waitingForMe(hall.id("liang"), null, 200).items())
                .noneMatch(item -> item.draft().equals(draft));
    }

    @Test
    void letsOnlyTheDrafterAskAndOnce() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(CityHall.refused(asking.ask(draft, WHY, hall.actor("huang"))))
                .containsExactly("urgent.not-drafter");
        assertThat(CityHall.refused(asking.ask(draft, "", hall.actor("lin"))))
                .containsExactly("seat.reason-missing");
        assertThat(CityHall.refused(asking.ask(draft, WHY, hall.actor("tian"))))
                .containsExactly("draft.unknown");
        asked(draft);
        assertThat(CityHall.refused(asking.ask(draft, WHY, hall.actor("lin"))))
                .containsExactly("urgent.asked-already");
        assertThat(CityHall.refused(asking.ask(hall.draftReturned(), WHY, hall.actor("lin"))))
                .containsExactly("urgent.not-in-review");
        assertThat(
                        CityHall.refused(
                                asking.ask(hall.draftBeforeTheLeaders(), WHY, hall.actor("lin"))))
                .containsExactly("urgent.nothing-left");
    }

    @Test
    void refusesASecondOrderAndOneThatComesTooLate() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        CityHall.done(order(draft, "feng", "countersign"));
        assertThat(CityHall.refused(order(draft, "liang", "countersign")))
                .containsExactly("urgent.ordered-already");
        DraftId late = hall.draftBeforeTheLeaders();
        assertThat(CityHall.refused(order(late, "feng", "countersign")))
                .containsExactly("urgent.nothing-left");
        DraftId returned = asked(hall.draftUnderReview());
        hall.decide(returned, "qiu", Verdict.RETURN, "有誤", null);
        assertThat(CityHall.refused(order(returned, "feng", "countersign")))
                .containsExactly("urgent.not-in-review");
    }

    @Test
    void refusesToReadWhatIsNotOwedOrNotApprovedYet() {
        DraftId running = asked(hall.draftBeingCountersigned());
        CityHall.done(order(running, "feng", "countersign"));
        assertThat(CityHall.refused(read(running, "司法局", "zheng", true)))
                .containsExactly("debt.not-approved-yet");
        DraftId draft = approvedUrgently();
        assertThat(CityHall.refused(read(draft, "司法局", "huang", true)))
                .containsExactly("debt.not-yours");
        DebtId id = debt(draft, "司法局", "zheng").id();
        assertThat(
                        CityHall.refused(
                                reading.read(
                                        id,
                                        new ReadingAfterwards.Said(2, "0".repeat(64), false, ""),
                                        hall.actor("zheng"))))
                .containsExactly("debt.words-missing", "debt.other-text");
        CityHall.done(read(draft, "司法局", "zheng", true));
        assertThat(CityHall.refused(read(draft, "司法局", "zheng", true)))
                .containsExactly("debt.read-already");
        assertThat(
                        CityHall.refused(
                                reading.read(
                                        id,
                                        new ReadingAfterwards.Said(1, "", true, ""),
                                        hall.actor("tian"))))
                .containsExactly("debt.unknown");
    }

    @Test
    void owesNothingWhereNothingWasApproved() {
        DraftId draft = asked(hall.draftUnderReview());
        CityHall.done(order(draft, "feng", "countersign"));
        hall.approve(draft, "qiu");
        CityHall.done(withdrawing.withdraw(draft, "改期", hall.actor("lin")));
        assertThat(owes(draft, "zheng")).isFalse();
        assertThat(CityHall.refused(read(draft, "司法局", "zheng", true)))
                .containsExactly("debt.nothing-to-read");
    }

    @Test
    void ordersOnceWhereTwoLeadersOrderInTheSameMoment() throws Exception {
        DraftId draft = asked(hall.draftBeingCountersigned());
        List<Outcome<Receipt>> both =
                Together.run(
                        List.of(
                                () -> order(draft, "feng", "countersign"),
                                () -> order(draft, "liang", "countersign")));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(debts(draft, "lin")).hasSize(3);
    }

    @Test
    void countsWhoDecidesInTheSameMomentOrOwesTheReading() throws Exception {
        DraftId draft = asked(hall.draftBeingCountersigned());
        SeatId seat = hall.seat(draft, "財政局");
        var request = hall.request(draft, Verdict.APPROVE, "");
        List<Outcome<?>> both =
                Together.run(
                        List.of(
                                () -> order(draft, "feng", "countersign"),
                                () -> deciding.decide(seat, request, null, hall.actor("huang"))));
        boolean decided = both.getLast() instanceof Outcome.Done;
        assertThat(both.getFirst()).isInstanceOf(Outcome.Done.class);
        assertThat(debts(draft, "lin")).hasSize(decided ? 2 : 3);
    }

    @Test
    void paysOnceWhereTwoReadInTheSameMoment() throws Exception {
        DraftId draft = asked(hall.draftBeingCountersigned());
        CityHall.done(order(draft, "feng", "countersign"));
        List.of("he", "feng", "liang").forEach(by -> hall.approve(draft, by));
        List<Outcome<Receipt>> both =
                Together.run(
                        List.of(
                                () -> read(draft, "財政局", "huang", true),
                                () -> read(draft, "財政局", "yip", false)));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(told(draft, "debt.read")).hasSize(1);
    }
}
