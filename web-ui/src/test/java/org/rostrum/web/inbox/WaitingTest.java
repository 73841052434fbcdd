package org.rostrum.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.InboxItem;
import org.rostrum.workflow.InboxItem.Why;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.SpeechDate;

class WaitingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final DraftId DRAFT = new DraftId(new UUID(0, 1));
    private static final SeatId SEAT = new SeatId(new UUID(0, 2));

    @ParameterizedTest
    @CsvSource({
        "DECIDE, /review?seat=00000000-0000-0000-0000-000000000002",
        "REVISE, ''",
        "CONSENT, /status",
        "LAPSED, /status",
        "WAITING, /status"
    })
    void leadsToWhereTheWorkIs(Why why, String page) {
        assertThat(waiting(why, Duration.ZERO, null, false).href())
                .isEqualTo("/drafts/" + DRAFT + page);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "23, 0", "24, 1", "71, 2", "-5, 0"})
    void countsWholeDays(long hours, long days) {
        assertThat(waiting(Why.DECIDE, Duration.ofHours(hours), null, false).days())
                .isEqualTo(days);
    }

    @Test
    void offersAnEmptySeatToBeClaimed() {
        Waiting waiting = waiting(Why.DECIDE, Duration.ZERO, null, false);
        assertThat(waiting.claimable()).isTrue();
        assertThat(waiting.returnable()).isFalse();
        assertThat(waiting.taken()).isFalse();
    }

    @Test
    void offersTheOwnSeatToBeGivenBack() {
        Waiting waiting = waiting(Why.DECIDE, Duration.ZERO, "黃雅琪", true);
        assertThat(waiting.claimable()).isFalse();
        assertThat(waiting.returnable()).isTrue();
        assertThat(waiting.taken()).isFalse();
    }

    @Test
    void saysWhenAnotherSitsThere() {
        Waiting waiting = waiting(Why.DECIDE, Duration.ZERO, "羅志成", false);
        assertThat(waiting.claimable()).isFalse();
        assertThat(waiting.returnable()).isFalse();
        assertThat(waiting.taken()).isTrue();
    }

    @Test
    void offersNoSeatWhereNothingIsToBeDecided() {
        assertThat(waiting(Why.REVISE, Duration.ZERO, null, false).claimable()).isFalse();
    }

    private static Waiting waiting(
            Why why, Duration waited, @Nullable String holder, boolean mine) {
        return Waiting.of(
                new InboxItem(
                        DRAFT,
                        "SP-2026-0001",
                        "致辭",
                        "林美玲",
                        "政策研究室",
                        null,
                        Urgency.NORMAL,
                        Classification.PUBLIC,
                        why,
                        why == Why.DECIDE ? SEAT : null,
                        null,
                        1,
                        1,
                        NOW.minus(waited),
                        mine,
                        false,
                        null,
                        null,
                        holder,
                        "",
                        null,
                        SpeechDate.QUIET),
                CLOCK);
    }
}
