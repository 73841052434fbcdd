package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Receipt;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class UrgentRefusalsTest extends UrgentPathFixture {

    UrgentRefusalsTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void isForLeadersWhoDoNotWriteTheDraft() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        assertThat(CityHall.refused(order(draft, "he", "countersign")))
                .containsExactly("urgent.not-leader");
        assertThat(CityHall.refused(order(draft, "lei", "countersign")))
                .containsExactly("draft.unknown");
        DraftId own = hall.draft("lei", "policy", Urgency.URGENT, Set.of());
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(own, hall.standard(1), null, hall.actor("lei")));
        assertThat(CityHall.refused(order(own, "lei", "countersign")))
                .containsExactly("urgent.own-draft");
        assertThat(ordering.possible(draft, hall.id("he"))).isEmpty();
        assertThat(ordering.possible(draft, hall.id("feng")))
                .extracting(NamedStation::key)
                .containsExactly("countersign");
    }

    @Test
    void refusesWhatCannotBePassedOver() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        assertThat(CityHall.refused(order(draft, "feng"))).containsExactly("urgent.none-chosen");
        assertThat(CityHall.refused(order(draft, "feng", "office", "leaders", "nowhere")))
                .containsExactly(
                        "urgent.station-needed", "urgent.station-needed", "urgent.station-unknown");
        assertThat(
                        CityHall.refused(
                                ordering.order(
                                        draft, List.of("countersign"), " ", hall.actor("feng"))))
                .containsExactly("seat.reason-missing");
        hall.decide(draft, "huang", Verdict.RETURN, "有誤", null);
        assertThat(CityHall.refused(order(draft, "feng", "countersign")))
                .containsExactly("urgent.returned-already");
    }

    @Test
    void letsOnlyTheDrafterAskAndOnce() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(CityHall.refused(asking.ask(draft, WHY, hall.actor("huang"))))
                .containsExactly("urgent.not-drafter");
        assertThat(CityHall.refused(asking.ask(draft, "", hall.actor("lin"))))
                .containsExactly("seat.reason-missing");
        assertThat(CityHall.refused(asking.ask(draft, WHY, hall.actor("tian"))))
                .containsExactly("draft.unknown");
        asked(draft);
        assertThat(CityHall.refused(asking.ask(draft, WHY, hall.actor("lin"))))
                .containsExactly("urgent.asked-already");
        assertThat(CityHall.refused(asking.ask(hall.draftReturned(), WHY, hall.actor("lin"))))
                .containsExactly("urgent.not-in-review");
        assertThat(
                        CityHall.refused(
                                asking.ask(hall.draftBeforeTheLeaders(), WHY, hall.actor("lin"))))
                .containsExactly("urgent.nothing-left");
    }

    @Test
    void refusesASecondOrderAndOneThatComesTooLate() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        CityHall.done(order(draft, "feng", "countersign"));
        assertThat(CityHall.refused(order(draft, "liang", "countersign")))
                .containsExactly("urgent.ordered-already");
        DraftId late = hall.draftBeforeTheLeaders();
        assertThat(CityHall.refused(order(late, "feng", "countersign")))
                .containsExactly("urgent.nothing-left");
        DraftId returned = asked(hall.draftUnderReview());
        hall.decide(returned, "qiu", Verdict.RETURN, "有誤", null);
        assertThat(CityHall.refused(order(returned, "feng", "countersign")))
                .containsExactly("urgent.not-in-review");
    }

    @Test
    void refusesToReadWhatIsNotOwedOrNotApprovedYet() {
        DraftId running = asked(hall.draftBeingCountersigned());
        CityHall.done(order(running, "feng", "countersign"));
        assertThat(CityHall.refused(read(running, "司法局", "zheng", true)))
                .containsExactly("debt.not-approved-yet");
        DraftId draft = approvedUrgently();
        assertThat(CityHall.refused(read(draft, "司法局", "huang", true)))
                .containsExactly("debt.not-yours");
        DebtId id = debt(draft, "司法局", "zheng").id();
        assertThat(
                        CityHall.refused(
                                reading.read(
                                        id,
                                        new ReadingAfterwards.Said(2, "0".repeat(64), false, ""),
                                        hall.actor("zheng"))))
                .containsExactly("debt.words-missing", "debt.other-text");
        CityHall.done(read(draft, "司法局", "zheng", true));
        assertThat(CityHall.refused(read(draft, "司法局", "zheng", true)))
                .containsExactly("debt.read-already");
        assertThat(
                        CityHall.refused(
                                reading.read(
                                        id,
                                        new ReadingAfterwards.Said(1, "", true, ""),
                                        hall.actor("tian"))))
                .containsExactly("debt.unknown");
    }

    @Test
    void ordersOnceWhereTwoLeadersOrderInTheSameMoment() throws Exception {
        DraftId draft = asked(hall.draftBeingCountersigned());
        List<Outcome<Receipt>> both =
                Together.run(
                        List.of(
                                () -> order(draft, "feng", "countersign"),
                                () -> order(draft, "liang", "countersign")));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(debts(draft, "lin")).hasSize(3);
    }

    @Test
    void countsWhoDecidesInTheSameMomentOrOwesTheReading() throws Exception {
        DraftId draft = asked(hall.draftBeingCountersigned());
        SeatId seat = hall.seat(draft, "財政局");
        var request = hall.request(draft, Verdict.APPROVE, "");
        List<Outcome<?>> both =
                Together.run(
                        List.of(
                                () -> order(draft, "feng", "countersign"),
                                () -> deciding.decide(seat, request, null, hall.actor("huang"))));
        boolean decided = both.getLast() instanceof Outcome.Done;
        assertThat(both.getFirst()).isInstanceOf(Outcome.Done.class);
        assertThat(debts(draft, "lin")).hasSize(decided ? 2 : 3);
    }

    @Test
    void paysOnceWhereTwoReadInTheSameMoment() throws Exception {
        DraftId draft = asked(hall.draftBeingCountersigned());
        CityHall.done(order(draft, "feng", "countersign"));
        List.of("he", "feng", "liang").forEach(by -> hall.approve(draft, by));
        List<Outcome<Receipt>> both =
                Together.run(
                        List.of(
                                () -> read(draft, "財政局", "huang", true),
                                () -> read(draft, "財政局", "yip", false)));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(told(draft, "debt.read")).hasSize(1);
    }
}
