package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.SeatId;

class HandOverApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final String ADDRESS = "/api/seats/" + SEAT + "/hand-over";
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));

    @Test
    void handsOverToAPersonByUsername() {
        when(handingOver.handOver(
                        SEAT, CityHall.person("lin"), "出差", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        var done = post("huang", ADDRESS, "{\"to\": \"lin\", \"reason\": \"出差\"}");
        assertThat(done).hasStatus(200);
        assertThat(ApiTest.<Integer>read(done, "$.sequence")).isEqualTo(5);
    }

    @Test
    void saysWhyItIsRefused() {
        when(handingOver.handOver(any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("candidate.seated", "林美玲")));
        assertProblem(
                        post("huang", ADDRESS, "{\"to\": \"lin\", \"reason\": \"出差\"}"),
                        ProblemType.CONFLICT)
                .withCodes("candidate.seated")
                .saying("林美玲 has a seat of their own");
    }

    @Test
    void refusesAnUnknownPersonAndMissingFieldsBeforeAnybodyIsAsked() {
        assertProblem(
                        post("huang", ADDRESS, "{\"to\": \"nobody\", \"reason\": \"出差\"}"),
                        ProblemType.REFUSED)
                .withFields("to");
        assertProblem(post("huang", ADDRESS, "{}"), ProblemType.INVALID_FIELDS)
                .withFields("to", "reason");
        assertProblem(post("huang", ADDRESS + "/give-back", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("reason");
        verifyNoInteractions(handingOver);
    }

    @Test
    void givesBack() {
        when(handingOver.giveBack(SEAT, "奉還", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("huang", ADDRESS + "/give-back", "{\"reason\": \"奉還\"}")).hasStatus(200);
    }

    @Test
    void tellsWhoCouldTakeTheSeatAndNothingToOthers() {
        var context = SeatsApiTest.context(draft(), 1);
        when(deciding.context(SEAT, CityHall.person("huang"))).thenReturn(Optional.of(context));
        when(handingOver.candidates(SEAT, CityHall.person("huang")))
                .thenReturn(List.of(new NamedPerson(CityHall.person("lin"), "lin", "林美玲")));
        assertThat(ApiTest.<String>read(get("huang", ADDRESS), "$.items[0].username"))
                .isEqualTo("lin");
        assertProblem(get(STRANGER, ADDRESS), ProblemType.NOT_FOUND);
    }
}
