package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.workflow.HandClock.HAND;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.TestRostrum;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.InboxItem.Why;
import org.rostrum.workflow.deadline.CalendarDay;
import org.rostrum.workflow.deadline.DayKind;
import org.rostrum.workflow.deadline.SettingCalendarDay;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.Deputyship;
import org.rostrum.workflow.people.NewDeputyship;
import org.rostrum.workflow.people.RevokingDeputy;
import org.rostrum.workflow.people.Today;
import org.rostrum.workflow.process.DeployingForTests;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/** It is Monday, 10 o'clock; countersigning takes two days, and is reminded of after one. */
@RostrumTest
@Import(HandClock.Wound.class)
@TestPropertySource(properties = "rostrum.time-zone=Asia/Taipei")
class DeadlinesTest {

    private static final String MONDAY = "2026-11-23T10:00";
    private static final String TUESDAY = "2026-11-24T10:00";
    private static final String WEDNESDAY = "2026-11-25T10:00";

    private final ApplicationContext context;
    private final Timekeeping timekeeping;
    private final Ringing ringing;
    private final HandingOver handingOver;
    private final AddingSeat adding;
    private final Claiming claiming;
    private final Deciding deciding;
    private final Statuses statuses;
    private final Inbox inbox;
    private final SettingCalendarDay calendar;
    private final Chains chains;
    private final ConsistencyCheck check;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private CityHall hall;

    DeadlinesTest(
            ApplicationContext context,
            Timekeeping timekeeping,
            Ringing ringing,
            HandingOver handingOver,
            AddingSeat adding,
            Claiming claiming,
            Deciding deciding,
            Statuses statuses,
            Inbox inbox,
            SettingCalendarDay calendar,
            Chains chains,
            ConsistencyCheck check,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.context = context;
        this.timekeeping = timekeeping;
        this.ringing = ringing;
        this.handingOver = handingOver;
        this.adding = adding;
        this.claiming = claiming;
        this.deciding = deciding;
        this.statuses = statuses;
        this.inbox = inbox;
        this.calendar = calendar;
        this.chains = chains;
        this.check = check;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        HAND.put(MONDAY);
        hall = CityHall.in(context);
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private void lookAt(String local) {
        HAND.put(local);
        timekeeping.look();
    }

    private ReviewStatus.Seat seen(DraftId draft, SeatId seat) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .flatMap(lane -> lane.seats().stream())
                .filter(s -> seat.equals(s.id()))
                .findFirst()
                .orElseThrow();
    }

    private Instant due(DraftId draft, SeatId seat) {
        Due due = seen(draft, seat).due();
        assertThat(due).isNotNull();
        return due.at();
    }

    private List<InboxItem> about(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .filter(item -> item.draft().equals(draft))
                .toList();
    }

    private List<Entry> told(DraftId draft, String event, SeatId seat) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .filter(entry -> seat.toString().equals(entry.facts().get("seat")))
                .toList();
    }

    private List<String> ids(String... usernames) {
        return Stream.of(usernames).map(name -> hall.id(name).toString()).sorted().toList();
    }

    private static List<String> persons(Entry entry) {
        return ((List<?>) requireNonNull(entry.facts().get("persons")))
                .stream().map(Object::toString).sorted().toList();
    }

    @Test
    void areWrittenWithTheOpeningAndShownInInboxAndStatus() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(seen(draft, seat).due()).isEqualTo(new Due(HandClock.local(WEDNESDAY), false));
        assertThat(about(draft, "huang").getFirst().due())
                .isEqualTo(new Due(HandClock.local(WEDNESDAY), false));
        HAND.put(WEDNESDAY);
        assertThat(about(draft, "huang").getFirst().due())
                .isEqualTo(new Due(HandClock.local(WEDNESDAY), true));
        hall.approve(draft, "huang");
        assertThat(seen(draft, seat).due()).isEqualTo(new Due(HandClock.local(WEDNESDAY), false));
    }

    @Test
    void putWhatIsOverdueFirstInTheInbox() {
        DraftId draft = hall.draftUnderReview();
        HAND.put("2026-11-24T11:00");
        DraftId later = hall.draftUnderReview();
        List<DraftId> order =
                inbox.waitingForMe(hall.id("qiu"), null, 200).items().stream()
                        .map(InboxItem::draft)
                        .toList();
        assertThat(order).containsSubsequence(draft, later);
        assertThat(about(draft, "qiu").getFirst().due())
                .isEqualTo(new Due(HandClock.local(TUESDAY), true));
    }

    @Test
    void beginForAWaitingSeatWhenItsTurnComes() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId liang = hall.seat(draft, "梁國棟");
        assertThat(seen(draft, liang).due()).isNull();
        HAND.put(TUESDAY);
        hall.approve(draft, "feng");
        assertThat(due(draft, liang)).isEqualTo(HandClock.local("2026-11-26T10:00"));
    }

    @Test
    void beginForAddedSeatsAndAgainForTheOneThatWaitedForThem() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        var press = new SeatWanted.OfPerson(hall.id("sun"));
        CityHall.done(adding.add(seat, press, AddingSeat.Where.BEFORE, "請先看", hall.actor("huang")));
        SeatId added = hall.seat(draft, "孫立");
        assertThat(due(draft, added)).isEqualTo(HandClock.local(WEDNESDAY));
        lookAt("2026-11-25T12:00");
        assertThat(told(draft, "deadline.passed", seat)).isEmpty();
        assertThat(told(draft, "deadline.passed", added)).hasSize(1);
        CityHall.done(
                deciding.decide(
                        added, hall.request(draft, Verdict.APPROVE, ""), null, hall.actor("sun")));
        assertThat(due(draft, seat)).isEqualTo(HandClock.local("2026-11-27T12:00"));
    }

    @Test
    void beginAnewInANewRound() {
        DraftId draft = hall.draftBeingCountersigned();
        for (String one : List.of("huang", "zheng")) {
            hall.approve(draft, one);
        }
        hall.decide(draft, "fang", Verdict.RETURN, "請改標題", null);
        HAND.put(TUESDAY);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,215家。\n");
        hall.submit(draft, hall.standard(2));
        assertThat(due(draft, hall.seat(draft, "新聞辦公室")))
                .isEqualTo(HandClock.local("2026-11-26T10:00"));
    }

    @Test
    void remindOnceBefore() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        lookAt("2026-11-24T09:59");
        assertThat(told(draft, "deadline.reminded", seat)).isEmpty();
        lookAt(TUESDAY);
        timekeeping.look();
        Entry told = told(draft, "deadline.reminded", seat).getFirst();
        assertThat(told(draft, "deadline.reminded", seat)).hasSize(1);
        assertThat(told.actor().person()).isNull();
        assertThat(persons(told)).isEqualTo(ids("huang", "yip"));
        assertThat(told.facts()).containsEntry("dueAt", HandClock.local(WEDNESDAY).toString());
    }

    @Test
    void askTheHeadAboveWhenItIsOverdueAndLetThatPersonGiveItBack() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(claiming.claim(seat, hall.actor("yip")));
        lookAt(WEDNESDAY);
        assertThat(persons(told(draft, "deadline.passed", seat).getFirst())).isEqualTo(ids("yip"));
        Entry escalated = told(draft, "deadline.escalated", seat).getFirst();
        assertThat(persons(escalated)).isEqualTo(ids("huang"));
        assertThat(escalated.facts()).containsEntry("toName", "黃志豪");
        ReviewStatus.Handed handed = seen(draft, seat).handed();
        assertThat(handed).isNotNull();
        assertThat(handed.by()).isNull();
        assertThat(handed.toName()).isEqualTo("黃志豪");
        assertThat(seen(draft, seat).decision()).isNull();
        assertThat(CityHall.refused(decide(draft, seat, "yip")))
                .containsExactly("decision.seat-held");
        CityHall.done(giveBack(seat, "huang"));
        assertThat(seen(draft, seat).handed()).isNull();
        assertThat(seen(draft, seat).holder()).isNull();
        CityHall.done(decide(draft, seat, "yip"));
    }

    @Test
    void refuseGivingDownWhereNobodyIsLeft() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(claiming.claim(seat, hall.actor("yip")));
        lookAt(WEDNESDAY);
        jdbc.sql("delete from workflow.person_role where person_id = ?")
                .param(hall.id("huang").value())
                .update();
        hall.employ("yip", false);
        assertThat(CityHall.refused(giveBack(seat, "huang")))
                .containsExactly("hand-over.nobody-below");
        assertThat(CityHall.refused(handingOver.giveBack(seat, " ", hall.actor("huang"))))
                .containsExactly("seat.reason-missing");
        hall.employ("yip", true);
        jdbc.sql("insert into workflow.person_role values (?, 'REVIEWER')")
                .param(hall.id("huang").value())
                .update();
    }

    @Test
    void callTheOfficeWhereNobodyIsAbove() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        lookAt(WEDNESDAY);
        Entry escalated = told(draft, "deadline.escalated", seat).getFirst();
        assertThat(escalated.facts()).containsEntry("toOffice", true);
        assertThat(persons(escalated)).isEqualTo(ids("he", "hou"));
        assertThat(about(draft, "he")).extracting(InboxItem::why).contains(Why.OVERDUE);
        assertThat(about(draft, "feng")).isEmpty();
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        assertThat(about(draft, "he")).extracting(InboxItem::why).containsExactly(Why.DECIDE);
    }

    @Test
    void askOnlyLeadersInThePlaceOfALeader() throws IOException {
        DeployingForTests.variant(
                context,
                "brief",
                "brief-upwards",
                "rostrum:overdue=\"remind\"",
                "rostrum:overdue=\"escalate\"");
        DraftId draft = atFeng("brief-upwards");
        SeatId seat = hall.seat(draft, "馮世昌");
        lookAt(TUESDAY);
        assertThat(persons(told(draft, "deadline.escalated", seat).getFirst()))
                .isEqualTo(ids("liang"));
        CityHall.done(decide(draft, seat, "liang"));
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.APPROVED);
    }

    @Test
    void askADeputyWhereTheRouteWantsThatAndTheOfficeWhereThereIsNone() throws IOException {
        DeployingForTests.variant(
                context,
                "brief",
                "brief-sideways",
                "rostrum:overdue=\"remind\"",
                "rostrum:overdue=\"deputy\"");
        DraftId alone = atFeng("brief-sideways");
        lookAt(TUESDAY);
        assertThat(told(alone, "deadline.escalated", hall.seat(alone, "馮世昌")).getFirst().facts())
                .containsEntry("toOffice", true);
        HAND.put(MONDAY);
        DraftId draft = atFeng("brief-sideways");
        var day = context.getBean(Today.class).day();
        Deputyship sun =
                CityHall.done(
                        context.getBean(AppointingDeputy.class)
                                .appoint(
                                        new NewDeputyship(
                                                hall.id("feng"),
                                                hall.id("sun"),
                                                day,
                                                day.plusDays(7),
                                                Set.of(),
                                                "出差"),
                                        hall.actor("feng")));
        lookAt(TUESDAY);
        SeatId seat = hall.seat(draft, "馮世昌");
        assertThat(persons(told(draft, "deadline.escalated", seat).getFirst()))
                .isEqualTo(ids("sun"));
        assertThat(about(draft, "sun")).extracting(InboxItem::why).containsExactly(Why.DECIDE);
        context.getBean(RevokingDeputy.class).revoke(sun.id(), hall.actor("feng"));
    }

    private DraftId atFeng(String route) {
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, route, List.of(), List.of(hall.id("feng")), ""));
        hall.approve(draft, "he");
        return draft;
    }

    @Test
    void remindAgainAfterwardsButNotForEver() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId seat = hall.seat(draft, "馮世昌");
        for (LocalDate day = LocalDate.of(2026, 11, 24);
                day.isBefore(LocalDate.of(2026, 12, 31));
                day = day.plusDays(1)) {
            lookAt(day + "T10:00");
        }
        assertThat(told(draft, "deadline.reminded", seat))
                .extracting(entry -> String.valueOf(entry.facts().get("reminder")))
                .containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5");
        assertThat(told(draft, "deadline.passed", seat)).hasSize(1);
        assertThat(told(draft, "deadline.escalated", seat))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("toOffice", true));
        assertThat(seen(draft, seat).state()).isEqualTo(ReviewStatus.SeatState.OPEN);
    }

    @Test
    void endWithTheDecision() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        hall.approve(draft, "huang");
        lookAt("2026-12-10T10:00");
        for (String event : List.of("deadline.reminded", "deadline.passed")) {
            assertThat(told(draft, event, seat)).isEmpty();
        }
    }

    @Test
    void moveVisiblyWithTheCalendar() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        var tuesday = LocalDate.of(2026, 11, 24);
        CityHall.done(
                calendar.set(new CalendarDay(tuesday, DayKind.HOLIDAY, ""), hall.actor("tian")));
        timekeeping.look();
        timekeeping.look();
        assertThat(due(draft, seat)).isEqualTo(HandClock.local("2026-11-26T10:00"));
        assertThat(told(draft, "deadline.moved", seat))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.facts())
                                .containsEntry("dueBefore", HandClock.local(WEDNESDAY).toString()));
        CityHall.done(calendar.remove(tuesday, hall.actor("tian")));
        timekeeping.look();
        assertThat(due(draft, seat)).isEqualTo(HandClock.local(WEDNESDAY));
    }

    @Test
    void areFoundForSeatsThatWereOpenBeforeThereWereAny() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        jdbc.sql(
                        """
                        update workflow.seat set due_at = null, due_edition = 0, alarm = null,
                            alarm_at = null where id = ?
                        """)
                .param(seat.value())
                .update();
        timekeeping.look();
        assertThat(due(draft, seat)).isEqualTo(HandClock.local(WEDNESDAY));
        assertThat(told(draft, "deadline.moved", seat)).isEmpty();
    }

    @Test
    void happenOnceHoweverManyLook() {
        List<DraftId> drafts =
                IntStream.range(0, 10).mapToObj(_ -> hall.draftBeingCountersigned()).toList();
        HAND.put(WEDNESDAY);
        Together.run(
                IntStream.range(0, 4).mapToObj(_ -> (Callable<Boolean>) this::looked).toList());
        for (DraftId draft : drafts) {
            SeatId seat = hall.seat(draft, "財政局");
            assertThat(told(draft, "deadline.passed", seat)).hasSize(1);
            assertThat(told(draft, "deadline.escalated", seat)).hasSize(1);
        }
    }

    private boolean looked() {
        timekeeping.look();
        return true;
    }

    @Test
    void happenOnceWithTwoReplicasAndAfterARestart() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        var environment = context.getEnvironment();
        var replica =
                new SpringApplicationBuilder(TestRostrum.class, HandClock.Wound.class)
                        .web(WebApplicationType.NONE);
        List<String> settings =
                Stream.of(
                                "spring.datasource.url",
                                "spring.datasource.username",
                                "spring.datasource.password",
                                "flowable.async-executor-activate",
                                "rostrum.check-at-start",
                                "rostrum.deadlines.watched",
                                "rostrum.time-zone")
                        .map(name -> "--" + name + "=" + environment.getProperty(name))
                        .toList();
        HAND.put(TUESDAY);
        try (var other = replica.run(settings.toArray(String[]::new))) {
            Timekeeping there = other.getBean(Timekeeping.class);
            Together.run(
                    List.of(
                            this::looked,
                            () -> {
                                there.look();
                                return true;
                            }));
        }
        assertThat(told(draft, "deadline.reminded", seat)).hasSize(1);
        lookAt(WEDNESDAY);
        assertThat(told(draft, "deadline.passed", seat)).hasSize(1);
    }

    @Test
    void happenLaterWhereAReplicaWasKilledInTheMiddle() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        HAND.put(WEDNESDAY);
        transaction.executeWithoutResult(status -> {
            assertThat(ringing.ring(seat)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(told(draft, "deadline.passed", seat)).isEmpty();
        timekeeping.look();
        assertThat(told(draft, "deadline.passed", seat)).hasSize(1);
    }

    @Test
    void waitForNobodyWhoHasTheReviewLocked() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        HAND.put(WEDNESDAY);
        transaction.executeWithoutResult(_ -> {
            context.getBean(ReviewStore.class).lock(seat);
            CompletableFuture.runAsync(timekeeping::look).join();
        });
        assertThat(told(draft, "deadline.passed", seat)).isEmpty();
        timekeeping.look();
        assertThat(told(draft, "deadline.passed", seat)).hasSize(1);
    }

    @Test
    void leaveNoContradictionWithADecisionOfTheSameMoment() {
        for (int time = 0; time < 20; time++) {
            HAND.put(MONDAY);
            DraftId draft = hall.draftBeingCountersigned();
            SeatId seat = hall.seat(draft, "財政局");
            CityHall.done(claiming.claim(seat, hall.actor("yip")));
            HAND.put(WEDNESDAY);
            List<Boolean> done =
                    Together.run(
                            List.of(
                                    () -> decide(draft, seat, "yip") instanceof Outcome.Done,
                                    () -> ringing.ring(seat)));
            ReviewStatus.Seat after = seen(draft, seat);
            assertThat(after.decision() != null).isEqualTo(done.getFirst());
            assertThat(after.handed() != null).isEqualTo(!done.getFirst());
            assertThat(told(draft, "deadline.escalated", seat)).hasSize(done.getFirst() ? 0 : 1);
        }
    }

    private Outcome<Decided> decide(DraftId draft, SeatId seat, String by) {
        return deciding.decide(
                seat, hall.request(draft, Verdict.APPROVE, ""), null, hall.actor(by));
    }

    private Outcome<Receipt> giveBack(SeatId seat, String by) {
        return handingOver.giveBack(seat, "請原承辦人處理", hall.actor(by));
    }
}
