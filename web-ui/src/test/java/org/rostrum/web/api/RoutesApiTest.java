package org.rostrum.web.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

class RoutesApiTest extends ApiTest {

    private static String brief(String key) throws IOException {
        try (InputStream in =
                RoutesApiTest.class.getResourceAsStream("/processes/brief.bpmn20.xml")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"brief\"", "\"" + key + "\"");
        }
    }

    private MvcTestResult upload(String bpmn) {
        return post(
                "tian",
                "/api/routes/uploads",
                JsonMapper.shared().writeValueAsString(Map.of("name", "route.bpmn", "bpmn", bpmn)));
    }

    private String uploaded(String bpmn) {
        var answer = upload(bpmn);
        assertThat(answer).hasStatus(201);
        return "/api/routes/uploads/" + read(answer, "$.id");
    }

    @Test
    void listsRoutesForThoseWhoKeepOrAuditThem() {
        assertThat(ApiTest.<List<String>>read(get("tian", "/api/routes"), "$.items[*].key"))
                .contains("standard", "brief");
        assertThat(ApiTest.<String>read(get("shen", "/api/routes/brief"), "$.versions[0].source"))
                .isEqualTo("HOUSE");
        assertThat(get("shen", "/api/routes/brief/versions/1/file")).hasStatus(200);
        assertProblem(get("tian", "/api/routes/none"), ProblemType.NOT_FOUND)
                .withCodes("routes.unknown");
        assertProblem(get("tian", "/api/routes/brief/versions/99/file"), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/routes",
                "/api/routes/brief",
                "/api/routes/brief/versions/1/file",
                "/api/routes/brief/moves",
                "/api/route-rules"
            })
    void areClosedToOthers(String path) {
        assertProblem(get("lin", path), ProblemType.FORBIDDEN).withCodes("routes.readers-only");
    }

    @Test
    void areChangedByAdministratorsOnly() {
        String upload = "/api/routes/uploads/" + UUID.randomUUID();
        assertProblem(
                        post("shen", "/api/routes/uploads", "{\"name\": \"x\", \"bpmn\": \"\"}"),
                        ProblemType.FORBIDDEN)
                .withCodes("routes.system-admin-only");
        assertProblem(get("shen", upload), ProblemType.FORBIDDEN);
        assertProblem(
                post("shen", upload + "/test-run", "{\"from\": \"policy\"}"),
                ProblemType.FORBIDDEN);
        assertProblem(
                post("shen", upload + "/deployment", "{\"newest\": 0, \"reason\": \"x\"}"),
                ProblemType.FORBIDDEN);
        assertProblem(
                post(
                        "shen",
                        "/api/routes/brief/moves",
                        "{\"reviews\": [], \"version\": 1, \"reason\": \"x\"}"),
                ProblemType.FORBIDDEN);
        assertProblem(
                send(
                        HttpMethod.PUT,
                        "shen",
                        "/api/route-rules",
                        "{\"edition\": 0, \"usual\": \"standard\", \"rules\": []}"),
                ProblemType.FORBIDDEN);
        assertProblem(get("tian", upload), ProblemType.NOT_FOUND)
                .withCodes("routes.upload-unknown");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        var answer = upload(brief("flawed").replace("rostrum:rule=\"ANY\"", "rostrum:rule=\"X\""));
        assertThat(ApiTest.<String>read(answer, "$.findings[0].element")).isEqualTo("office");
        assertThat(ApiTest.<String>read(answer, "$.findings[0].code")).isEqualTo("setting");
        assertThat(ApiTest.<List<String>>read(answer, "$.findings[0].arguments"))
                .containsExactly("office", "rule", "X");
        assertThat(ApiTest.<String>read(answer, "$.findings[0].reason"))
                .isEqualTo("Station office has rule “X”, which is not understood.");
        assertProblem(
                        post(
                                "tian",
                                "/api/routes/uploads/" + read(answer, "$.id") + "/test-run",
                                "{\"from\": \"policy\"}"),
                        ProblemType.REFUSED)
                .withCodes("routes.findings");
    }

    @Test
    void triesAndDeploysAFile() throws IOException {
        String upload = uploaded(brief("express"));
        var run =
                post(
                        "tian",
                        upload + "/test-run",
                        "{\"from\": \"policy\", \"leaders\": [\"liang\"]}");
        assertThat(ApiTest.<List<String>>read(run, "$.steps[*].seats[*].people[*].username"))
                .containsExactly("he", "liang");
        assertProblem(
                        post("tian", upload + "/test-run", "{\"from\": \"nowhere\"}"),
                        ProblemType.REFUSED)
                .withFields("from");
        var deployed = post("tian", upload + "/deployment", "{\"newest\": 0, \"reason\": \"急件\"}");
        assertThat(ApiTest.<Integer>read(deployed, "$.number")).isOne();
        assertProblem(
                        post(
                                "tian",
                                uploaded(brief("express")) + "/deployment",
                                "{\"newest\": 1, \"reason\": \"急件\"}"),
                        ProblemType.CONFLICT)
                .withCodes("routes.unchanged");
    }

    @Test
    void keepsTheRules() {
        String body =
                """
                {"edition": %d, "usual": "standard", "rules": [
                    {"urgency": "MOST_URGENT", "department": "news", "words": ["防汛"], "route": "brief",
                     "binding": true}]}
                """;
        int edition = read(get("tian", "/api/route-rules"), "$.edition");
        var kept = send(HttpMethod.PUT, "tian", "/api/route-rules", body.formatted(edition));
        assertThat(kept).hasStatus(200);
        assertThat(ApiTest.<String>read(kept, "$.rules[0].department")).isEqualTo("news");
        assertProblem(
                        send(HttpMethod.PUT, "tian", "/api/route-rules", body.formatted(edition)),
                        ProblemType.CONFLICT)
                .withCodes("route-rules.changed-meanwhile");
        assertProblem(
                        send(
                                HttpMethod.PUT,
                                "tian",
                                "/api/route-rules",
                                body.formatted(edition + 1).replace("\"news\"", "\"nowhere\"")),
                        ProblemType.REFUSED)
                .withFields("rules[0].department");
    }

    @Test
    void saysOfEachReviewWhatBecameOfIt() {
        UUID none = UUID.randomUUID();
        var moved =
                post(
                        "tian",
                        "/api/routes/brief/moves",
                        "{\"reviews\": [\"%s\"], \"version\": 1, \"reason\": \"x\"}"
                                .formatted(none));
        assertThat(ApiTest.<String>read(moved, "$.items[0].reasons[0].code"))
                .isEqualTo("move.review-unknown");
        assertThat(ApiTest.<List<Object>>read(get("shen", "/api/routes/brief/moves"), "$.items"))
                .isEmpty();
    }

    @Test
    void forecastsWhoWouldDecide() {
        String draft = draft();
        var forecast =
                get("lin", draft + "/forecast?route=brief&leaders=liang&departments=finance");
        assertThat(ApiTest.<List<String>>read(forecast, "$.steps[*].key"))
                .containsExactly("office", "leaders");
        assertThat(ApiTest.<List<String>>read(forecast, "$.steps[1].seats[*].people[*].username"))
                .containsExactly("liang");
        assertProblem(get("lin", draft + "/forecast"), ProblemType.NOT_FOUND)
                .withCodes("api.not-in-review");
        assertProblem(get("lin", draft + "/forecast?route=none"), ProblemType.REFUSED);
        assertProblem(
                        get("lin", draft + "/forecast?route=brief&leaders=nobody"),
                        ProblemType.REFUSED)
                .withFields("leaders[0]");
        assertProblem(get(STRANGER, draft + "/forecast"), ProblemType.NOT_FOUND);
    }
}
