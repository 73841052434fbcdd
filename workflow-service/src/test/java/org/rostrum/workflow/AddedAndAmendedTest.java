package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.workflow.AddingSeat.Where;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

/** Where a text is amended while somebody who was added has not been heard yet. */
@RostrumTest
class AddedAndAmendedTest {

    private final ApplicationContext context;
    private final AddingSeat adding;
    private final RemovingSeat removing;
    private final Deciding deciding;
    private final ApprovingAsAmended approving;
    private final Remarking remarking;
    private final Revisions revisions;
    private final ConsistencyCheck check;
    private CityHall hall;

    AddedAndAmendedTest(
            ApplicationContext context,
            AddingSeat adding,
            RemovingSeat removing,
            Deciding deciding,
            ApprovingAsAmended approving,
            Remarking remarking,
            Revisions revisions,
            ConsistencyCheck check) {
        this.context = context;
        this.adding = adding;
        this.removing = removing;
        this.deciding = deciding;
        this.approving = approving;
        this.remarking = remarking;
        this.revisions = revisions;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("kong").isEmpty()) {
            hall.person("kong", "孔明", "government", false, Role.LEADER);
        }
    }

    /** liang is the last to decide, has kong heard beside, and approves the text as amended. */
    private DraftId amended() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        CityHall.done(
                adding.add(
                        hall.seat(draft, "梁國棟"),
                        new SeatWanted.OfPerson(hall.id("kong")),
                        Where.BESIDE,
                        "請也看看",
                        hall.actor("liang")));
        suggest(draft);
        DecisionContext at = deciding.context(draft, hall.id("liang")).orElseThrow();
        String sha256 =
                CityHall.done(approving.preview(at.seat(), hall.id("liang"))).amendment().sha256();
        CityHall.done(
                deciding.decide(
                        at.seat(),
                        new DecisionRequest(
                                Verdict.APPROVE_AS_AMENDED,
                                at.revision(),
                                at.sha256(),
                                "",
                                null,
                                null,
                                sha256),
                        null,
                        hall.actor("liang")));
        return draft;
    }

    private void suggest(DraftId draft) {
        Revision revision = revisions.latest(draft).orElseThrow();
        Paragraph paragraph = revision.text().paragraphs().getLast();
        int from = paragraph.text().indexOf("大家好");
        var remark =
                new NewRemark(
                        revision.number(),
                        paragraph.id(),
                        from,
                        from + 3,
                        Weight.MAY,
                        "",
                        "大家早安",
                        false);
        CityHall.done(remarking.write(draft, remark, hall.actor("liang")));
    }

    @Test
    void asksWhoWasAddedAboutTheAmendedTextAndNobodyElse() {
        DraftId draft = amended();
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.IN_REVIEW);
        hall.approve(draft, "kong");
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.APPROVED);
        assertThat(check.run()).isEmpty();
    }

    @Test
    void asksASecondReaderOnceWhoWasAddedIsTakenAway() {
        DraftId draft = amended();
        CityHall.done(removing.remove(hall.seat(draft, "孔明"), "改由辦公室看", hall.actor("liang")));
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.IN_REVIEW);
        hall.approve(draft, "he");
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.APPROVED);
        assertThat(check.run()).isEmpty();
    }
}
