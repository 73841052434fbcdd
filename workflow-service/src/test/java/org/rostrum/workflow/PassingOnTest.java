package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.people.NewDeputyship;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.people.Today;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class PassingOnTest {

    private static final String WHY = "調任";

    private final ApplicationContext context;
    private final PassingOn passingOn;
    private final HandingOver handingOver;
    private final Claiming claiming;
    private final Deciding deciding;
    private final Statuses statuses;
    private final Inbox inbox;
    private final DraftAccess access;
    private final AppointingDeputy appointing;
    private final Deputyships deputies;
    private final Today today;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;
    private int number;

    PassingOnTest(
            ApplicationContext context,
            PassingOn passingOn,
            HandingOver handingOver,
            Claiming claiming,
            Deciding deciding,
            Statuses statuses,
            Inbox inbox,
            DraftAccess access,
            AppointingDeputy appointing,
            Deputyships deputies,
            Today today,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.passingOn = passingOn;
        this.handingOver = handingOver;
        this.claiming = claiming;
        this.deciding = deciding;
        this.statuses = statuses;
        this.inbox = inbox;
        this.access = access;
        this.appointing = appointing;
        this.deputies = deputies;
        this.today = today;
        this.chains = chains;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("ding").isEmpty()) {
            hall.person("ding", "丁一", "finance", false, Role.REVIEWER);
            hall.person("kong", "孔明", "government", false, Role.LEADER);
        }
        number++;
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    /** Somebody new a test, so that nothing of the others' waits for them. */
    private String newcomer(String department, Role... roles) {
        String username = "new" + UUID.randomUUID().toString().substring(0, 8);
        hall.person(username, "新人" + username.substring(3), department, false, roles);
        return username;
    }

    private Outcome<OpenWork> passOn(String who, String successor) {
        return passingOn.passOn(hall.id(who), hall.id(successor), WHY, hall.actor("tian"));
    }

    private OpenWork preview(String who, String successor) {
        return CityHall.done(
                passingOn.preview(hall.id(who), hall.id(successor), hall.actor("tian")));
    }

    private List<Entry> told(String stream, String event) {
        return chains.entries(stream, null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    private static List<OpenWork.Kind> kinds(List<OpenWork.Item> items) {
        return items.stream().map(OpenWork.Item::kind).toList();
    }

    private DraftId with(String leader) {
        DraftId draft = hall.draft();
        hall.submit(
                draft,
                new Submission(
                        1,
                        "standard",
                        List.of(hall.department("finance")),
                        List.of(hall.id("liang"), hall.id(leader)),
                        "請審閱"));
        return draft;
    }

    private boolean waits(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .anyMatch(item -> item.draft().equals(draft));
    }

    @Test
    void handsOverSeatsThatWereHandedAndSeatsByName() {
        String who = newcomer("finance", Role.REVIEWER);
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handingOver.handOver(seat, hall.id(who), "代", hall.actor("huang")));
        assertThat(kinds(preview(who, "ding").passing())).containsExactly(OpenWork.Kind.SEAT);
        CityHall.done(passOn(who, "ding"));
        assertThat(waits(draft, "ding")).isTrue();
        Entry entry = told(draft.stream(), "seat.handed-over").getLast();
        assertThat(entry.actor().person()).isEqualTo(hall.id("tian").value());
        assertThat(entry.actor().actingFor()).isEqualTo(hall.id(who).value());
        assertThat(entry.facts()).containsEntry("toName", "丁一").containsEntry("reason", WHY);
        assertThat(
                        deciding.decide(
                                seat,
                                hall.request(draft, Verdict.APPROVE, ""),
                                null,
                                hall.actor("ding")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void putsTheSuccessorIntoStationsStillToCome() {
        String who = newcomer("government", Role.LEADER);
        DraftId draft = with(who);
        OpenWork work = preview(who, "kong");
        assertThat(kinds(work.items())).containsExactly(OpenWork.Kind.COMING);
        assertThat(work.items().getFirst().station()).isNotNull();
        CityHall.done(passOn(who, "kong"));
        Entry entry = told(draft.stream(), "seat.replaced").getLast();
        assertThat(entry.actor().actingFor()).isEqualTo(hall.id(who).value());
        assertThat(entry.facts()).containsEntry("successorName", "孔明");
        for (String next : List.of("qiu", "huang", "he", "liang", "kong")) {
            hall.approve(draft, next);
        }
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(ReviewStatus.State.APPROVED);
    }

    @Test
    void handsOverASeatThatWaitsItsTurn() {
        String who = newcomer("government", Role.LEADER);
        DraftId draft = with(who);
        for (String next : List.of("qiu", "huang", "he")) {
            hall.approve(draft, next);
        }
        CityHall.done(passOn(who, "kong"));
        hall.approve(draft, "liang");
        hall.approve(draft, "kong");
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(ReviewStatus.State.APPROVED);
    }

    @Test
    void letsClaimsGoSoThatColleaguesDecide() {
        String who = newcomer("finance", Role.REVIEWER);
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(claiming.claim(seat, hall.actor(who)));
        assertThat(kinds(preview(who, "kong").passing())).containsExactly(OpenWork.Kind.CLAIM);
        CityHall.done(passOn(who, "kong"));
        assertThat(told(draft.stream(), "seat.given-back").getLast().actor().actingFor())
                .isEqualTo(hall.id(who).value());
        hall.approve(draft, "yip");
    }

    @Test
    void letsTheSuccessorWriteUnfinishedDrafts() {
        String who = newcomer("policy", Role.DRAFTER);
        DraftId draft = hall.draft(who, "policy", Urgency.NORMAL, Set.of());
        CityHall.done(passOn(who, "sun"));
        assertThat(access.mayEdit(hall.id("sun"), draft)).isTrue();
        assertThat(access.mayEdit(hall.id(who), draft)).isTrue();
        assertThat(told(draft.stream(), "draft.passed-on").getLast().facts())
                .containsEntry("successorName", "孫立")
                .containsEntry("reason", WHY);
        hall.employ(who, false);
        hall.revise(draft, "sun");
    }

    @Test
    void letsTheSuccessorWriteADraftUnderReview() {
        String who = newcomer("policy", Role.DRAFTER);
        DraftId draft = hall.draft(who, "policy", Urgency.NORMAL, Set.of());
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(draft, hall.standard(1), null, hall.actor(who)));
        CityHall.done(passOn(who, "lin"));
        hall.decide(draft, "qiu", Verdict.RETURN, "請改", null);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家早。\n");
    }

    @Test
    void listsWhatStaysWithEveryReason() {
        String who = newcomer("finance", Role.REVIEWER, Role.DRAFTER);
        DraftId given = hall.draft(Set.of(hall.id("sun")));
        hall.submit(given, hall.standard(1));
        hall.approve(given, "qiu");
        SeatId seat = hall.seat(given, "財政局");
        CityHall.done(handingOver.handOver(seat, hall.id(who), "代", hall.actor("huang")));
        DraftId written = hall.draft(who, "finance", Urgency.NORMAL, Set.of());
        OpenWork work = preview(who, "sun");
        assertThat(kinds(work.staying())).containsExactly(OpenWork.Kind.SEAT);
        assertThat(work.staying().getFirst().obstacles().stream().map(Refusal::code))
                .contains("candidate.does-not-fit", "candidate.own-draft");
        OpenWork done = CityHall.done(passOn(who, "sun"));
        assertThat(done.passing()).hasSize(1);
        assertThat(access.mayEdit(hall.id("sun"), written)).isTrue();
        assertThat(waits(given, who)).isTrue();
        Entry all = told("people", "work.passed-on").getLast();
        assertThat(all.facts())
                .containsEntry("leftName", hall.people().find(hall.id(who)).orElseThrow().name());
        assertThat((List<?>) all.facts().get("stayed")).hasSize(1);
    }

    @Test
    void keepsWhoDecidesAboutADraftFromWritingIt() {
        String who = newcomer("policy", Role.DRAFTER);
        DraftId draft = hall.draft(who, "policy", Urgency.NORMAL, Set.of());
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(draft, hall.standard(1), null, hall.actor(who)));
        assertThat(
                        preview(who, "liang").staying().getFirst().obstacles().stream()
                                .map(Refusal::code))
                .containsExactly("passing-on.no-drafter", "passing-on.decides-there");
        assertThat(CityHall.refused(passOn(who, "liang"))).containsExactly("passing-on.all-stays");
    }

    @Test
    void endsDeputyships() {
        String who = newcomer("finance", Role.REVIEWER);
        LocalDate day = today.day();
        CityHall.done(
                appointing.appoint(
                        new NewDeputyship(hall.id(who), hall.id("ding"), day, day, Set.of(), "出差"),
                        hall.actor(who)));
        CityHall.done(
                appointing.appoint(
                        new NewDeputyship(hall.id("yip"), hall.id(who), day, day, Set.of(), "出差"),
                        hall.actor("yip")));
        assertThat(preview(who, "ding").deputyships()).isEqualTo(2);
        CityHall.done(passOn(who, "ding"));
        assertThat(deputies.of(hall.id(who))).isEmpty();
        assertThat(deputies.by(hall.id(who))).isEmpty();
    }

    @Test
    void isForSystemAdministratorsAndSaysAllThatIsWrongAtOnce() {
        PersonId nobody = new PersonId(UUID.randomUUID());
        String who = newcomer("finance", Role.REVIEWER);
        assertThat(CityHall.refused(passingOn.passOn(hall.id(who), nobody, " ", hall.actor("ou"))))
                .containsExactly(
                        "people.system-admin-only",
                        "seat.reason-missing",
                        "candidate.unknown",
                        "passing-on.nothing");
        assertThat(CityHall.refused(passOn(who, who)))
                .containsExactly("passing-on.same-person", "passing-on.nothing");
        assertThat(CityHall.refused(passOn(who, "shen")))
                .containsExactly("passing-on.keeps-the-house", "passing-on.nothing");
        assertThat(CityHall.refused(passingOn.preview(hall.id(who), null, hall.actor("lin"))))
                .containsExactly("people.system-admin-only");
        assertThat(
                        CityHall.refused(
                                passingOn.passOn(nobody, hall.id(who), WHY, hall.actor("tian"))))
                .containsExactly("person.unknown");
        hall.employ("ding", false);
        assertThat(CityHall.refused(passOn(who, "ding"))).contains("candidate.account-closed");
        hall.employ("ding", true);
    }

    @Test
    void givesEverythingToOneOfTwoSuccessorsAtOnce() {
        String who = newcomer("finance", Role.REVIEWER);
        for (int i = 0; i < 3; i++) {
            DraftId draft = hall.draftBeingCountersigned();
            SeatId seat = hall.seat(draft, "財政局");
            CityHall.done(handingOver.handOver(seat, hall.id(who), "代", hall.actor("huang")));
        }
        List<Outcome<OpenWork>> both =
                Together.run(List.of(() -> passOn(who, "ding"), () -> passOn(who, "yip")));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        both.stream()
                .filter(Outcome.Refused.class::isInstance)
                .forEach(one ->
                        assertThat(CityHall.refused(one)).containsExactly("passing-on.nothing"));
    }

    @Test
    void leavesAsItIsWhatSomebodyDecidesAtTheSameMoment() {
        String who = newcomer("finance", Role.REVIEWER);
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        CityHall.done(handingOver.handOver(seat, hall.id(who), "代", hall.actor("huang")));
        List<Object> both =
                Together.run(
                        List.of(
                                () -> passOn(who, "ding"),
                                () ->
                                        deciding.decide(
                                                seat,
                                                hall.request(draft, Verdict.APPROVE, ""),
                                                null,
                                                hall.actor(who))));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }
}
