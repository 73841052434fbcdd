package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

/** Withdrawing and abandoning. */
@RostrumTest
class HavingBackTest {

    private final ApplicationContext context;
    private final Withdrawing withdrawing;
    private final Abandoning abandoning;
    private final ConsistencyCheck check;
    private CityHall hall;

    HavingBackTest(
            ApplicationContext context,
            Withdrawing withdrawing,
            Abandoning abandoning,
            ConsistencyCheck check) {
        this.context = context;
        this.withdrawing = withdrawing;
        this.abandoning = abandoning;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @Test
    void givesADraftBackAtOnceWhileNobodyHasDecided() {
        DraftId draft = hall.draftBeingCountersigned();
        Withdrawal withdrawal =
                CityHall.done(withdrawing.withdraw(draft, "活動改期", hall.actor("lin")));
        assertThat(withdrawal).isInstanceOf(Withdrawal.AtOnce.class);
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.DRAFTING);
        hall.submit(draft, hall.standard(1));
        assertThat(check.run()).isEmpty();
    }

    @Test
    void asksTheOfficeOnceSomebodyHasDecided() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        assertThat(CityHall.done(withdrawing.withdraw(draft, "改期", hall.actor("lin"))))
                .isInstanceOf(Withdrawal.ConsentAsked.class);
        assertThat(CityHall.refused(withdrawing.withdraw(draft, "改期", hall.actor("lin"))))
                .containsExactly("withdrawal.asked-already");
        assertThat(CityHall.refused(withdrawing.answer(draft, true, "", hall.actor("qiu"))))
                .containsExactly("withdrawal.not-office");
        assertThat(CityHall.refused(withdrawing.answer(draft, false, " ", hall.actor("he"))))
                .containsExactly("withdrawal.reason-missing");
        CityHall.done(withdrawing.answer(draft, true, "", hall.actor("he")));
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.DRAFTING);
        assertThat(check.run()).isEmpty();
    }

    @Test
    void goesOnWhenTheOfficeDoesNotConsent() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        CityHall.done(withdrawing.withdraw(draft, "改期", hall.actor("lin")));
        CityHall.done(withdrawing.answer(draft, false, "已近尾聲", hall.actor("he")));
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.IN_REVIEW);
        hall.approve(draft, "zheng");
        assertThat(CityHall.refused(withdrawing.answer(draft, true, "", hall.actor("he"))))
                .containsExactly("withdrawal.not-asked");
    }

    @Test
    void isForTheDrafterAndOnlyDuringReview() {
        DraftId draft = hall.draftUnderReview();
        assertThat(CityHall.refused(withdrawing.withdraw(draft, "", hall.actor("qiu"))))
                .containsExactly("withdrawal.not-drafter");
        assertThat(CityHall.refused(withdrawing.withdraw(draft, "", hall.actor("zheng"))))
                .containsExactly("draft.unknown");
        DraftId fresh = hall.draft();
        assertThat(CityHall.refused(withdrawing.withdraw(fresh, "", hall.actor("lin"))))
                .containsExactly("withdrawal.not-in-review");
    }

    @Test
    void givesADraftUpForGood() {
        DraftId returned = hall.draftReturned();
        DraftId fresh = hall.draft();
        for (DraftId draft : List.of(returned, fresh)) {
            CityHall.done(abandoning.abandon(draft, "不再需要", hall.actor("lin")));
            assertThat(hall.find(draft)).isInstanceOf(Draft.Abandoned.class);
        }
        assertThat(CityHall.refused(abandoning.abandon(returned, "", hall.actor("lin"))))
                .containsExactly("draft.is-abandoned");
        assertThat(check.run()).isEmpty();
    }

    @Test
    void doesNotGiveUpWhatIsWithOthers() {
        DraftId draft = hall.draftUnderReview();
        assertThat(CityHall.refused(abandoning.abandon(draft, "", hall.actor("qiu"))))
                .containsExactly("abandoning.not-drafter", "draft.is-in-review");
    }
}
