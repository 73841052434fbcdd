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
import org.rostrum.workflow.AddingSeat.Added;
import org.rostrum.workflow.AddingSeat.Where;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.SeatWanted;

class AddedSeatsApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final SeatId NEW = new SeatId(UUID.randomUUID());
    private static final String ADDRESS = "/api/seats/" + SEAT;
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));

    @Test
    void addsAPersonByUsername() {
        when(addingSeat.add(
                        SEAT,
                        new SeatWanted.OfPerson(CityHall.person("lin")),
                        Where.BEFORE,
                        "請先看",
                        CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(new Added(NEW, RECEIPT)));
        var added =
                post(
                        "huang",
                        ADDRESS + "/added",
                        "{\"person\": \"lin\", \"where\": \"BEFORE\", \"reason\": \"請先看\"}");
        assertThat(added).hasStatus(201).hasHeader("Location", "/api/seats/" + NEW);
        assertThat(ApiTest.<String>read(added, "$.seat")).isEqualTo(NEW.toString());
        assertThat(ApiTest.<Integer>read(added, "$.receipt.sequence")).isEqualTo(5);
    }

    @Test
    void saysWhyItIsRefused() {
        when(addingSeat.add(any(), any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("candidate.seated", "林美玲")));
        assertProblem(
                        post(
                                "huang",
                                ADDRESS + "/added",
                                "{\"person\": \"lin\", \"where\": \"AFTER\", \"reason\": \"請看\"}"),
                        ProblemType.CONFLICT)
                .withCodes("candidate.seated");
    }

    @Test
    void refusesWhatNamesNobodyBeforeAnybodyIsAsked() {
        assertProblem(post("huang", ADDRESS + "/added", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("where", "reason");
        assertProblem(
                        post(
                                "huang",
                                ADDRESS + "/added",
                                "{\"where\": \"BESIDE\", \"reason\": \"請看\"}"),
                        ProblemType.REFUSED)
                .withCodes("adding.one-of-two");
        assertProblem(
                        post(
                                "huang",
                                ADDRESS + "/added",
                                """
                                {"department": "nowhere", "where": "BESIDE", "reason": "請看"}
                                """),
                        ProblemType.REFUSED)
                .withFields("department");
        assertProblem(
                        post(
                                "huang",
                                ADDRESS + "/added",
                                """
                                {"person": "lin", "where": "ABOVE", "reason": "請看"}
                                """),
                        ProblemType.INVALID_FIELDS)
                .withFields("where")
                .saying("BESIDE, BEFORE, AFTER");
        verifyNoInteractions(addingSeat);
    }

    @Test
    void takesASeatAway() {
        when(removingSeat.remove(SEAT, "已問過", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("huang", ADDRESS + "/removal", "{\"reason\": \"已問過\"}")).hasStatus(200);
        assertProblem(post("huang", ADDRESS + "/removal", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("reason");
    }
}
