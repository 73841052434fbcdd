package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.CarryPreview.VacantDepartment;
import org.rostrum.workflow.CarryPreview.VacantLeader;
import org.rostrum.workflow.Replacement.OfDepartment;
import org.rostrum.workflow.Replacement.OfLeader;
import org.rostrum.workflow.ReviewStatus.Seat;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

/** Somebody who was chosen at the first submission has left before the draft is sent again. */
@RostrumTest
class SuccessionTest {

    private static final String PUNCTUATION = "各位朋友：\n\n大家好，今年全市新增企業3,214家。\n";
    private static final String NUMBER = "各位朋友：\n\n大家好！今年全市新增企業3,412家。\n";

    private final ApplicationContext context;
    private final Submitting submitting;
    private final Previewing previewing;
    private final Statuses statuses;
    private final Chains chains;
    private CityHall hall;

    SuccessionTest(
            ApplicationContext context,
            Submitting submitting,
            Previewing previewing,
            Statuses statuses,
            Chains chains) {
        this.context = context;
        this.submitting = submitting;
        this.previewing = previewing;
        this.statuses = statuses;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("hao").isEmpty()) {
            hall.person("hao", "郝思遠", "office", false, Role.LEADER);
            hall.person("wei", "魏東", "policy", false, Role.LEADER, Role.DRAFTER);
            hall.department("health", "衛生局", "government", true);
            hall.person("gu", "顧青", "health", true, Role.REVIEWER);
        }
    }

    @AfterEach
    void everybodyComesBack() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
        List.of("liang", "huang", "yip", "zheng").forEach(who -> hall.employ(who, true));
    }

    private void leaves(String... usernames) {
        List.of(usernames).forEach(who -> hall.employ(who, false));
    }

    private Submission again(DraftId draft, String text, Replacement... replacements) {
        int revision = hall.rewrite(draft, "lin", text).number();
        return new Submission(revision, "", List.of(), List.of(), "已改。", List.of(replacements));
    }

    private OfLeader leader(String left, String successor) {
        return new OfLeader(hall.id(left), hall.id(successor));
    }

    private OfDepartment department(String left, String successor) {
        return new OfDepartment(hall.department(left), hall.department(successor));
    }

    private List<String> refused(DraftId draft, Replacement... replacements) {
        Submission submission = again(draft, NUMBER, replacements);
        return CityHall.refused(submitting.submit(draft, submission, null, hall.actor("lin")));
    }

    private List<String> names(DraftId draft, String station) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .filter(lane -> lane.key().equals(station))
                .flatMap(lane -> lane.seats().stream())
                .map(Seat::name)
                .toList();
    }

    private List<Entry> told(DraftId draft) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals("seat.replaced"))
                .toList();
    }

    /** Finance approved, justice and press returned it to the same station. */
    private DraftId returnedByDepartments() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        hall.decide(draft, "zheng", Verdict.RETURN, "請改", null);
        hall.decide(draft, "fang", Verdict.RETURN, "請改", null);
        return draft;
    }

    @Test
    void seatsASuccessorInThePlaceOfALeaderWhoLeft() {
        DraftId draft = hall.draftReturned();
        leaves("liang");
        hall.submit(draft, again(draft, NUMBER, leader("liang", "hao")));
        assertThat(names(draft, "leaders")).containsExactly("馮世昌", "郝思遠");
        assertThat(names(draft, "countersign")).containsExactly("財政局", "司法局", "新聞辦公室");
        for (String username : List.of("qiu", "huang", "zheng", "fang", "he", "feng", "hao")) {
            hall.approve(draft, username);
        }
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.APPROVED);
    }

    @Test
    void seatsASuccessorInThePlaceOfADepartment() {
        DraftId draft = returnedByDepartments();
        leaves("zheng");
        hall.submit(draft, again(draft, PUNCTUATION, department("justice", "health")));
        assertThat(names(draft, "countersign")).containsExactly("財政局", "衛生局", "新聞辦公室");
        hall.approve(draft, "gu");
        hall.approve(draft, "fang");
        assertThat(hall.tryToDecide(draft, "he", Verdict.APPROVE, "", null)).isNotNull();
    }

    @Test
    void recordsWhoWasReplacedByWhom() {
        DraftId draft = hall.draftReturned();
        leaves("liang");
        hall.submit(draft, again(draft, NUMBER, leader("liang", "hao")));
        assertThat(told(draft))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().name()).isEqualTo("林美玲");
                    assertThat(entry.facts())
                            .containsEntry("round", 2L)
                            .containsEntry("seatName", "梁國棟")
                            .containsEntry("left", hall.id("liang").toString())
                            .containsEntry("successorName", "郝思遠")
                            .containsEntry("successor", hall.id("hao").toString());
                });
    }

    @Test
    void refusesASuccessorForASeatThatIsNotEmpty() {
        DraftId draft = hall.draftReturned();
        assertThat(refused(draft, leader("feng", "hao")))
                .containsExactly("submission.seat-not-vacant");
        assertThat(refused(draft, department("press", "health"), leader("hao", "wei")))
                .containsExactly("submission.seat-not-vacant", "submission.seat-not-vacant");
        leaves("liang");
        assertThat(refused(draft, leader("liang", "hao"), leader("feng", "wei")))
                .containsExactly("submission.seat-not-vacant");
    }

    @Test
    void refusesSuccessorsWhoCouldNotBeChosenEither() {
        DraftId draft = hall.draftReturned();
        leaves("liang", "zheng");
        PersonId nobody = new PersonId(UUID.randomUUID());
        assertThat(
                        refused(
                                draft,
                                new OfLeader(hall.id("liang"), nobody),
                                department("justice", "office")))
                .containsExactly(
                        "submission.leader-unknown", "submission.department-does-not-countersign");
        assertThat(refused(draft, leader("liang", "huang"), department("justice", "press")))
                .containsExactly("submission.not-a-leader", "submission.chosen-twice");
        DepartmentId none = new DepartmentId(UUID.randomUUID());
        assertThat(
                        refused(
                                draft,
                                leader("liang", "hao"),
                                leader("liang", "wei"),
                                new OfDepartment(hall.department("justice"), none)))
                .containsExactly("submission.department-unknown", "submission.chosen-twice");
        assertThat(told(draft)).isEmpty();
    }

    @Test
    void refusesASuccessorWhoWroteTheText() {
        DraftId draft = hall.draft(Set.of(hall.id("wei")));
        hall.submit(draft, hall.standard(1));
        hall.decide(draft, "qiu", Verdict.RETURN, "請改", null);
        leaves("liang");
        assertThat(refused(draft, leader("liang", "wei")))
                .containsExactly("submission.nobody-can-decide");
    }

    @Test
    void refusesReplacementsAtTheFirstSubmission() {
        DraftId draft = hall.draft();
        Submission standard = hall.standard(1);
        Submission submission =
                new Submission(
                        1,
                        "standard",
                        standard.departments(),
                        standard.leaders(),
                        "",
                        List.of(leader("liang", "hao")));
        assertThat(CityHall.refused(submitting.submit(draft, submission, null, hall.actor("lin"))))
                .containsExactly("submission.nothing-to-replace");
    }

    @Test
    void needsNobodyWhereWhatWasSaidStillHolds() {
        DraftId draft = returnedByDepartments();
        leaves("huang", "yip");
        assertThat(refused(draft)).containsExactly("submission.nobody-can-decide");
        assertThat(preview(draft).vacantDepartments()).hasSize(1);
        Submission holds = again(draft, PUNCTUATION);
        assertThat(preview(draft).vacantDepartments()).isEmpty();
        hall.submit(draft, holds);
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        assertThat(statuses.of(draft).orElseThrow().lanes().get(2).state())
                .isEqualTo(ReviewStatus.LaneState.ACTIVE);
    }

    @Test
    void saysBeforeWhichSeatsAreEmptyAndWhoCouldTakeThem() {
        DraftId draft = hall.draftReturned();
        assertThat(preview(draft).vacantLeaders()).isEmpty();
        leaves("liang", "zheng");
        assertThat(preview(draft).vacantLeaders())
                .singleElement()
                .satisfies(vacant -> {
                    assertThat(vacant.leader().username()).isEqualTo("liang");
                    assertThat(vacant.successors())
                            .extracting(person -> person.username())
                            .containsExactlyInAnyOrder("hao", "wei");
                });
        assertThat(preview(draft).vacantDepartments())
                .singleElement()
                .extracting(VacantDepartment::successors)
                .satisfies(successors ->
                        assertThat(successors)
                                .extracting(department -> department.code())
                                .contains("health")
                                .doesNotContain("justice", "finance", "press", "office"));
    }

    @Test
    void offersNobodyWhoWroteTheText() {
        DraftId draft = hall.draft(Set.of(hall.id("wei")));
        hall.submit(draft, hall.brief(1));
        hall.decide(draft, "he", Verdict.RETURN, "請改", null);
        leaves("liang");
        assertThat(preview(draft).vacantLeaders())
                .singleElement()
                .extracting(VacantLeader::successors)
                .satisfies(successors ->
                        assertThat(successors)
                                .extracting(person -> person.username())
                                .containsExactlyInAnyOrder("feng", "hao"));
    }

    private CarryPreview preview(DraftId draft) {
        return CityHall.done(previewing.preview(draft, hall.id("lin")));
    }
}
