package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenApiTest extends ApiTest {

    private static final Set<String> PROMISED =
            Set.of(
                    "/api/me",
                    "/api/inbox",
                    "/api/drafts",
                    "/api/drafts/{id}",
                    "/api/drafts/{id}/details",
                    "/api/drafts/{id}/working-copy",
                    "/api/drafts/{id}/revisions",
                    "/api/drafts/{id}/revisions/{number}",
                    "/api/drafts/{id}/redline",
                    "/api/drafts/{id}/reading",
                    "/api/drafts/{id}/submission-choices",
                    "/api/drafts/{id}/submissions",
                    "/api/drafts/{id}/withdrawal",
                    "/api/drafts/{id}/withdrawal/answer",
                    "/api/drafts/{id}/abandonment",
                    "/api/drafts/{id}/status",
                    "/api/drafts/{id}/record",
                    "/api/drafts/{id}/record/verification",
                    "/api/seats/{id}",
                    "/api/seats/{id}/claim",
                    "/api/seats/{id}/decisions",
                    "/api/drafts/{id}/remarks",
                    "/api/drafts/{id}/acceptances",
                    "/api/remarks/{id}",
                    "/api/remarks/{id}/replies",
                    "/api/remarks/{id}/resolution",
                    "/api/remarks/{id}/acceptance",
                    "/api/remarks/{id}/declination",
                    "/api/remarks/{id}/answer");

    @Test
    void describesEveryAddressAndNothingElse() {
        var document = get("lin", "/api/openapi");
        assertThat(document).hasStatus(200);
        Map<String, Object> paths = read(document, "$.paths");
        assertThat(paths.keySet()).containsAll(PROMISED).allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void describesProblemsOfEveryOperation() {
        var document = get("lin", "/api/openapi");
        List<Object> operations = read(document, "$.paths.*.*.responses");
        List<String> problems =
                read(
                        document,
                        "$.paths.*.*.responses.default.content['application/problem+json'].schema"
                                + "['$ref']");
        assertThat(problems).hasSameSizeAs(operations).containsOnly("#/components/schemas/Problem");
        assertThat(ApiTest.<Map<String, Object>>read(document, "$.components.schemas"))
                .containsKeys("Problem", "Reason", "NewDraft", "Submission", "Decision");
    }

    @Test
    void givesAnExampleForEveryBody() {
        var document = get("lin", "/api/openapi");
        List<Object> bodies = read(document, "$.paths.*.*.requestBody.content['application/json']");
        List<Object> examples =
                read(document, "$.paths.*.*.requestBody.content['application/json'].example");
        assertThat(examples)
                .hasSizeGreaterThanOrEqualTo(15)
                .hasSizeLessThanOrEqualTo(bodies.size());
    }

    @Test
    void namesBothWaysToSignIn() {
        var document = get("lin", "/api/openapi");
        assertThat(ApiTest.<String>read(document, "$.components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
        assertThat(ApiTest.<String>read(document, "$.components.securitySchemes.password.scheme"))
                .isEqualTo("basic");
    }

    @Test
    void showsIdsAsStringsAndHidesTheCaller() {
        var document = get("lin", "/api/openapi");
        assertThat(ApiTest.<String>read(document, "$.components.schemas.Seat.properties.id.type"))
                .isEqualTo("string");
        assertThat(body(document)).doesNotContain("SignedIn").doesNotContain("JsonNode");
    }
}
