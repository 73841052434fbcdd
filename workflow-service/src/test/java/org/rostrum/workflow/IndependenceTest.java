package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.Accepting;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.Writers;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.requirement.Requirement;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;

/** Whoever wrote in a text does not approve it before somebody else has. */
@RostrumTest
class IndependenceTest {

    private static final String REWORDED = "各位朋友：\n\n大家好！今年全市新登記的企業有3,214家。\n";

    private final ApplicationContext context;
    private final Statuses statuses;
    private final Deciding deciding;
    private CityHall hall;

    IndependenceTest(ApplicationContext context, Statuses statuses, Deciding deciding) {
        this.context = context;
        this.statuses = statuses;
        this.deciding = deciding;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    /** Words of this person are in the revision that is sent again. */
    private void sendAgainWithWordsOf(String username, DraftId draft) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.getBean(Writers.class).wrote(draft, hall.id(username)));
        hall.submit(draft, hall.standard(hall.rewrite(draft, "lin", REWORDED).number()));
    }

    private List<String> active(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .filter(lane -> lane.state() == LaneState.ACTIVE)
                .map(Lane::key)
                .toList();
    }

    private DraftId returnedByFinance() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        hall.decide(draft, "huang", Verdict.RETURN, "請改寫", null);
        return draft;
    }

    @Test
    void asksAColleagueWhereTheReviewerWroteInTheText() {
        DraftId draft = returnedByFinance();
        sendAgainWithWordsOf("huang", draft);
        assertThat(active(draft)).containsExactly("countersign");
        assertThat(CityHall.refused(hall.tryToDecide(draft, "huang", Verdict.APPROVE, "", null)))
                .containsExactly("decision.own-revision");
        assertThat(deciding.context(draft, hall.id("huang")).orElseThrow().requirements())
                .filteredOn(r -> r.status() == Requirement.Status.UNMET)
                .extracting(Requirement::code)
                .containsExactly("not-the-author");
        assertThat(waiting("huang", draft)).isFalse();
        assertThat(waiting("yip", draft)).isTrue();
        hall.approve(draft, "yip");
    }

    private boolean waiting(String username, DraftId draft) {
        return context
                .getBean(Inbox.class)
                .waitingForMe(hall.id(username), null, 50)
                .items()
                .stream()
                .anyMatch(item -> item.draft().equals(draft));
    }

    @Test
    void letsTheWriterApproveOnceSomebodyElseHas() {
        DraftId draft = returnedByFinance();
        sendAgainWithWordsOf("huang", draft);
        hall.approve(draft, "zheng");
        hall.approve(draft, "huang");
    }

    @Test
    void keepsTheReadingWithoutWhichTheWriterCouldNotHaveApproved() {
        DraftId draft = returnedByFinance();
        sendAgainWithWordsOf("huang", draft);
        SeatId justice = hall.seat(draft, "司法局");
        hall.approve(draft, "zheng");
        hall.approve(draft, "huang");
        assertThat(
                        CityHall.refused(
                                context.getBean(TakingBack.class)
                                        .takeBack(justice, "看錯", hall.actor("zheng"))))
                .containsExactly("taking-back.relied-on");
    }

    @Test
    void hasALeadersOwnWordsReadByAnEarlierStationFirst() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.decide(draft, "feng", Verdict.RETURN, "我改了一段", null);
        sendAgainWithWordsOf("feng", draft);
        assertThat(active(draft)).containsExactly("office");
        hall.approve(draft, "he");
        hall.approve(draft, "feng");
    }

    @Test
    void foreseesThatAnEarlierStationReadsFirst() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.decide(draft, "feng", Verdict.RETURN, "我改了一段", null);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.getBean(Writers.class).wrote(draft, hall.id("feng")));
        context.getBean(Saving.class).save(draft, 1, CityHall.text(REWORDED), hall.actor("lin"));
        CarryPreview preview =
                CityHall.done(context.getBean(Previewing.class).preview(draft, hall.id("lin")));
        assertThat(preview.resumesAt().en()).isEqualTo("Office check");
    }

    @Test
    void countsAnAcceptedSuggestionOfMoreThanAPhrase() {
        assertThat(wrote("今年新登記的企業比去年同期多出許多，令人十分振奮")).isTrue();
        assertThat(wrote("今年新增企業3,241家")).isFalse();
    }

    private boolean wrote(String replacement) {
        DraftId draft = hall.draftBeingCountersigned();
        Revision revision = context.getBean(Revisions.class).latest(draft).orElseThrow();
        Paragraph last = revision.text().paragraphs().getLast();
        String passage = "今年全市新增企業3,214家";
        int from = last.text().indexOf(passage);
        NewRemark wanted =
                new NewRemark(
                        revision.number(),
                        last.id(),
                        from,
                        from + passage.length(),
                        Weight.MUST,
                        "",
                        replacement,
                        false);
        Remark suggestion =
                CityHall.done(
                        context.getBean(Remarking.class).write(draft, wanted, hall.actor("huang")));
        hall.decide(draft, "huang", Verdict.RETURN, "建議如此", null);
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        long version = context.getBean(WorkingCopies.class).find(draft).orElseThrow().version();
        CityHall.done(
                context.getBean(Accepting.class)
                        .accept(draft, Set.of(suggestion.id()), version, hall.actor("lin")));
        return context.getBean(Writers.class).sinceNewest(draft).contains(hall.id("huang"));
    }
}
