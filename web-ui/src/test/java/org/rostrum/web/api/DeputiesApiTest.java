package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rostrum.workflow.people.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class DeputiesApiTest extends ApiTest {

    @Autowired Today today;

    private static String body(String deputy, LocalDate from, String more) {
        return """
        {"deputy": "%s", "from": "%s", "until": "%s", "reason": "出差"%s}
        """
                .formatted(deputy, from, from.plusDays(2), more);
    }

    @Test
    void appointsListsAndRevokes() {
        var made = post("huang", "/api/deputies", body("lin", today.day(), ""));
        assertThat(made).hasStatus(201);
        String id = ApiTest.read(made, "$.id");
        assertThat(ApiTest.<String>read(get("huang", "/api/deputies"), "$.standingIn[0].id"))
                .isEqualTo(id);
        assertThat(ApiTest.<String>read(get("lin", "/api/deputies"), "$.standsInFor[0].id"))
                .isEqualTo(id);
        assertProblem(
                        send(HttpMethod.DELETE, "lin", "/api/deputies/" + id, ""),
                        ProblemType.NOT_FOUND)
                .withCodes("deputy.none");
        assertThat(send(HttpMethod.DELETE, "huang", "/api/deputies/" + id, "")).hasStatus(204);
    }

    @Test
    void refusesWithEveryReason() {
        assertProblem(
                        post("huang", "/api/deputies", body("huang", today.day().minusDays(9), "")),
                        ProblemType.REFUSED)
                .withCodes("deputy.yourself", "deputy.days-past");
        assertProblem(
                        post(
                                "huang",
                                "/api/deputies",
                                body("huang", today.day(), ", \"principal\": \"lin\"")),
                        ProblemType.FORBIDDEN)
                .withCodes("deputy.for-another");
        assertProblem(
                        post("huang", "/api/deputies", "{\"from\": \"soon\"}"),
                        ProblemType.INVALID_FIELDS)
                .withFields("deputy", "from", "until", "reason");
        assertProblem(get("huang", "/api/deputies?person=lin"), ProblemType.FORBIDDEN);
        assertProblem(get("huang", "/api/deputies?person=nobody"), ProblemType.REFUSED);
    }
}
