package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program that calls the API. */
record Caller(MockMvcTester mvc, String username) {

    private static final JsonMapper JSON = JsonMapper.shared();

    MvcTestResult get(String uri) {
        var answer = mvc.get().uri(uri).with(CityHall.as(username)).exchange();
        assertThat(answer).as(uri + " for " + username).hasStatusOk();
        return answer;
    }

    MvcTestResult post(String uri, Map<String, Object> body) {
        return send(HttpMethod.POST, uri, "*", body);
    }

    MvcTestResult send(HttpMethod method, String uri, String ifMatch, Map<String, Object> body) {
        var answer =
                mvc.method(method)
                        .uri(uri)
                        .with(CityHall.as(username))
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", ifMatch)
                        .content(JSON.writeValueAsString(body))
                        .exchange();
        assertThat(answer.getUnresolvedException()).isNull();
        return answer;
    }

    /** The seats that wait for this person's decision on the draft. */
    List<String> seats(String draft) {
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        return ApiTest.read(
                get("/api/inbox?limit=100"),
                "$.items[?(@.draft == '%s' && @.why == 'DECIDE')].seat".formatted(id));
    }

    MvcTestResult decide(String seat, String verdict, String reason) {
        var shown = get("/api/seats/" + seat);
        Map<String, Object> decision =
                Map.of(
                        "verdict",
                        verdict,
                        "revision",
                        ApiTest.<Integer>read(shown, "$.revision"),
                        "sha256",
                        ApiTest.<String>read(shown, "$.sha256"),
                        "reason",
                        reason);
        var answer = post("/api/seats/" + seat + "/decisions", decision);
        assertThat(answer).as(username + " " + verdict + " " + ApiTest.body(answer)).hasStatus(201);
        return answer;
    }

    /** Claims the one seat that waits, and approves. */
    void approve(String draft) {
        var seats = seats(draft);
        assertThat(seats).as("seats of " + username).hasSize(1);
        assertThat(post("/api/seats/" + seats.getFirst() + "/claim", Map.of())).hasStatusOk();
        decide(seats.getFirst(), "APPROVE", "");
    }
}
