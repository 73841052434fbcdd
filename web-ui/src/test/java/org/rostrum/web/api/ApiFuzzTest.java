package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rostrum.web.api.Nonsense.Request;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import testing.rostrum.RostrumWebTest;

/** Throws nonsense at the API; more of it with {@code -Dfuzz.requests=50000}. */
@RostrumWebTest
class ApiFuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 600);
    private static final long SEED = Long.getLong("fuzz.seed", 20261122L);

    private static final Pattern LEAK =
            Pattern.compile(
                    "(org|java|jakarta|tools|com)\\.[a-z]+\\.|Exception|\\bat [a-z]+\\.|SQL|"
                            + "\\b(select|insert|update) .* (from|into|set)\\b");

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    ApiFuzzTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @Test
    void answersNonsenseWithProblemsOnly() {
        new CityHall(jdbc).open();
        var made =
                new Caller(mvc, "lin")
                        .post("/api/drafts", java.util.Map.of("title", "講話", "text", "同志們："));
        var nonsense = new Nonsense(SEED, ApiTest.read(made, "$.id"));
        for (int i = 0; i < REQUESTS; i++) {
            Request request = nonsense.next();
            check(i, request, send(request));
        }
    }

    private MvcTestResult send(Request request) {
        return mvc.method(HttpMethod.valueOf(request.method()))
                .uri(URI.create(request.uri()))
                .with(CityHall.as("lin"))
                .header("Content-Type", request.contentType())
                .header("If-Match", request.tag())
                .header("Accept-Language", "en")
                .content(request.body())
                .exchange();
    }

    private static void check(int number, Request request, MvcTestResult answer) {
        String told =
                "%d: %s %s %s"
                        .formatted(
                                number,
                                request.method(),
                                request.uri(),
                                new String(
                                        request.body(),
                                        java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(answer.getUnresolvedException()).as(told).isNull();
        int status = answer.getResponse().getStatus();
        assertThat(status).as(told).isLessThan(500);
        if (status >= 400) {
            assertThat(answer.getResponse().getContentType())
                    .as(told)
                    .startsWith(Problem.MEDIA_TYPE);
            assertThat(ApiTest.body(answer)).as(told).doesNotContainPattern(LEAK);
        }
    }
}
