package org.rostrum.web.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(examples).hasSameSizeAs(bodies).hasSizeGreaterThanOrEqualTo(20);
    }

    /** Number by number and word by word what these two revisions answer, but for ids and times. */
    @Test
    void showsARedlineAsItIsAnswered() {
        String draft = draft("今年植樹35萬株。");
        post("lin", draft + "/revisions", "");
        putText("lin", draft, "\"1\"", "{\"text\": \"今年植樹36萬株。\"}");
        post("lin", draft + "/revisions", "");
        Object example = read(get("lin", "/api/openapi"), answer("/api/drafts/{id}/redline"));
        Object answered = read(get("lin", draft + "/redline?from=1&to=2"), "$");
        assertThat(withoutIdsAndTimes(example)).isEqualTo(withoutIdsAndTimes(answered));
    }

    /** Of the starter set. */
    @Test
    void showsTheLexiconAsItIsAnswered() {
        Map<String, Object> example = read(get("lin", "/api/openapi"), answer("/api/lexicon"));
        Map<String, Object> answered = read(get("lin", "/api/lexicon?words=市財政局"), "$");
        assertThat(withoutIdsAndTimes(example)).isEqualTo(withoutIdsAndTimes(answered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/lexicon", "/api/lexicon/imports"})
    void givesExamplesThatAreTaken(String path) {
        String example = requireNonNull(ApiExamples.of(path));
        assertThat(post("he", path, example)).hasStatus2xxSuccessful();
    }

    private String draft(String text) {
        String body = "{\"title\": \"植樹\", \"text\": \"" + text + "\"}";
        return "/api/drafts/" + read(post("lin", "/api/drafts", body), "$.id");
    }

    private static String answer(String path) {
        return "$.paths['" + path + "'].get.responses['200'].content['*/*'].example";
    }

    private static final Set<String> OWN =
            Set.of("id", "paragraphBefore", "paragraphAfter", "changedAt");

    private static @Nullable Object withoutIdsAndTimes(@Nullable Object json) {
        return switch (json) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .filter(e -> !OWN.contains(e.getKey()))
                            .collect(
                                    HashMap::new,
                                    (all, e) ->
                                            all.put(e.getKey(), withoutIdsAndTimes(e.getValue())),
                                    HashMap::putAll);
            case null -> null;
            case List<?> list -> list.stream().map(OpenApiTest::withoutIdsAndTimes).toList();
            default -> json;
        };
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
