package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Entry;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.State;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class UrgentPathTest extends UrgentPathFixture {

    UrgentPathTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void goesOnAtOnceWithoutTheStationThatIsOpen() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        hall.approve(draft, "huang");
        CityHall.done(order(draft, "feng", "countersign"));
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED,
                        LaneState.AFTERWARDS,
                        LaneState.ACTIVE,
                        LaneState.WAITING);
        assertThat(debts(draft, "lin")).extracting(Debt::seatName).containsExactly("司法局", "新聞辦公室");
        UrgentOrder order = ordering.standing(draft).orElseThrow();
        assertThat(order.byName()).isEqualTo("馮世昌");
        assertThat(order.reason()).isEqualTo(WHY);
    }

    @Test
    void passesTheStationOverOnceItIsReached() {
        DraftId draft = asked(hall.draftUnderReview());
        CityHall.done(order(draft, "liang", "countersign"));
        assertThat(lanes(draft).getFirst()).isEqualTo(LaneState.ACTIVE);
        assertThat(debts(draft, "lin")).isEmpty();
        hall.approve(draft, "qiu");
        assertThat(lanes(draft).get(1)).isEqualTo(LaneState.AFTERWARDS);
        assertThat(lanes(draft).get(2)).isEqualTo(LaneState.ACTIVE);
        assertThat(debts(draft, "lin")).hasSize(3);
    }

    @Test
    void owesUntilTheMissingOneHasReadTheApprovedTextAndSaidSo() {
        DraftId draft = approvedUrgently();
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(State.APPROVED);
        assertThat(owes(draft, "zheng")).isTrue();
        assertThat(owes(draft, "huang")).isFalse();
        assertThat(debt(draft, "司法局", "zheng").payable()).isTrue();
        CityHall.done(read(draft, "司法局", "zheng", false));
        assertThat(owes(draft, "zheng")).isFalse();
        Debt.Reading said = debt(draft, "司法局", "lin").reading();
        assertThat(said).isNotNull();
        assertThat(said.agrees()).isFalse();
        assertThat(said.words()).isEqualTo("金額有誤");
        assertThat(debt(draft, "新聞辦公室", "lin").reading()).isNull();
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void countsNowhereAsAnApproval() {
        DraftId draft = approvedUrgently();
        CityHall.done(read(draft, "司法局", "zheng", true));
        assertThat(told(draft, "decision.made")).hasSize(5);
        assertThat(statuses.of(draft).orElseThrow().lanes().get(1).seats())
                .filteredOn(seat -> seat.decision() != null)
                .extracting(ReviewStatus.Seat::name)
                .containsExactly("財政局");
    }

    @Test
    void tellsTheRecordWhoOrderedWhoOwesAndWhoHasRead() {
        DraftId draft = approvedUrgently();
        CityHall.done(read(draft, "新聞辦公室", "fang", true));
        Entry ordered = told(draft, "urgent.ordered").getFirst();
        assertThat(ordered.actor().person()).isEqualTo(hall.id("feng").value());
        assertThat(ordered.facts())
                .containsEntry("stations", List.of("countersign"))
                .containsEntry("reason", WHY);
        Entry opened = told(draft, "debt.opened").getFirst();
        assertThat(opened.actor().person()).isNull();
        assertThat(opened.facts())
                .containsEntry("persons", List.of(hall.id("zheng").toString()))
                .containsEntry("seatName", "司法局");
        Entry read = told(draft, "debt.read").getFirst();
        assertThat(read.actor().person()).isEqualTo(hall.id("fang").value());
        assertThat(read.facts()).containsEntry("says", "AGREE").containsEntry("revision", 1L);
    }

    @Test
    void standsInLaterRoundsAndOwesOnce() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        hall.approve(draft, "huang");
        CityHall.done(order(draft, "feng", "countersign"));
        hall.decide(draft, "he", Verdict.RETURN, "補一句", "start");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業4,000家。\n");
        hall.submit(draft, hall.standard(2));
        hall.approve(draft, "qiu");
        assertThat(lanes(draft).get(1)).isEqualTo(LaneState.AFTERWARDS);
        assertThat(debts(draft, "lin"))
                .extracting(Debt::seatName)
                .containsExactlyInAnyOrder("財政局", "司法局", "新聞辦公室");
    }

    @Test
    void opensTheDraftToTheLeadersOnceItsDrafterAsks() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(CityHall.refused(order(draft, "feng", "countersign")))
                .containsExactly("draft.unknown");
        asked(draft);
        assertThat(inbox.waitingForMe(hall.id("feng"), null, 200).items())
                .anyMatch(item -> item.draft().equals(draft) && item.why() == InboxItem.Why.URGE);
        assertThat(
                        context.getBean(DraftRegister.class)
                                .visibleTo(
                                        hall.id("feng"),
                                        new DraftRegister.Filter(null, false, null),
                                        null,
                                        200)
                                .items())
                .anyMatch(line -> line.id().equals(draft));
        Entry entry = told(draft, "urgent.asked").getFirst();
        assertThat(entry.actor().person()).isEqualTo(hall.id("lin").value());
        assertThat(entry.facts())
                .containsEntry(
                        "persons",
                        List.of(hall.id("feng").toString(), hall.id("liang").toString()));
        CityHall.done(order(draft, "feng", "countersign"));
        assertThat(inbox.waitingForMe(hall.id("liang"), null, 200).items())
                .noneMatch(item -> item.draft().equals(draft));
    }

    @Test
    void owesNothingWhereNothingWasApproved() {
        DraftId draft = asked(hall.draftUnderReview());
        CityHall.done(order(draft, "feng", "countersign"));
        hall.approve(draft, "qiu");
        CityHall.done(withdrawing.withdraw(draft, "改期", hall.actor("lin")));
        assertThat(owes(draft, "zheng")).isFalse();
        assertThat(CityHall.refused(read(draft, "司法局", "zheng", true)))
                .containsExactly("debt.nothing-to-read");
    }
}
