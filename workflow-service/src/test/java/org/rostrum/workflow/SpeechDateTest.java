package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.workflow.HandClock.HAND;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/** The speech is on Tuesday, December 1st, at half past nine. */
@RostrumTest
@Import(HandClock.Wound.class)
@TestPropertySource(properties = "rostrum.time-zone=Asia/Taipei")
class SpeechDateTest {

    private final ApplicationContext context;
    private final Timekeeping timekeeping;
    private final SpeechDates speeches;
    private final Inbox inbox;
    private final Chains chains;
    private CityHall hall;

    SpeechDateTest(
            ApplicationContext context,
            Timekeeping timekeeping,
            SpeechDates speeches,
            Inbox inbox,
            Chains chains) {
        this.context = context;
        this.timekeeping = timekeeping;
        this.speeches = speeches;
        this.inbox = inbox;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        HAND.put("2026-11-23T10:00");
        hall = CityHall.in(context);
    }

    private void lookAt(String local) {
        HAND.put(local);
        timekeeping.look();
    }

    private List<Entry> told(DraftId draft) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals("deadline.speech-near"))
                .toList();
    }

    private List<String> days(DraftId draft) {
        return told(draft).stream()
                .map(entry -> String.valueOf(entry.facts().get("days")))
                .toList();
    }

    @Test
    void isToldOnceADistanceToTheDrafterAndWhoeverIsAsked() {
        DraftId draft = hall.draftUnderReview();
        lookAt("2026-11-25T17:00");
        assertThat(told(draft)).isEmpty();
        lookAt("2026-11-26T08:00");
        assertThat(told(draft)).isEmpty();
        lookAt("2026-11-26T09:00");
        lookAt("2026-11-26T11:00");
        assertThat(days(draft)).containsExactly("3");
        assertThat(told(draft).getFirst().actor().person()).isNull();
        assertThat((List<?>) told(draft).getFirst().facts().get("persons"))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(hall.id("lin").toString(), hall.id("qiu").toString());
        lookAt("2026-11-30T09:00");
        lookAt("2026-11-30T15:00");
        assertThat(days(draft)).containsExactlyInAnyOrder("3", "1");
    }

    @Test
    void isToldOfADraftThatNobodyHasSubmittedAndOnlyOfTheNearestDistance() {
        DraftId draft = hall.draft();
        lookAt("2026-11-30T10:00");
        assertThat(days(draft)).containsExactly("1");
        assertThat((List<?>) told(draft).getFirst().facts().get("persons"))
                .extracting(Object::toString)
                .containsExactly(hall.id("lin").toString());
    }

    @Test
    void isNotToldOfAnApprovedDraft() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        lookAt("2026-11-30T10:00");
        assertThat(told(draft)).isEmpty();
        assertThat(speeches.of(hall.find(draft))).isEqualTo(SpeechDate.QUIET);
    }

    @Test
    void isToldOnceHoweverManyLook() {
        DraftId draft = hall.draft();
        HAND.put("2026-11-26T10:00");
        Together.run(
                IntStream.range(0, 4).mapToObj(_ -> (Callable<Boolean>) this::looked).toList());
        assertThat(days(draft)).containsExactly("3");
    }

    private boolean looked() {
        timekeeping.look();
        return true;
    }

    @Test
    void isMarkedWhileItIsNearAndOnceItIsPast() {
        DraftId draft = hall.draftUnderReview();
        assertThat(speeches.of(hall.find(draft))).isEqualTo(SpeechDate.QUIET);
        HAND.put("2026-11-26T08:00");
        assertThat(speeches.of(hall.find(draft))).isEqualTo(SpeechDate.NEAR);
        HAND.put("2026-12-01T09:31");
        assertThat(speeches.of(hall.find(draft))).isEqualTo(SpeechDate.PAST);
        assertThat(inbox.waitingForMe(hall.id("qiu"), null, 200).items())
                .filteredOn(item -> item.draft().equals(draft))
                .extracting(InboxItem::speech)
                .containsExactly(SpeechDate.PAST);
    }
}
