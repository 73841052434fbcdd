package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.Decided;
import org.rostrum.workflow.DecidingSeveral;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Verdict;

class SeveralDecisionsApiTest extends ApiTest {

    private static final SeatId FIRST = new SeatId(UUID.randomUUID());
    private static final SeatId SECOND = new SeatId(UUID.randomUUID());
    private static final String HASH = "a".repeat(64);
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));

    private static String one(SeatId seat, String key) {
        return """
        {"seat": "%s", "key": "%s", "decision": {"verdict": "APPROVE", "revision": 1,
         "sha256": "%s", "shownView": "CLEAN", "shownAt": "2026-03-01T08:00:00Z"}}
        """
                .formatted(seat, key, HASH);
    }

    private static DecidingSeveral.One wanted(SeatId seat, String key) {
        var shown = new Shown(Shown.View.CLEAN, null, Instant.parse("2026-03-01T08:00:00Z"), false);
        return new DecidingSeveral.One(
                seat, new DecisionRequest(Verdict.APPROVE, 1, HASH, "", null, shown, null), key);
    }

    @Test
    void answersEachByItself() {
        var decided = new Decided(UUID.randomUUID(), RECEIPT, false);
        when(several.decide(
                        eq(List.of(wanted(FIRST, "k1"), wanted(SECOND, "k2"))),
                        eq(CityHall.signedIn("huang").actor())))
                .thenReturn(
                        List.of(
                                Outcome.done(decided),
                                Outcome.refused(Refusal.conflict("decision.not-opened"))));
        var answer =
                post(
                        "huang",
                        "/api/decisions",
                        "{\"decisions\": [" + one(FIRST, "k1") + "," + one(SECOND, "k2") + "]}");
        assertThat(answer).hasStatus(207);
        assertThat(ApiTest.<List<Integer>>read(answer, "$.items[*].status"))
                .containsExactly(201, 409);
        assertThat(ApiTest.<String>read(answer, "$.items[0].decided.decision"))
                .isEqualTo(decided.decision().toString());
        assertThat(ApiTest.<String>read(answer, "$.items[1].problem.reasons[0].code"))
                .isEqualTo("decision.not-opened");
        assertThat(ApiTest.<String>read(answer, "$.items[1].seat")).isEqualTo(SECOND.toString());
    }

    @Test
    void wantsAKeyAndATextOfEach() {
        String body = "{\"decisions\": [{\"seat\": \"" + FIRST + "\"}]}";
        assertProblem(post("huang", "/api/decisions", body), ProblemType.INVALID_FIELDS)
                .withFields("decisions[0].key", "decisions[0].decision");
        assertProblem(
                        post("huang", "/api/decisions", "{\"decisions\": []}"),
                        ProblemType.INVALID_FIELDS)
                .withFields("decisions");
        verifyNoInteractions(several);
    }

    @Test
    void saysOfEachHowItIsStale() {
        String draft = draft();
        var context = SeatsApiTest.context(draft, 1);
        when(deciding.context(FIRST, CityHall.person("huang")))
                .thenReturn(java.util.Optional.of(context));
        when(several.decide(any(), any()))
                .thenReturn(
                        List.of(Outcome.refused(Refusal.conflict("decision.stale-revision", 2))));
        var answer = post("huang", "/api/decisions", "{\"decisions\": [" + one(FIRST, "k1") + "]}");
        assertThat(ApiTest.<Integer>read(answer, "$.items[0].problem.underReview.revision"))
                .isEqualTo(1);
    }
}
