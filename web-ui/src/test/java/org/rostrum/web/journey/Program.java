package org.rostrum.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program, which calls the API with a personal token over a real connection. */
record Program(HttpClient client, String house, String username, String token) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Makes a token with the user name and the demonstration's password. */
    static Program signIn(HttpClient client, String house, String username) {
        var signedOut = new Program(client, house, username, "");
        String basic =
                Base64.getEncoder()
                        .encodeToString((username + ":rostrum").getBytes(StandardCharsets.UTF_8));
        Answer made =
                signedOut.send(
                        signedOut
                                .request("/api/tokens", "Basic " + basic)
                                .POST(body(Map.of("name", "journey"))));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return new Program(client, house, username, made.read("$.token"));
    }

    /** What the house said. */
    record Answer(int status, String tag, String body) {

        <T> T read(String path) {
            return JsonPath.read(body, path);
        }
    }

    Answer get(String path) {
        Answer answer = send(request(path).GET());
        assertThat(answer.status())
                .as("%s for %s: %s", path, username, answer.body())
                .isEqualTo(200);
        return answer;
    }

    Answer post(String path, Map<String, Object> sent) {
        return send(request(path).POST(body(sent)));
    }

    /** Replaces what is there, if nobody else has changed it since it was read. */
    Answer put(String path, String tag, Map<String, Object> sent) {
        return send(request(path).header("If-Match", tag).PUT(body(sent)));
    }

    /** Claims the one seat of this person that waits for a decision on the draft. */
    String claim(String draft) {
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        List<String> seats =
                get("/api/inbox?limit=100")
                        .read(
                                "$.items[?(@.draft == '%s' && @.why == 'DECIDE')].seat"
                                        .formatted(id));
        assertThat(seats).as("seats of " + username).hasSize(1);
        String seat = "/api/seats/" + seats.getFirst();
        assertThat(post(seat + "/claim", Map.of()).status()).isEqualTo(200);
        return seat;
    }

    void decide(String draft, String verdict, String reason) {
        String seat = claim(draft);
        Answer shown = get(seat);
        Answer decided =
                post(
                        seat + "/decisions",
                        Map.of(
                                "verdict",
                                verdict,
                                "revision",
                                shown.<Integer>read("$.revision"),
                                "sha256",
                                shown.<String>read("$.sha256"),
                                "reason",
                                reason));
        assertThat(decided.status()).as("%s: %s", username, decided.body()).isEqualTo(201);
    }

    void approve(String draft) {
        decide(draft, "APPROVE", "");
    }

    private HttpRequest.Builder request(String path) {
        return request(path, "Bearer " + token);
    }

    private HttpRequest.Builder request(String path, String authorization) {
        return HttpRequest.newBuilder(URI.create(house + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            String tag = answer.headers().firstValue("ETag").orElse("");
            return new Answer(answer.statusCode(), tag, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(Map<String, Object> sent) {
        return BodyPublishers.ofString(JSON.writeValueAsString(sent));
    }
}
