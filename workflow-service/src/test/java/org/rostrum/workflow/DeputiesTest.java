package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.RemarkAccess;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.Deputyship;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.people.NewDeputyship;
import org.rostrum.workflow.people.RevokingDeputy;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.people.Today;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class DeputiesTest {

    private final ApplicationContext context;
    private final AppointingDeputy appointing;
    private final RevokingDeputy revoking;
    private final Deputyships deputies;
    private final Deciding deciding;
    private final Claiming claiming;
    private final HandingOver handingOver;
    private final Statuses statuses;
    private final Inbox inbox;
    private final DraftRegister register;
    private final DraftAccess access;
    private final RemarkAccess remarks;
    private final Chains chains;
    private final Today today;
    private final JdbcClient jdbc;
    private final ConsistencyCheck check;
    private final List<Deputyship> made = new ArrayList<>();
    private CityHall hall;

    DeputiesTest(
            ApplicationContext context,
            AppointingDeputy appointing,
            RevokingDeputy revoking,
            Deputyships deputies,
            Deciding deciding,
            Claiming claiming,
            HandingOver handingOver,
            Statuses statuses,
            Inbox inbox,
            DraftRegister register,
            DraftAccess access,
            RemarkAccess remarks,
            Chains chains,
            Today today,
            JdbcClient jdbc,
            ConsistencyCheck check) {
        this.context = context;
        this.appointing = appointing;
        this.revoking = revoking;
        this.deputies = deputies;
        this.deciding = deciding;
        this.claiming = claiming;
        this.handingOver = handingOver;
        this.statuses = statuses;
        this.inbox = inbox;
        this.register = register;
        this.access = access;
        this.remarks = remarks;
        this.chains = chains;
        this.today = today;
        this.jdbc = jdbc;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("ding").isEmpty()) {
            hall.person("ding", "丁一", "finance", false, Role.REVIEWER);
            hall.person("bo", "薄言", "press", false, Role.DRAFTER);
            hall.person("cao", "曹植", "press", false, Role.DRAFTER);
            hall.person("deng", "鄧通", "press", false, Role.DRAFTER);
            PersonId wen = hall.person("wen", "溫良", "finance", false, Role.REVIEWER);
            jdbc.sql("insert into workflow.position (person_id, department_id) values (?, ?)")
                    .params(wen.value(), hall.department("justice").value())
                    .update();
        }
    }

    @AfterEach
    void revokesAllAndFindsNothingThatDoesNotAgree() {
        made.forEach(one -> revoking.revoke(one.id(), hall.actor("tian")));
        assertThat(check.run()).isEmpty();
    }

    private Outcome<Deputyship> tryToAppoint(
            String principal, String deputy, String by, String... routes) {
        LocalDate day = today.day();
        var wanted =
                new NewDeputyship(
                        hall.id(principal),
                        hall.id(deputy),
                        day,
                        day.plusDays(6),
                        Set.of(routes),
                        "出差");
        Outcome<Deputyship> outcome = appointing.appoint(wanted, hall.actor(by));
        if (outcome instanceof Outcome.Done<Deputyship>(Deputyship one)) {
            made.add(one);
        }
        return outcome;
    }

    private Deputyship appoint(String principal, String deputy, String... routes) {
        return CityHall.done(tryToAppoint(principal, deputy, principal, routes));
    }

    private Outcome<Decided> decide(DraftId draft, SeatId seat, String by) {
        return deciding.decide(
                seat, hall.request(draft, Verdict.APPROVE, ""), null, hall.actor(by));
    }

    private List<InboxItem> about(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .filter(item -> item.draft().equals(draft))
                .toList();
    }

    private boolean reads(String username, DraftId draft) {
        PersonId person = hall.id(username);
        boolean may = access.mayRead(person, draft);
        var filter = new DraftRegister.Filter(null, false, null);
        assertThat(
                        register.visibleTo(person, filter, null, 200).items().stream()
                                .anyMatch(line -> line.id().equals(draft)))
                .isEqualTo(may);
        return may;
    }

    private ReviewStatus.Seat seen(DraftId draft, SeatId seat) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .flatMap(lane -> lane.seats().stream())
                .filter(s -> seat.equals(s.id()))
                .findFirst()
                .orElseThrow();
    }

    private ReviewStatus.Decision said(DraftId draft, SeatId seat) {
        return requireNonNull(seen(draft, seat).decision());
    }

    private Entry last(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private List<UUID> deputiesOf(String username, String route, LocalDate day) {
        return jdbc.sql("select workflow.deputies_of(?, ?, ?)")
                .params(hall.id(username).value(), route, day)
                .query(UUID.class)
                .list();
    }

    private List<UUID> ids(String... usernames) {
        return List.of(usernames).stream().map(one -> hall.id(one).value()).toList();
    }

    @Test
    void decidesForThePrincipalUnderBothNames() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "司法局");
        appoint("zheng", "bo");
        CityHall.done(decide(draft, seat, "bo"));
        var decision = seen(draft, seat).decision();
        assertThat(decision).isNotNull();
        assertThat(decision.person()).isEqualTo(hall.id("bo"));
        assertThat(decision.personName()).isEqualTo("薄言");
        assertThat(decision.actingFor()).isEqualTo(hall.id("zheng"));
        assertThat(decision.actingForName()).isEqualTo("鄭文");
        Entry entry = last(draft, "decision.made");
        assertThat(entry.actor().person()).isEqualTo(hall.id("bo").value());
        assertThat(entry.actor().actingFor()).isEqualTo(hall.id("zheng").value());
        assertThat(entry.facts()).containsEntry("actingForName", "鄭文");
    }

    @Test
    void findsThePrincipalsSeatInTheInboxMarkedForWhom() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(about(draft, "bo")).isEmpty();
        appoint("zheng", "bo");
        InboxItem item = about(draft, "bo").getFirst();
        assertThat(item.seat()).isEqualTo(hall.seat(draft, "司法局"));
        assertThat(item.actingFor()).isEqualTo(hall.id("zheng"));
        assertThat(item.actingForName()).isEqualTo("鄭文");
        assertThat(about(draft, "zheng").getFirst().actingFor()).isNull();
        var at = deciding.context(draft, hall.id("bo")).orElseThrow();
        assertThat(at.possible()).isTrue();
        assertThat(at.actingFor()).isNotNull();
        assertThat(at.actingFor().name()).isEqualTo("鄭文");
    }

    @Test
    void readsAndRemarksOnlyWhileStandingInButKeepsReadingWhatWasDecided() {
        DraftId decided = hall.draftBeingCountersigned();
        DraftId open = hall.draftBeingCountersigned();
        assertThat(reads("bo", open)).isFalse();
        Deputyship one = appoint("zheng", "bo");
        assertThat(reads("bo", open)).isTrue();
        assertThat(remarks.mayRemark(hall.id("bo"), open)).isTrue();
        CityHall.done(decide(decided, hall.seat(decided, "司法局"), "bo"));
        CityHall.done(revoking.revoke(one.id(), hall.actor("zheng")));
        assertThat(reads("bo", open)).isFalse();
        assertThat(remarks.mayRemark(hall.id("bo"), open)).isFalse();
        assertThat(about(open, "bo")).isEmpty();
        assertThat(reads("bo", decided)).isTrue();
        assertThat(CityHall.refused(decide(open, hall.seat(open, "司法局"), "bo")))
                .containsExactly("seat.unknown");
    }

    @Test
    void endsTheClaimOfADeputyWithTheDays() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        Deputyship one = appoint("huang", "bo");
        CityHall.done(claiming.claim(seat, hall.actor("bo")));
        Entry claimed = last(draft, "seat.claimed");
        assertThat(claimed.actor().actingFor()).isEqualTo(hall.id("huang").value());
        assertThat(seen(draft, seat).holderName()).isEqualTo("薄言");
        assertThat(CityHall.refused(decide(draft, seat, "yip")))
                .containsExactly("decision.seat-held");
        assertThat(heldOn(seat, one.until())).isTrue();
        assertThat(heldOn(seat, one.until().plusDays(1))).isFalse();
        CityHall.done(revoking.revoke(one.id(), hall.actor("huang")));
        assertThat(seen(draft, seat).holderName()).isNull();
        assertThat(about(draft, "yip").getFirst().holderName()).isNull();
        CityHall.done(decide(draft, seat, "yip"));
    }

    private boolean heldOn(SeatId seat, LocalDate day) {
        return jdbc.sql(
                        """
                        select workflow.still_held(s, r, ?) from workflow.seat s
                        join workflow.review r on r.id = s.review_id where s.id = ?
                        """)
                .params(day, seat.value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void neverKeepsAPrincipalOutByTheOwnDeputysClaimNorTheOtherWayRound() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        appoint("huang", "bo");
        CityHall.done(claiming.claim(seat, hall.actor("bo")));
        CityHall.done(claiming.claim(seat, hall.actor("huang")));
        CityHall.done(decide(draft, seat, "bo"));
        assertThat(seen(draft, seat).decision()).isNotNull();
    }

    @Test
    void letsNobodySpeakOnceInPersonAndOnceByADeputy() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("huang", "zheng");
        CityHall.done(decide(draft, hall.seat(draft, "財政局"), "zheng"));
        assertThat(CityHall.refused(decide(draft, hall.seat(draft, "司法局"), "zheng")))
                .containsExactly("decision.spoken-already");
        assertThat(about(draft, "huang")).isEmpty();
        assertThat(about(draft, "zheng")).isEmpty();
    }

    @Test
    void refusesThePrincipalAfterTheDeputyHasSpoken() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("wen", "bo");
        CityHall.done(decide(draft, hall.seat(draft, "財政局"), "bo"));
        assertThat(CityHall.refused(decide(draft, hall.seat(draft, "司法局"), "wen")))
                .containsExactly("decision.spoken-already");
        assertThat(CityHall.refused(decide(draft, hall.seat(draft, "司法局"), "bo")))
                .containsExactly("decision.spoken-already", "decision.principal-spoken");
        assertThat(about(draft, "wen")).isEmpty();
    }

    @Test
    void refusesTheDeputyAfterThePrincipalHasSpoken() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("wen", "bo");
        CityHall.done(decide(draft, hall.seat(draft, "財政局"), "wen"));
        assertThat(CityHall.refused(decide(draft, hall.seat(draft, "司法局"), "bo")))
                .containsExactly("decision.principal-spoken");
        assertThat(about(draft, "bo")).isEmpty();
    }

    @Test
    void letsOnlyOneOfPrincipalAndDeputySpeakAtOnce() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("wen", "bo");
        SeatId finance = hall.seat(draft, "財政局");
        SeatId justice = hall.seat(draft, "司法局");
        List<Outcome<Decided>> both =
                Together.run(
                        List.of(
                                () -> decide(draft, finance, "wen"),
                                () -> decide(draft, justice, "bo")));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }

    @Test
    void refusesADeputyWhoWritesTheDraft() {
        DraftId draft = hall.draft(Set.of(hall.id("cao")));
        hall.submit(draft, hall.standard(1));
        hall.approve(draft, "qiu");
        appoint("zheng", "cao");
        assertThat(CityHall.refused(decide(draft, hall.seat(draft, "司法局"), "cao")))
                .containsExactly("decision.own-draft");
        assertThat(about(draft, "cao")).isEmpty();
    }

    @Test
    void refusesADeputyOfSomebodyWhoWritesTheDraft() {
        DraftId draft = hall.draft(Set.of(hall.id("wen")));
        hall.submit(draft, hall.standard(1));
        hall.approve(draft, "qiu");
        appoint("wen", "bo");
        assertThat(CityHall.refused(decide(draft, hall.seat(draft, "財政局"), "bo")))
                .containsExactly("decision.principal-wrote");
        assertThat(about(draft, "bo")).isEmpty();
    }

    @Test
    void decidesInPersonWhereverThatIsPossible() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("huang", "yip");
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(about(draft, "yip").getFirst().actingFor()).isNull();
        CityHall.done(decide(draft, seat, "yip"));
        assertThat(said(draft, seat).actingFor()).isNull();
    }

    @Test
    void offersTheOwnSeatBeforeThoseOfPrincipals() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("huang", "fang");
        var at = deciding.context(draft, hall.id("fang")).orElseThrow();
        assertThat(at.seatName()).isEqualTo("新聞辦公室");
        assertThat(at.actingFor()).isNull();
    }

    @Test
    void standsInForWhomTheSeatWasHandedTo() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handingOver.handOver(seat, hall.id("ding"), "代", hall.actor("huang")));
        appoint("huang", "bo");
        assertThat(CityHall.refused(decide(draft, seat, "bo")))
                .containsExactly("decision.seat-held");
        appoint("ding", "bo");
        CityHall.done(decide(draft, seat, "bo"));
        assertThat(said(draft, seat).actingFor()).isEqualTo(hall.id("ding"));
    }

    @Test
    void standsInOnlyOnTheRoutesThatWereNamed() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("zheng", "bo", "brief");
        assertThat(about(draft, "bo")).isEmpty();
        assertThat(reads("bo", draft)).isFalse();
        appoint("zheng", "cao", "standard");
        assertThat(about(draft, "cao")).hasSize(1);
        LocalDate day = today.day();
        assertThat(deputiesOf("zheng", "brief", day)).isEqualTo(ids("bo"));
        assertThat(deputiesOf("zheng", "standard", day)).isEqualTo(ids("cao"));
    }

    @Test
    void countsWholeDaysBothInclusive() {
        Deputyship one = appoint("zheng", "bo");
        assertThat(deputiesOf("zheng", "standard", one.from().minusDays(1))).isEmpty();
        assertThat(deputiesOf("zheng", "standard", one.from())).isEqualTo(ids("bo"));
        assertThat(deputiesOf("zheng", "standard", one.until())).isEqualTo(ids("bo"));
        assertThat(deputiesOf("zheng", "standard", one.until().plusDays(1))).isEmpty();
    }

    @Test
    void followsDeputiesOfDeputiesForThreeSteps() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("zheng", "bo");
        appoint("bo", "cao");
        appoint("cao", "deng");
        appoint("deng", "ding");
        assertThat(deputiesOf("zheng", "standard", today.day()))
                .isEqualTo(ids("bo", "cao", "deng"));
        assertThat(reads("deng", draft)).isTrue();
        assertThat(reads("ding", draft)).isTrue();
        assertThat(about(draft, "ding").getFirst().seat()).isEqualTo(hall.seat(draft, "財政局"));
        SeatId seat = hall.seat(draft, "司法局");
        CityHall.done(decide(draft, seat, "deng"));
        assertThat(said(draft, seat).actingFor()).isEqualTo(hall.id("zheng"));
    }

    @Test
    void passesNothingOnThroughAClosedAccount() {
        appoint("zheng", "bo");
        appoint("bo", "cao");
        hall.employ("bo", false);
        assertThat(deputiesOf("zheng", "standard", today.day())).isEmpty();
        hall.employ("bo", true);
        assertThat(deputiesOf("zheng", "standard", today.day())).isEqualTo(ids("bo", "cao"));
    }

    @Test
    void asksWhoeverTheRouteNamesAgainInALaterRoundWhatTheDeputyReturned() {
        DraftId draft = hall.draftUnderReview();
        appoint("qiu", "bo");
        CityHall.done(
                deciding.decide(
                        hall.seat(draft, "政策研究室"),
                        hall.request(draft, Verdict.RETURN, "數字有誤"),
                        null,
                        hall.actor("bo")));
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,215家。\n");
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(
                                draft,
                                new Submission(2, "standard", List.of(), List.of(), "已改"),
                                null,
                                hall.actor("lin")));
        assertThat(about(draft, "qiu")).hasSize(1);
        hall.approve(draft, "qiu");
    }

    @Test
    void carriesWhatADeputySaidUnderBothNames() {
        DraftId draft = hall.draftBeingCountersigned();
        appoint("zheng", "bo");
        CityHall.done(decide(draft, hall.seat(draft, "司法局"), "bo"));
        hall.decide(draft, "fang", Verdict.RETURN, "請再看", "station");
        hall.approve(draft, "huang");
        hall.revise(draft, "lin");
        int newest = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好，今年全市新增企業3,214家。\n").number();
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(
                                draft,
                                new Submission(newest, "standard", List.of(), List.of(), "已改"),
                                null,
                                hall.actor("lin")));
        SeatId seat = hall.seat(draft, "司法局");
        var decision = seen(draft, seat).decision();
        assertThat(decision).isNotNull();
        assertThat(decision.person()).isEqualTo(hall.id("bo"));
        assertThat(decision.actingFor()).isEqualTo(hall.id("zheng"));
        assertThat(last(draft, "decision.carried").facts())
                .containsEntry("decidedByName", "薄言")
                .containsEntry("actingForName", "鄭文");
    }

    @Test
    void listsWhoStandsInForWhom() {
        Deputyship one = appoint("zheng", "bo");
        assertThat(deputies.of(hall.id("zheng"))).containsExactly(one);
        assertThat(deputies.by(hall.id("bo"))).containsExactly(one);
        assertThat(deputies.by(hall.id("zheng"))).isEmpty();
        CityHall.done(revoking.revoke(one.id(), hall.actor("zheng")));
        assertThat(deputies.of(hall.id("zheng"))).isEmpty();
    }
}
