package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;

/** Drafts on the urgent path, and what can be done with them. */
abstract class UrgentPathFixture {

    static final String WHY = "今晚要發表";

    final ApplicationContext context;
    final AskingUrgency asking;
    final OrderingUrgency ordering;
    final ReadingAfterwards reading;
    final Deciding deciding;
    final Withdrawing withdrawing;
    final Statuses statuses;
    final Inbox inbox;
    final Chains chains;
    final ConsistencyCheck check;
    CityHall hall;

    UrgentPathFixture(ApplicationContext context) {
        this.context = context;
        this.asking = context.getBean(AskingUrgency.class);
        this.ordering = context.getBean(OrderingUrgency.class);
        this.reading = context.getBean(ReadingAfterwards.class);
        this.deciding = context.getBean(Deciding.class);
        this.withdrawing = context.getBean(Withdrawing.class);
        this.statuses = context.getBean(Statuses.class);
        this.inbox = context.getBean(Inbox.class);
        this.chains = context.getBean(Chains.class);
        this.check = context.getBean(ConsistencyCheck.class);
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("lei").isEmpty()) {
            hall.person("lei", "雷動", "policy", false, Role.DRAFTER, Role.LEADER);
        }
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    DraftId asked(DraftId draft) {
        CityHall.done(asking.ask(draft, WHY, hall.actor("lin")));
        return draft;
    }

    Outcome<Receipt> order(DraftId draft, String by, String... stations) {
        return ordering.order(draft, List.of(stations), WHY, hall.actor(by));
    }

    List<Debt> debts(DraftId draft, String by) {
        return reading.all(draft, hall.id(by));
    }

    Debt debt(DraftId draft, String seat, String by) {
        return debts(draft, by).stream()
                .filter(one -> one.seatName().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    Outcome<Receipt> read(DraftId draft, String seat, String by, boolean agrees) {
        ReviewStatus status = statuses.of(draft).orElseThrow();
        return reading.read(
                debt(draft, seat, by).id(),
                new ReadingAfterwards.Said(
                        status.revision(), status.sha256(), agrees, agrees ? "" : "金額有誤"),
                hall.actor(by));
    }

    List<LaneState> lanes(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .map(ReviewStatus.Lane::state)
                .toList();
    }

    List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    boolean owes(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .anyMatch(item ->
                        item.draft().equals(draft) && item.why() == InboxItem.Why.AFTERWARDS);
    }

    /** Approved on the urgent path; finance has decided, justice and press are owed. */
    DraftId approvedUrgently() {
        DraftId draft = asked(hall.draftBeingCountersigned());
        hall.approve(draft, "huang");
        CityHall.done(order(draft, "feng", "countersign"));
        hall.approve(draft, "he");
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        return draft;
    }
}
