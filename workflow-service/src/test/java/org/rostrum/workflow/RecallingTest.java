package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Refuting;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Resolving;
import org.rostrum.draft.remark.Weight;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class RecallingTest {

    private final ApplicationContext context;
    private final Recalling recalling;
    private final Remarking remarking;
    private final Refuting refuting;
    private final Resolving resolving;
    private CityHall hall;

    RecallingTest(
            ApplicationContext context,
            Recalling recalling,
            Remarking remarking,
            Refuting refuting,
            Resolving resolving) {
        this.context = context;
        this.recalling = recalling;
        this.remarking = remarking;
        this.refuting = refuting;
        this.resolving = resolving;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @Test
    void recallsWhatAnyOfTheDraftersDidInTheOrderOfDoing() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        Remark first = remark(draft, "先寫的", false);
        Remark second = remark(draft, "後寫的", false);
        hall.decide(draft, "qiu", Verdict.RETURN, "見批註", null);
        CityHall.done(resolving.resolve(second.id(), hall.actor("lin")));
        CityHall.done(refuting.answer(first.id(), "已有定論", hall.actor("sun")));
        assertThat(recalled(draft, "lin")).containsExactly("後寫的", "先寫的");
        assertThat(recalled(draft, "sun")).containsExactly("後寫的", "先寫的");
    }

    @Test
    void recallsNothingThatTheAuthorsClosedThemselvesOrKeptToThemselves() {
        DraftId draft = hall.draftUnderReview();
        Remark own = remark(draft, "自己收回", false);
        Remark note = remark(draft, "只給自己看", true);
        hall.decide(draft, "qiu", Verdict.RETURN, "見批註", null);
        CityHall.done(resolving.resolve(own.id(), hall.actor("qiu")));
        assertThat(CityHall.refused(refuting.answer(note.id(), "不知道有", hall.actor("lin"))))
                .containsExactly("remark.unknown");
        assertThat(recalled(draft, "lin")).isEmpty();
    }

    @Test
    void beginsAnewWithEverySubmission() {
        DraftId draft = hall.draftUnderReview();
        Remark first = remark(draft, "第一輪", false);
        hall.decide(draft, "qiu", Verdict.RETURN, "見批註", null);
        CityHall.done(resolving.resolve(first.id(), hall.actor("lin")));
        hall.submit(draft, hall.standard(1));
        assertThat(recalled(draft, "lin")).isEmpty();

        Remark second = remark(draft, "第二輪", false);
        hall.decide(draft, "qiu", Verdict.RETURN, "再看", null);
        assertThat(recalled(draft, "lin")).isEmpty();
        CityHall.done(resolving.resolve(second.id(), hall.actor("lin")));
        assertThat(recalled(draft, "lin")).containsExactly("第二輪");
    }

    @Test
    void tellsNothingToThoseWhoDoNotWrite() {
        DraftId draft = hall.draftUnderReview();
        Remark remark = remark(draft, "處理過", false);
        hall.decide(draft, "qiu", Verdict.RETURN, "見批註", null);
        CityHall.done(resolving.resolve(remark.id(), hall.actor("lin")));
        assertThat(recalled(draft, "qiu")).isEmpty();
        assertThat(recalled(hall.draft(), "lin")).isEmpty();
    }

    private Remark remark(DraftId draft, String body, boolean privately) {
        var wanted = new NewRemark(1, null, null, null, Weight.MAY, body, null, privately);
        return CityHall.done(remarking.write(draft, wanted, hall.actor("qiu")));
    }

    private List<String> recalled(DraftId draft, String username) {
        return recalling.sinceSent(draft, hall.id(username)).stream().map(Remark::body).toList();
    }
}
