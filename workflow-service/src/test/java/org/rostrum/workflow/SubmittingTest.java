package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.SubmissionChoices.DepartmentChoice;
import org.rostrum.workflow.SubmissionChoices.LeaderChoice;
import org.rostrum.workflow.SubmissionChoices.RouteChoice;
import org.rostrum.workflow.process.DeployingForTests;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

@RostrumTest
class SubmittingTest {

    private final ApplicationContext context;
    private final Submitting submitting;
    private final DraftAccess access;
    private final DraftRegister register;
    private final JdbcClient jdbc;
    private CityHall hall;

    SubmittingTest(
            ApplicationContext context,
            Submitting submitting,
            DraftAccess access,
            DraftRegister register,
            JdbcClient jdbc) {
        this.context = context;
        this.submitting = submitting;
        this.access = access;
        this.register = register;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    private List<String> refused(DraftId draft, Submission submission) {
        return CityHall.refused(submitting.submit(draft, submission, null, hall.actor("lin")));
    }

    @Test
    void reportsEverythingThatIsWrongWithTheChoice() {
        DraftId draft = hall.draft();
        Submission wrong =
                new Submission(
                        7,
                        "standard",
                        List.of(hall.department("office"), new DepartmentId(UUID.randomUUID())),
                        List.of(hall.id("huang"), hall.id("huang")),
                        "字".repeat(2_001));
        assertThat(refused(draft, wrong))
                .containsExactlyInAnyOrder(
                        "submission.note-too-long",
                        "submission.revision-unknown",
                        "submission.department-does-not-countersign",
                        "submission.department-unknown",
                        "submission.not-a-leader",
                        "submission.chosen-twice");
    }

    @Test
    void refusesUnknownRoutesAndMissingChoices() {
        DraftId draft = hall.draft();
        assertThat(refused(draft, new Submission(1, "slow", List.of(), List.of(), "")))
                .containsExactly("submission.route-unknown");
        assertThat(refused(draft, new Submission(1, "", List.of(), List.of(), "")))
                .containsExactly("submission.route-missing");
        assertThat(refused(draft, new Submission(1, "standard", List.of(), List.of(), "")))
                .containsExactly("submission.departments-missing", "submission.leaders-missing");
        assertThat(refused(draft, new Submission(1, "brief", List.of(), List.of(), "")))
                .containsExactly("submission.leader-count");
    }

    @Test
    void refusesAnOlderRevision() {
        DraftId draft = hall.draft();
        hall.rewrite(draft, "lin", "各位來賓：\n\n歡迎！\n");
        assertThat(refused(draft, hall.standard(1))).containsExactly("submission.revision-old");
    }

    @Test
    void refusesALeaderWhoWroteTheDraft() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        Submission own =
                new Submission(1, "brief", List.of(), List.of(new PersonId(UUID.randomUUID())), "");
        assertThat(refused(draft, own)).containsExactly("submission.leader-unknown");
        hall.submit(draft, hall.brief(1));
        assertThat(refused(draft, hall.brief(1))).contains("draft.is-in-review");
    }

    @Test
    void choosesSensibly() {
        SubmissionChoices choices =
                CityHall.done(submitting.choices(hall.draft(), hall.actor("lin")));
        assertThat(choices.defaultRoute()).isEqualTo("standard");
        assertThat(choices.resubmission()).isFalse();
        RouteChoice brief = choices.routes().get(1);
        assertThat(brief.leaderCount()).isOne();
        assertThat(brief.leaders()).filteredOn(LeaderChoice::chosen).hasSize(1);
    }

    @Test
    void choosesWhatTheDepartmentChoseLastTime() {
        DraftId before = hall.draft();
        hall.submit(
                before,
                new Submission(
                        1,
                        "standard",
                        List.of(hall.department("press")),
                        List.of(hall.id("liang")),
                        ""));
        RouteChoice standard =
                CityHall.done(submitting.choices(hall.draft(), hall.actor("lin")))
                        .routes()
                        .getFirst();
        assertThat(standard.departments())
                .filteredOn(DepartmentChoice::chosen)
                .extracting(c -> c.department().code())
                .containsExactly("press");
        assertThat(standard.leaders().getFirst().leader().username()).isEqualTo("liang");
    }

    @Test
    void resubmitsWithoutNamingTheRouteAgain() {
        DraftId draft = hall.draftReturned();
        hall.rewrite(draft, "lin", "各位來賓：\n\n歡迎！\n");
        Submission again = new Submission(2, "", List.of(), List.of(), "已改。");
        assertThat(CityHall.done(submitting.submit(draft, again, null, hall.actor("lin"))).round())
                .isEqualTo(2);
    }

    @Test
    void refusesAResubmissionThatNobodyCouldDecide() {
        DraftId draft = hall.draftReturned();
        hall.rewrite(draft, "lin", "各位來賓：\n\n歡迎！\n");
        Submission again = new Submission(2, "", List.of(), List.of(), "已改。");
        hall.employ("liang", false);
        assertThat(refused(draft, again)).containsExactly("submission.nobody-can-decide");
        hall.employ("liang", true);
        CityHall.done(submitting.submit(draft, again, null, hall.actor("lin")));
    }

    @Test
    void letsSomebodyDecideWhatTheyWroteOnceAnotherHadToApproveIt() throws IOException {
        DraftId draft = hall.draft();
        jdbc.sql("insert into draft.revision_writer (draft_id, number, person_id) values (?, 1, ?)")
                .params(draft.value(), hall.id("liang").value())
                .update();
        DeployingForTests.variant(
                context,
                "brief",
                "abstaining",
                "rostrum:seats=\"role:OFFICE\"",
                "rostrum:seats=\"role:OFFICE\" rostrum:abstain=\"true\"");
        List<PersonId> leaders = List.of(hall.id("liang"));
        assertThat(refused(draft, new Submission(1, "abstaining", List.of(), leaders, "")))
                .containsExactly("submission.nobody-can-decide");
        hall.submit(draft, hall.brief(1));
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void hasOneEffectWhenRepeatedWithTheSameKey() {
        DraftId draft = hall.draft();
        Submission submission = hall.standard(1);
        Submitted first =
                CityHall.done(submitting.submit(draft, submission, "s-1", hall.actor("lin")));
        assertThat(CityHall.done(submitting.submit(draft, submission, "s-1", hall.actor("lin"))))
                .isEqualTo(first);
    }

    @Test
    void opensADraftToThoseWhoTakePartInIt() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        assertThat(readers(draft)).containsExactlyInAnyOrder("lin", "sun", "qiu", "shen");
        hall.submit(draft, hall.standard(1));
        assertThat(readers(draft))
                .containsExactlyInAnyOrder("lin", "sun", "qiu", "shen", "he", "hou");
        hall.approve(draft, "qiu");
        assertThat(readers(draft))
                .containsExactlyInAnyOrder(
                        "lin", "sun", "qiu", "shen", "he", "hou", "huang", "yip", "zheng", "fang");
        assertThat(access.mayEdit(hall.id("sun"), draft)).isTrue();
        assertThat(access.mayEdit(hall.id("qiu"), draft)).isFalse();
        assertThat(access.mayCreate(hall.id("lin"), hall.department("policy"))).isTrue();
        assertThat(access.mayCreate(hall.id("lin"), hall.department("press"))).isFalse();
    }

    /** By the access rule and by the register, which have to agree. */
    private List<String> readers(DraftId draft) {
        List<String> everybody =
                List.of(
                        "lin", "sun", "qiu", "huang", "yip", "zheng", "fang", "he", "hou", "feng",
                        "liang", "shen", "tian", "ou");
        List<String> readers =
                everybody.stream().filter(u -> access.mayRead(hall.id(u), draft)).toList();
        List<String> listed = everybody.stream().filter(u -> sees(u, draft)).toList();
        assertThat(listed).isEqualTo(readers);
        return readers;
    }

    /** A short page, which is found among the newest drafts, begins like the whole list. */
    private boolean sees(String username, DraftId draft) {
        List<DraftId> all = listed(username, 200);
        assertThat(listed(username, 1)).isEqualTo(all.stream().limit(1).toList());
        return all.contains(draft);
    }

    private List<DraftId> listed(String username, int limit) {
        var all = new DraftRegister.Filter(null, false, null);
        return register.visibleTo(hall.id(username), all, null, limit).items().stream()
                .map(DraftLine::id)
                .toList();
    }
}
