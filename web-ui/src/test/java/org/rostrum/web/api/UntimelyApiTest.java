package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import testing.rostrum.RostrumWebTest;

/** What a program says about a revision that is not under review any more. */
@RostrumWebTest
class UntimelyApiTest {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private String draft = "";
    private String seat = "";
    private String sha256 = "";

    UntimelyApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    /** What became of the draft meanwhile. */
    enum Meanwhile {
        RETURNED,
        WITHDRAWN,
        SENT_AGAIN,
        ABANDONED,
        APPROVED,
        REJECTED
    }

    /** At the office check, where he read revision 1. */
    @BeforeEach
    void submit() {
        new CityHall(jdbc).open();
        var made = as("lin").post("/api/drafts", Map.of("title", "講話", "text", "同志們：\n\n第一句。"));
        draft = "/api/drafts/" + ApiTest.read(made, "$.id");
        submit(1, "");
        seat = as("he").seats(draft).getFirst();
        sha256 = ApiTest.read(as("he").get("/api/seats/" + seat), "$.sha256");
    }

    @ParameterizedTest
    @EnumSource
    void refusesADecisionAndSaysWhy(Meanwhile meanwhile) {
        become(meanwhile);
        var entries = as("lin").get(draft + "/record?limit=100");
        var answer = decide();
        if (meanwhile == Meanwhile.SENT_AGAIN) {
            assertThat(
                            assertProblem(answer, ProblemType.STALE_REVISION)
                                    .withCodes("decision.stale-revision")
                                    .<Integer>at("$.underReview.revision"))
                    .isEqualTo(2);
        } else {
            assertProblem(answer, ProblemType.CONFLICT);
        }
        assertThat(ApiTest.<Object>read(as("lin").get(draft + "/record?limit=100"), "$"))
                .isEqualTo(ApiTest.<Object>read(entries, "$"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesARemarkAndSaysWhy(Meanwhile meanwhile) {
        become(meanwhile);
        var answer =
                as("he").post(
                                draft + "/remarks",
                                Map.of("revision", 1, "weight", "MUST", "body", "寫了很久"));
        assertProblem(answer, ProblemType.CONFLICT)
                .withCodes(
                        meanwhile == Meanwhile.SENT_AGAIN
                                ? "remark.stale-revision"
                                : "remark.not-now");
        assertThat(ApiTest.<List<?>>read(as("he").get(draft + "/remarks"), "$.items")).isEmpty();
    }

    private void become(Meanwhile meanwhile) {
        switch (meanwhile) {
            case RETURNED -> as("he").decide(seat, "RETURN", "請改");
            case WITHDRAWN -> done(as("lin").post(draft + "/withdrawal", Map.of()));
            case SENT_AGAIN -> {
                as("he").decide(seat, "RETURN", "請改");
                done(
                        as("lin")
                                .send(
                                        HttpMethod.PUT,
                                        draft + "/working-copy",
                                        "\"1\"",
                                        Map.of("text", "同志們：\n\n第二句。")));
                submit(2, "改了一句");
            }
            case ABANDONED -> {
                as("he").decide(seat, "RETURN", "請改");
                done(as("lin").post(draft + "/abandonment", Map.of()));
            }
            case APPROVED -> toTheLeader("APPROVE");
            case REJECTED -> toTheLeader("REJECT");
        }
    }

    private void toTheLeader(String verdict) {
        as("he").decide(seat, "APPROVE", "");
        as("feng").decide(as("feng").seats(draft).getFirst(), verdict, "到此為止");
    }

    private void submit(int revision, String note) {
        as("lin").post(draft + "/revisions", Map.of());
        var sent =
                as("lin")
                        .post(
                                draft + "/submissions",
                                Map.of(
                                        "revision",
                                        revision,
                                        "route",
                                        "brief",
                                        "leaders",
                                        List.of("feng"),
                                        "note",
                                        note));
        assertThat(sent).as(ApiTest.body(sent)).hasStatus(201);
    }

    private MvcTestResult decide() {
        return as("he").post(
                        "/api/seats/" + seat + "/decisions",
                        Map.of(
                                "verdict", "RETURN",
                                "revision", 1,
                                "sha256", sha256,
                                "reason", "寫了很久",
                                "resumeAt", "station"));
    }

    private static void done(MvcTestResult answer) {
        assertThat(answer).as(ApiTest.body(answer)).hasStatus2xxSuccessful();
    }

    private Caller as(String username) {
        return new Caller(mvc, username);
    }
}
