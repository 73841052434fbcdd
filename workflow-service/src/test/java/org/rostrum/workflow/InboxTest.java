package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Page;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.InboxItem.Why;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class InboxTest {

    private final ApplicationContext context;
    private final Inbox inbox;
    private final Claiming claiming;
    private final Withdrawing withdrawing;
    private CityHall hall;

    InboxTest(ApplicationContext context, Inbox inbox, Claiming claiming, Withdrawing withdrawing) {
        this.context = context;
        this.inbox = inbox;
        this.claiming = claiming;
        this.withdrawing = withdrawing;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    private List<InboxItem> of(String username) {
        return inbox.waitingForMe(hall.id(username), null, 100).items();
    }

    private List<InboxItem> about(DraftId draft, String username) {
        return of(username).stream().filter(i -> i.draft().equals(draft)).toList();
    }

    @Test
    void showsASeatToThoseWhoMayTakeItAndNobodyElse() {
        DraftId draft = hall.draftBeingCountersigned();
        for (String reviewer : List.of("huang", "yip", "zheng", "fang")) {
            assertThat(about(draft, reviewer))
                    .extracting(InboxItem::why)
                    .containsExactly(Why.DECIDE);
        }
        for (String other : List.of("lin", "qiu", "he", "feng", "shen", "tian", "ou")) {
            assertThat(about(draft, other)).isEmpty();
        }
        InboxItem item = about(draft, "huang").getFirst();
        assertThat(item.seat()).isEqualTo(hall.seat(draft, "財政局"));
        assertThat(item.station()).isEqualTo(new Label("會簽", "会签", "Countersigning"));
        assertThat(item.drafterName()).isEqualTo("林美玲");
    }

    @Test
    void saysWhoHasTakenASeatAndCountsItForNobodyElse() {
        DraftId draft = hall.draftBeingCountersigned();
        int before = inbox.count(hall.id("huang"));
        CityHall.done(claiming.claim(hall.seat(draft, "財政局"), hall.actor("yip")));
        assertThat(about(draft, "huang").getFirst().holderName()).isEqualTo("葉敏");
        assertThat(about(draft, "huang").getFirst().mine()).isFalse();
        assertThat(about(draft, "yip").getFirst().mine()).isTrue();
        assertThat(inbox.count(hall.id("huang"))).isEqualTo(before - 1);
    }

    @Test
    void isEmptyOfADraftOnceDecided() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        assertThat(about(draft, "huang")).isEmpty();
        assertThat(about(draft, "yip")).isEmpty();
    }

    @Test
    void showsAReturnedDraftToItsDrafters() {
        DraftId draft = hall.draftReturned();
        InboxItem item = about(draft, "lin").getFirst();
        assertThat(item.why()).isEqualTo(Why.REVISE);
        assertThat(item.seat()).isNull();
        assertThat(item.station()).isNull();
    }

    @Test
    void showsTheOfficeWhoAsksForConsent() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        CityHall.done(withdrawing.withdraw(draft, "活動取消", hall.actor("lin")));
        assertThat(about(draft, "he")).extracting(InboxItem::why).containsExactly(Why.CONSENT);
        assertThat(about(draft, "lin")).isEmpty();
    }

    @Test
    void tellsTheDrafterForWhomADraftWaits() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "zheng");
        InboxItem item =
                inbox.waitingForOthers(hall.id("lin"), null, 100).items().stream()
                        .filter(i -> i.draft().equals(draft))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.why()).isEqualTo(Why.WAITING);
        assertThat(item.waitingFor()).isEqualTo("財政局、新聞辦公室");
    }

    @Test
    void listsTheMostUrgentFirstAndThenTheOldestPageByPage() {
        DraftId normal = hall.draftUnderReview();
        DraftId most = hall.draft("lin", "policy", Urgency.MOST_URGENT, Set.of());
        DraftId urgent = hall.draft("lin", "policy", Urgency.URGENT, Set.of());
        hall.submit(urgent, hall.standard(1));
        hall.submit(most, hall.standard(1));
        List<DraftId> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<InboxItem> page = inbox.waitingForMe(hall.id("qiu"), cursor, 1);
            assertThat(page.items()).hasSize(1);
            all.add(page.items().getFirst().draft());
            cursor = page.next();
        } while (cursor != null);
        assertThat(all).containsSubsequence(most, urgent, normal);
        assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(of("qiu"));
    }

    @Test
    void beginsAtTheStartWhenTheCursorNeverWasOne() {
        hall.draftUnderReview();
        Page<InboxItem> page = inbox.waitingForMe(hall.id("qiu"), "no such cursor", 100);
        assertThat(page.items()).isEqualTo(of("qiu"));
    }
}
