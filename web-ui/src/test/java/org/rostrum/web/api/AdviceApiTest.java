package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.AdviceId;
import org.rostrum.workflow.AskingAdvice.Asked;
import org.rostrum.workflow.SeatId;

class AdviceApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final AdviceId ADVICE = new AdviceId(UUID.randomUUID());
    private static final String SEAT_ADVICE = "/api/seats/" + SEAT + "/advice";
    private static final String ADDRESS = "/api/advice/" + ADVICE;
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));

    @Test
    void asksAPersonByUsername() {
        when(askingAdvice.ask(
                        SEAT, CityHall.person("lin"), "合適嗎？", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(new Asked(ADVICE, RECEIPT)));
        var asked = post("huang", SEAT_ADVICE, "{\"of\": \"lin\", \"question\": \"合適嗎？\"}");
        assertThat(asked).hasStatus(201);
        assertThat(ApiTest.<String>read(asked, "$.advice")).isEqualTo(ADVICE.toString());
    }

    @Test
    void saysWhyItIsRefused() {
        when(askingAdvice.ask(any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("advice.asked-already")));
        assertProblem(
                        post("huang", SEAT_ADVICE, "{\"of\": \"lin\", \"question\": \"合適嗎？\"}"),
                        ProblemType.CONFLICT)
                .withCodes("advice.asked-already");
        when(advising.answer(any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.notFound("advice.unknown")));
        assertProblem(
                post(STRANGER, ADDRESS + "/answer", "{\"answer\": \"我來答\"}"),
                ProblemType.NOT_FOUND);
    }

    @Test
    void refusesAnUnknownPersonAndMissingFieldsBeforeAnybodyIsAsked() {
        assertProblem(
                        post("huang", SEAT_ADVICE, "{\"of\": \"nobody\", \"question\": \"？\"}"),
                        ProblemType.REFUSED)
                .withFields("of");
        assertProblem(post("huang", SEAT_ADVICE, "{}"), ProblemType.INVALID_FIELDS)
                .withFields("of", "question");
        assertProblem(post("huang", ADDRESS + "/answer", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("answer");
        assertProblem(post("huang", ADDRESS + "/take-back", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("reason");
        verifyNoInteractions(askingAdvice, advising);
    }

    @Test
    void answersAndTakesBack() {
        when(advising.answer(ADVICE, "合適", CityHall.signedIn("lin").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        when(askingAdvice.takeBack(ADVICE, "已查到", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("lin", ADDRESS + "/answer", "{\"answer\": \"合適\"}")).hasStatus(200);
        assertThat(post("huang", ADDRESS + "/take-back", "{\"reason\": \"已查到\"}")).hasStatus(200);
    }
}
