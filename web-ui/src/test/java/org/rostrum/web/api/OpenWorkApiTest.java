package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;

class OpenWorkApiTest extends ApiTest {

    private static String address(String username) {
        return "/api/people/" + CityHall.person(username) + "/open-work";
    }

    @Test
    void isForSystemAdministrators() {
        assertProblem(get("huang", address("lin")), ProblemType.FORBIDDEN)
                .withCodes("people.system-admin-only");
        assertProblem(
                post("huang", address("lin"), "{\"successor\": \"huang\", \"reason\": \"x\"}"),
                ProblemType.FORBIDDEN);
    }

    @Test
    void refusesUnknownSuccessorsAndMissingFields() {
        assertProblem(get("huang", address("lin") + "?successor=nobody"), ProblemType.REFUSED)
                .withFields("successor");
        assertProblem(post("huang", address("lin"), "{}"), ProblemType.INVALID_FIELDS)
                .withFields("successor", "reason");
    }

    @Test
    void looksAtAndPassesOnWhatWaits() {
        draft();
        var seen = get("tian", address("lin"));
        assertThat(seen).hasStatus(200);
        assertThat(ApiTest.<String>read(seen, "$.items[0].kind")).isEqualTo("DRAFT");
        assertThat(ApiTest.<String>read(seen, "$.items[0].number")).startsWith("SP-");
        assertProblem(
                        post(
                                "tian",
                                address("lin"),
                                "{\"successor\": \"huang\", \"reason\": \"調任\"}"),
                        ProblemType.CONFLICT)
                .withCodes("passing-on.all-stays");
    }
}
