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
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.Deputyship;
import org.rostrum.workflow.people.NewDeputyship;
import org.rostrum.workflow.people.RevokingDeputy;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.people.Today;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

/** The same person at two stations: the voice is one, and no approval is made in its name. */
@RostrumTest
class StandingInTest {

    private final ApplicationContext context;
    private final AppointingDeputy appointing;
    private final RevokingDeputy revoking;
    private final HandingOver handingOver;
    private final PassingOn passingOn;
    private final Submitting submitting;
    private final Deciding deciding;
    private final StandingIn standingIn;
    private final Statuses statuses;
    private final Chains chains;
    private final Today today;
    private final ConsistencyCheck check;
    private final List<Deputyship> made = new ArrayList<>();
    private CityHall hall;

    StandingInTest(
            ApplicationContext context,
            AppointingDeputy appointing,
            RevokingDeputy revoking,
            HandingOver handingOver,
            PassingOn passingOn,
            Submitting submitting,
            Deciding deciding,
            StandingIn standingIn,
            Statuses statuses,
            Chains chains,
            Today today,
            ConsistencyCheck check) {
        this.context = context;
        this.appointing = appointing;
        this.revoking = revoking;
        this.handingOver = handingOver;
        this.passingOn = passingOn;
        this.submitting = submitting;
        this.deciding = deciding;
        this.standingIn = standingIn;
        this.statuses = statuses;
        this.chains = chains;
        this.today = today;
        this.check = check;
    }

    /** bai heads the harbour office and is a leader; tao drafts there. */
    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("bai").isEmpty()) {
            hall.department("region", "港區辦", "government", false);
            hall.department("harbour", "港務處", "region", false);
            hall.department("island", "離島處", null, false);
            hall.person("bai", "白港", "harbour", true, Role.LEADER);
            hall.person("tao", "陶然", "harbour", false, Role.DRAFTER);
            hall.person("gan", "甘霖", "region", true, Role.REVIEWER);
            hall.person("lei", "雷鳴", "island", true, Role.LEADER);
            hall.person("yu", "于島", "island", false, Role.DRAFTER);
            hall.person("wei", "衛平", "office", false, Role.LEADER);
        }
    }

    @AfterEach
    void revokesAllAndFindsNothingThatDoesNotAgree() {
        made.forEach(one -> revoking.revoke(one.id(), hall.actor("tian")));
        assertThat(check.run()).isEmpty();
    }

    private void appoint(String principal, String deputy) {
        LocalDate day = today.day();
        made.add(
                CityHall.done(
                        appointing.appoint(
                                new NewDeputyship(
                                        hall.id(principal),
                                        hall.id(deputy),
                                        day,
                                        day,
                                        Set.of(),
                                        "出差"),
                                hall.actor(principal))));
    }

    /** Passed by its head, before the office. */
    private DraftId passedByItsHead(String drafter, String department, String head) {
        DraftId draft = hall.draft(drafter, department, Urgency.NORMAL, Set.of());
        CityHall.done(
                submitting.submit(
                        draft,
                        new Submission(
                                1,
                                "standard",
                                List.of(hall.department("finance")),
                                List.of(hall.id(head)),
                                "請審閱"),
                        null,
                        hall.actor(drafter)));
        hall.approve(draft, head);
        hall.approve(draft, "huang");
        return draft;
    }

    private ReviewStatus.Seat leadersSeat(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().getLast().seats().getFirst();
    }

    private Entry last(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    @Test
    void givesTheSeatOfWhoHasSpokenToTheDeputy() {
        appoint("bai", "wei");
        DraftId draft = passedByItsHead("tao", "harbour", "bai");
        hall.approve(draft, "he");
        var handed = requireNonNull(leadersSeat(draft).handed());
        assertThat(handed.toName()).isEqualTo("衛平");
        assertThat(handed.rule()).isEqualTo("DEPUTY");
        assertThat(handed.by()).isNull();
        Entry entry = last(draft, "seat.handed-over");
        assertThat(entry.actor().person()).isNull();
        assertThat(entry.facts())
                .containsEntry("toName", "衛平")
                .containsEntry("rule", "DEPUTY")
                .containsEntry("persons", List.of(hall.id("wei").toString()));
        hall.approve(draft, "wei");
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(ReviewStatus.State.APPROVED);
        assertThat(requireNonNull(leadersSeat(draft).decision()).actingFor()).isNull();
    }

    @Test
    void givesItToTheHeadAboveWithoutADeputy() {
        DraftId draft = passedByItsHead("tao", "harbour", "bai");
        hall.approve(draft, "he");
        var handed = requireNonNull(leadersSeat(draft).handed());
        assertThat(handed.toName()).isEqualTo("甘霖");
        assertThat(handed.rule()).isEqualTo("ABOVE");
        SeatId seat = requireNonNull(leadersSeat(draft).id());
        assertThat(
                        CityHall.refused(
                                deciding.decide(
                                        seat,
                                        hall.request(draft, Verdict.APPROVE, ""),
                                        null,
                                        hall.actor("bai"))))
                .contains("decision.spoken-already");
        assertThat(CityHall.refused(handingOver.giveBack(seat, "奉還", hall.actor("gan"))))
                .containsExactly("hand-over.not-yours");
        hall.approve(draft, "gan");
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(ReviewStatus.State.APPROVED);
    }

    @Test
    void stopsVisiblyWhereThereIsNobodyElse() {
        DraftId draft = passedByItsHead("yu", "island", "lei");
        hall.approve(draft, "he");
        assertThat(leadersSeat(draft).handed()).isNull();
        assertThat(standingIn.stuck(draft)).containsExactly("雷鳴");
        Entry entry = last(draft, "station.vacant");
        assertThat(entry.actor().person()).isNull();
        assertThat(entry.facts())
                .containsEntry("seatName", "雷鳴")
                .containsEntry("persons", List.of(hall.id("lei").toString()));
        CityHall.done(passingOn.passOn(hall.id("lei"), hall.id("wei"), "調任", hall.actor("tian")));
        assertThat(standingIn.stuck(draft)).isEmpty();
        hall.approve(draft, "wei");
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(ReviewStatus.State.APPROVED);
    }

    @Test
    void looksAgainWhenSomebodySpokeAtTheSameStation() {
        String code = "twin" + UUID.randomUUID().toString().substring(0, 6);
        hall.department(code + "a", "甲處" + code, "region", true);
        hall.department(code + "b", "乙處" + code, "region", true);
        hall.person(code, "雙職", code + "a", false, Role.REVIEWER);
        context.getBean(JdbcClient.class)
                .sql("insert into workflow.position (person_id, department_id) values (?, ?)")
                .params(hall.id(code).value(), hall.department(code + "b").value())
                .update();
        DraftId draft = hall.draft();
        hall.submit(
                draft,
                new Submission(
                        1,
                        "standard",
                        List.of(hall.department(code + "a"), hall.department(code + "b")),
                        List.of(hall.id("liang")),
                        "請審閱"));
        hall.approve(draft, "qiu");
        hall.approve(draft, code);
        hall.approve(draft, "gan");
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(ReviewStatus.State.APPROVED);
    }

    @Test
    void neverLetsADraftersOwnHeadshipDecide() {
        DraftId draft = hall.draft(Set.of(hall.id("qiu")));
        hall.submit(draft, hall.standard(1));
        var head = statuses.of(draft).orElseThrow().lanes().getFirst().seats().getFirst();
        assertThat(head.name()).isEqualTo("市政府");
        Outcome<Decided> own = hall.tryToDecide(draft, "liang", Verdict.APPROVE, "", null);
        assertThat(own).isInstanceOf(Outcome.Done.class);
    }
}
