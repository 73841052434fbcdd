package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.AskingToPrepare;
import org.rostrum.workflow.PreparationId;
import org.rostrum.workflow.Preparing;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Verdict;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class PreparationsApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final PreparationId ID = new PreparationId(UUID.randomUUID());
    private static final String ASK = "/api/seats/" + SEAT + "/preparation";
    private static final String GIVE = "/api/preparations/" + ID + "/proposal";
    private static final String TAKE_BACK = "/api/preparations/" + ID + "/take-back";
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));

    @MockitoBean AskingToPrepare asking;
    @MockitoBean Preparing preparing;

    @Test
    void asksAPersonByUsername() {
        when(asking.ask(SEAT, CityHall.person("lin"), "請核對", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(new AskingToPrepare.Asked(ID, RECEIPT)));
        var asked = post("huang", ASK, "{\"of\": \"lin\", \"request\": \"請核對\"}");
        assertThat(asked).hasStatus(201);
        assertThat(ApiTest.<String>read(asked, "$.preparation")).isEqualTo(ID.toString());
    }

    @Test
    void proposesAndTakesBack() {
        when(preparing.give(ID, Verdict.RETURN, "不符", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("huang", GIVE, "{\"verdict\": \"RETURN\", \"reason\": \"不符\"}"))
                .hasStatus(200);
        when(asking.takeBack(ID, "不必了", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("huang", TAKE_BACK, "{\"reason\": \"不必了\"}")).hasStatus(200);
    }

    @Test
    void saysWhyItIsRefusedAndWhatIsMissing() {
        when(preparing.give(any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("preparation.ended")));
        assertProblem(
                        post("huang", GIVE, "{\"verdict\": \"APPROVE\", \"reason\": \"\"}"),
                        ProblemType.CONFLICT)
                .withCodes("preparation.ended");
        assertProblem(post("huang", ASK, "{}"), ProblemType.INVALID_FIELDS)
                .withFields("of", "request");
        assertProblem(post("huang", TAKE_BACK, "{}"), ProblemType.INVALID_FIELDS)
                .withFields("reason");
        verifyNoInteractions(asking);
    }

    @Test
    void listsThemToReadersOfTheDraftOnly() {
        when(preparing.all(any())).thenReturn(List.of());
        String draft = draft();
        assertThat(get("huang", draft + "/preparations")).hasStatus(200);
        assertProblem(get(STRANGER, draft + "/preparations"), ProblemType.NOT_FOUND);
    }
}
