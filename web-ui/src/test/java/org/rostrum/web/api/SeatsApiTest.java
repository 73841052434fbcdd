package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.Decided;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.requirement.Requirement;
import org.springframework.http.HttpMethod;

class SeatsApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final String ADDRESS = "/api/seats/" + SEAT;
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static String decision(int revision) {
        return """
        {"verdict": "RETURN", "revision": %d, "sha256": "%s", "reason": "請核對",
         "resumeAt": "start"}
        """
                .formatted(revision, HASH);
    }

    static DecisionContext context(String draft, int revision) {
        return new DecisionContext(
                new DraftId(UUID.fromString(draft.substring("/api/drafts/".length()))),
                SEAT,
                "財政局",
                "departments",
                new Label("會簽", "会签", "Countersigning"),
                1,
                revision,
                HASH,
                null,
                null,
                false,
                false,
                null,
                EnumSet.of(Verdict.RETURN, Verdict.APPROVE),
                false,
                List.of("station", "start"),
                List.of(),
                List.of(
                        Requirement.met("seat-open"),
                        Requirement.unmet("role", Refusal.forbidden("api.seat-unknown"))),
                null);
    }

    @Test
    void showsWhatASeatMayDecideAndWhatStandsInTheWay() {
        String draft = draft();
        when(deciding.context(SEAT, CityHall.person("huang")))
                .thenReturn(Optional.of(context(draft, 1)));
        var seat = get("huang", ADDRESS);
        assertThat(seat).hasStatus(200);
        assertThat(ApiTest.<List<String>>read(seat, "$.verdicts"))
                .containsExactly("APPROVE", "RETURN");
        assertThat(ApiTest.<Boolean>read(seat, "$.possible")).isFalse();
        assertThat(ApiTest.<String>read(seat, "$.requirements[1].reason.text"))
                .doesNotStartWith("refusal.");
        assertThat(ApiTest.<String>read(seat, "$.station.zhHant")).isEqualTo("會簽");
    }

    @Test
    void knowsNoSeatThatIsNotOpenToTheCaller() {
        when(deciding.context(any(SeatId.class), any())).thenReturn(Optional.empty());
        assertProblem(get("huang", ADDRESS), ProblemType.NOT_FOUND).withCodes("api.seat-unknown");
        assertProblem(get("huang", "/api/seats/1"), ProblemType.NOT_FOUND);
    }

    @Test
    void takesASeatAndGivesItBack() {
        when(claiming.claim(SEAT, CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        when(claiming.giveBack(SEAT, CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.refused(Refusal.conflict("api.seat-unknown")));
        assertThat(post("huang", ADDRESS + "/claim", "")).hasStatus(200);
        assertProblem(
                send(HttpMethod.DELETE, "huang", ADDRESS + "/claim", ""), ProblemType.CONFLICT);
    }

    @Test
    void decidesWithTheKeyOfTheRequest() {
        when(deciding.decide(any(), any(), any(), any()))
                .thenReturn(Outcome.done(new Decided(UUID.randomUUID(), RECEIPT, false)));
        var made =
                mvc.post()
                        .uri(ADDRESS + "/decisions")
                        .with(CityHall.as("huang"))
                        .header("Idempotency-Key", "k1")
                        .contentType("application/json")
                        .content(decision(1))
                        .exchange();
        assertThat(made).hasStatus(201).hasHeader("Location", ADDRESS);
        assertThat(ApiTest.<Integer>read(made, "$.receipt.sequence")).isEqualTo(5);
        verify(deciding)
                .decide(
                        SEAT,
                        new DecisionRequest(Verdict.RETURN, 1, HASH, "請核對", "start"),
                        "k1",
                        CityHall.signedIn("huang").actor());
    }

    @Test
    void takesWhatAProgramSaysToHaveShownAsAClaim() {
        when(deciding.decide(any(), any(), any(), any()))
                .thenReturn(Outcome.done(new Decided(UUID.randomUUID(), RECEIPT, false)));
        String said =
                """
                {"verdict": "APPROVE", "revision": 3, "sha256": "%s",
                 "shownView": "INLINE", "shownSince": 1, "shownAt": "2026-03-01T08:00:00Z"}
                """
                        .formatted(HASH);
        assertThat(post("huang", ADDRESS + "/decisions", said)).hasStatus(201);
        var shown = new Shown(Shown.View.INLINE, 1, Instant.parse("2026-03-01T08:00:00Z"), false);
        verify(deciding)
                .decide(
                        SEAT,
                        new DecisionRequest(Verdict.APPROVE, 3, HASH, "", null, shown, null),
                        null,
                        CityHall.signedIn("huang").actor());
        assertProblem(
                        post(
                                "huang",
                                ADDRESS + "/decisions",
                                said.replace("INLINE", "ASIDE")
                                        .replace("2026-03-01T08:00:00Z", "today")),
                        ProblemType.INVALID_FIELDS)
                .withFields("shownView", "shownAt");
        assertProblem(
                        post(
                                "huang",
                                ADDRESS + "/decisions",
                                said.replace(", \"shownAt\": \"2026-03-01T08:00:00Z\"", "")),
                        ProblemType.REFUSED)
                .withCodes("decision.shown-impossible");
    }

    @Test
    void refusesADecisionThatIsNoneBeforeAnybodyIsAsked() {
        var refused =
                post(
                        "huang",
                        ADDRESS + "/decisions",
                        """
                        {"verdict": "MAYBE", "revision": 0, "sha256": "abc", "resumeAt": "no where",
                         "because": "x"}
                        """);
        assertProblem(refused, ProblemType.INVALID_FIELDS)
                .withFields("verdict", "revision", "sha256", "resumeAt", "because")
                .saying("APPROVE, APPROVE_AS_AMENDED, RETURN, ABSTAIN, REJECT");
        verifyNoInteractions(deciding);
    }

    @Test
    void answersAStaleRevisionWithTheRedline() {
        String draft = draft();
        post("lin", draft + "/revisions", "{}");
        putText("lin", draft, "\"1\"", "{\"text\": \"同志們：\\n\\n今年要完成15件事。\"}");
        post("lin", draft + "/revisions", "{}");
        when(deciding.context(eq(SEAT), any())).thenReturn(Optional.of(context(draft, 2)));
        when(deciding.decide(any(), any(), any(), any()))
                .thenReturn(
                        Outcome.refused(Refusal.conflict("decision.stale-revision", 1, 2, HASH)));
        var problem =
                assertProblem(
                        post("huang", ADDRESS + "/decisions", decision(1)),
                        ProblemType.STALE_REVISION);
        assertThat(problem.<Integer>at("$.underReview.revision")).isEqualTo(2);
        assertThat(problem.<String>at("$.underReview.sha256")).isEqualTo(HASH);
        assertThat(problem.<Object>at("$.underReview.redline.blocks")).isNotNull();
        var unknown =
                assertProblem(
                        post("huang", ADDRESS + "/decisions", decision(9)),
                        ProblemType.STALE_REVISION);
        assertThat(body(unknown.result())).doesNotContain("\"redline\"");
    }

    @Test
    void tellsAStrangerNothingOfTheSeat() {
        when(deciding.decide(any(), any(), any(), any()))
                .thenReturn(
                        Outcome.refused(
                                Refusal.conflict("decision.stale-revision", 1, 2, HASH),
                                Refusal.notFound("api.seat-unknown")));
        var refused = post(STRANGER, ADDRESS + "/decisions", decision(1));
        assertProblem(refused, ProblemType.NOT_FOUND);
        assertThat(body(refused)).doesNotContain("underReview");
    }
}
