package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.Reminding;
import org.rostrum.workflow.SeatId;

class RemindersApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));

    @Test
    void remindsOneSeatOrAll() {
        var reminded = new Reminding.Reminded(SEAT, "財政局", RECEIPT);
        when(reminding.remind(any(), eq(SEAT), eq("請速辦"), any()))
                .thenReturn(Outcome.done(List.of(reminded)));
        when(reminding.remind(any(), eq(null), eq(""), any()))
                .thenReturn(Outcome.done(List.of(reminded, reminded)));
        String reminders = draft() + "/reminders";
        var one = post("lin", reminders, "{\"seat\": \"" + SEAT + "\", \"word\": \"請速辦\"}");
        assertThat(one).hasStatus(200);
        assertThat(ApiTest.<String>read(one, "$.items[0].seatName")).isEqualTo("財政局");
        assertThat(ApiTest.<List<?>>read(post("lin", reminders, "{}"), "$.items")).hasSize(2);
        assertThat(ApiTest.<List<?>>read(get("lin", reminders), "$.items")).isEmpty();
    }

    @Test
    void saysWhenItIsPossibleAgain() {
        Instant next = Instant.parse("2026-11-25T12:00:00Z");
        when(reminding.remind(any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("reminding.too-soon", "財政局", next)));
        assertProblem(post("lin", draft() + "/reminders", "{}"), ProblemType.CONFLICT)
                .withCodes("reminding.too-soon")
                .saying("2026-11-25T12:00:00Z");
        assertProblem(post(STRANGER, draft() + "/reminders", "{}"), ProblemType.NOT_FOUND);
    }
}
