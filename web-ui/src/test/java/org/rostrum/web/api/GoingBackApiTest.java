package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.Debt;
import org.rostrum.workflow.DebtId;
import org.rostrum.workflow.Decided;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.NamedStation;
import org.rostrum.workflow.ReadingAfterwards.Said;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.TakenBack;
import org.rostrum.workflow.UrgentOrder;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.insight.OpenDebts;

class GoingBackApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final DebtId DEBT = new DebtId(UUID.randomUUID());
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));
    private static final String HASH = "a".repeat(64);
    private static final Label COUNTERSIGN = new Label("會簽", "会签", "Countersigning");

    private static DraftId id(String draft) {
        return new DraftId(UUID.fromString(draft.substring("/api/drafts/".length())));
    }

    @Test
    void takesADecisionBack() {
        when(takingBack.takeBack(SEAT, "看錯", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        String address = "/api/seats/" + SEAT + "/decisions/take-back";
        assertThat(post("huang", address, "{\"reason\": \"看錯\"}")).hasStatus(200);
        when(takingBack.takeBack(any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("taking-back.gone-on")));
        assertProblem(post("huang", address, "{\"reason\": \"看錯\"}"), ProblemType.CONFLICT)
                .withCodes("taking-back.gone-on");
        assertProblem(post("huang", address, "{}"), ProblemType.INVALID_FIELDS)
                .withFields("reason");
    }

    @Test
    void tellsWhatWasTakenBack() {
        String draft = draft();
        when(takingBack.all(id(draft)))
                .thenReturn(
                        List.of(
                                new TakenBack(
                                        1,
                                        COUNTERSIGN,
                                        "財政局",
                                        Verdict.APPROVE,
                                        1,
                                        "可行",
                                        CityHall.person("huang"),
                                        "黃雅琪",
                                        Instant.EPOCH,
                                        "看錯",
                                        Instant.EPOCH)));
        var told = get("huang", draft + "/decisions/taken-back");
        assertThat(ApiTest.<String>read(told, "$.items[0].because")).isEqualTo("看錯");
        assertProblem(get(STRANGER, draft + "/decisions/taken-back"), ProblemType.NOT_FOUND);
    }

    @Test
    void sendsBackToAnEarlierStation() {
        var wanted =
                new DecisionRequest(
                        Verdict.RETURN, 1, HASH, "再核", "start", null, null, "office", List.of());
        when(deciding.decide(SEAT, wanted, null, CityHall.signedIn("feng").actor()))
                .thenReturn(Outcome.done(new Decided(UUID.randomUUID(), RECEIPT, false)));
        var done =
                post(
                        "feng",
                        "/api/seats/" + SEAT + "/decisions",
                        """
                        {"verdict": "RETURN", "revision": 1, "sha256": "%s", "reason": "再核",
                         "sendTo": "office", "resumeAt": "start"}
                        """
                                .formatted(HASH));
        assertThat(done).hasStatus(201);
    }

    @Test
    void asksForTheUrgentPathOrdersItAndTellsWhatIsOwed() {
        String draft = draft();
        when(askingUrgency.ask(id(draft), "今晚", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("huang", draft + "/urgent/wish", "{\"reason\": \"今晚\"}")).hasStatus(200);
        when(ordering.order(
                        id(draft),
                        List.of("countersign"),
                        "今晚",
                        CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.refused(Refusal.forbidden("urgent.not-leader")));
        assertProblem(
                        post(
                                "huang",
                                draft + "/urgent",
                                "{\"stations\": [\"countersign\"], \"reason\": \"今晚\"}"),
                        ProblemType.FORBIDDEN)
                .withCodes("urgent.not-leader");
        assertProblem(post("huang", draft + "/urgent", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("stations", "reason");
        var station = new NamedStation("countersign", COUNTERSIGN);
        when(ordering.standing(id(draft)))
                .thenReturn(
                        Optional.of(
                                new UrgentOrder(
                                        CityHall.person("feng"),
                                        "馮世昌",
                                        "今晚",
                                        List.of(station),
                                        Instant.EPOCH)));
        when(readingAfterwards.all(id(draft), CityHall.person("huang")))
                .thenReturn(
                        List.of(
                                new Debt(
                                        DEBT,
                                        SEAT,
                                        COUNTERSIGN,
                                        "財政局",
                                        Instant.EPOCH,
                                        true,
                                        null)));
        var path = get("huang", draft + "/urgent");
        assertThat(ApiTest.<String>read(path, "$.order.stations[0].key")).isEqualTo("countersign");
        assertThat(ApiTest.<String>read(path, "$.debts[0].id")).isEqualTo(DEBT.toString());
        assertThat(ApiTest.<Boolean>read(path, "$.debts[0].payable")).isTrue();
    }

    @Test
    void readsAfterwards() {
        String address = "/api/debts/" + DEBT + "/reading";
        String body =
                """
                {"says": "OBJECT", "words": "金額不符", "revision": 2, "sha256": "%s"}
                """
                        .formatted(HASH);
        when(readingAfterwards.read(any(), any(), any())).thenReturn(Outcome.done(RECEIPT));
        assertThat(post("huang", address, body)).hasStatus(200);
        verify(readingAfterwards)
                .read(DEBT, new Said(2, HASH, false, "金額不符"), CityHall.signedIn("huang").actor());
    }

    @Test
    void wantsTheTextThatWasRead() {
        assertProblem(
                        post("huang", "/api/debts/" + DEBT + "/reading", "{}"),
                        ProblemType.INVALID_FIELDS)
                .withFields("says", "revision", "sha256");
        verifyNoInteractions(readingAfterwards);
    }

    @Test
    void countsWhatIsOwed() {
        when(debtFigures.open(CityHall.person("huang")))
                .thenReturn(Outcome.done(List.of(new OpenDebts("財政局", 1, 2, 0))));
        var figures = get("huang", "/api/insight/debts");
        assertThat(ApiTest.<String>read(figures, "$.items[0].name")).isEqualTo("財政局");
        assertThat(ApiTest.<Integer>read(figures, "$.items[0].month")).isEqualTo(2);
    }
}
