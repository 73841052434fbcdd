package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Refusals that have nothing to do with what is asked for, only with how. */
class ApiFormTest extends ApiTest {

    private MvcTestResult sent(String type, String body) {
        return mvc.post()
                .uri("/api/drafts")
                .with(CityHall.as("lin"))
                .contentType(type)
                .content(body)
                .exchange();
    }

    @Test
    void tellsWhoIsNotSignedInHowToSignIn() {
        for (String uri : List.of("/api/me", "/api/drafts", "/api/nothing/here")) {
            var refused = mvc.get().uri(uri).header("Accept-Language", "en").exchange();
            assertProblem(refused, ProblemType.NOT_SIGNED_IN).saying("Authorization: Bearer");
            assertThat(refused).containsHeader("WWW-Authenticate");
        }
    }

    @Test
    void answersAddressesThatDoNotExist() {
        assertProblem(get("lin", "/api/nothing/here"), ProblemType.NOT_FOUND);
    }

    @Test
    void namesTheMethodsThatAnAddressTakes() {
        var refused = send(HttpMethod.PATCH, "lin", "/api/inbox", "{}");
        assertProblem(refused, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(refused).hasHeader("Allow", "GET");
    }

    @Test
    void refusesToAnswerInAnotherFormat() {
        var refused =
                mvc.get().uri("/api/me").with(CityHall.as("lin")).accept("text/csv").exchange();
        assertProblem(refused, ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void takesJsonInUtf8Only() {
        assertThat(sent("application/json;charset=UTF-8", DRAFT)).hasStatus(201);
        for (String type :
                List.of(
                        "text/plain",
                        "application/xml",
                        "application/problem+json",
                        "application/json;charset=GBK",
                        "application/octet-stream")) {
            assertProblem(sent(type, DRAFT), ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    @Test
    void refusesFormsAndNonsenseAsMediaType() {
        assertThat(sent("application/x-www-form-urlencoded", "title=x").getResponse().getStatus())
                .isEqualTo(415);
        assertThat(sent("nonsense", DRAFT).getResponse().getStatus()).isEqualTo(415);
    }

    @Test
    void refusesABodyOverTheLimit() {
        String huge = "{\"title\": \"x\", \"text\": \"" + "x".repeat(3_000_000) + "\"}";
        assertProblem(post("lin", "/api/drafts", huge), ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertProblem(post("lin", "/api/drafts", "{\"title\": "), ProblemType.MALFORMED_JSON)
                .withCodes("body.not-json");
        assertProblem(post("lin", "/api/drafts", ""), ProblemType.MALFORMED_JSON)
                .withCodes("body.missing");
    }

    @Test
    void refusesNulInParameters() {
        var refused =
                mvc.get()
                        .uri(URI.create("/api/drafts?words=%00"))
                        .with(CityHall.as("lin"))
                        .exchange();
        assertProblem(refused, ProblemType.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, 找不到, zh-Hant",
        "zh-HK, 找不到, zh-Hant",
        "'fr, zh-CN;q=0.9', 找不到, zh-Hans",
        "'en-GB,en;q=0.9', Not found, en",
        "fr, 找不到, zh-Hant"
    })
    void speaksTheCallersLanguage(String wanted, String title, String spoken) {
        var refused =
                mvc.get()
                        .uri("/api/drafts/1")
                        .with(CityHall.as("lin"))
                        .header("Accept-Language", wanted)
                        .exchange();
        assertProblem(refused, ProblemType.NOT_FOUND);
        assertThat(ApiTest.<String>read(refused, "$.title")).isEqualTo(title);
        assertThat(refused).hasHeader("Content-Language", spoken);
    }

    @Test
    void survivesALanguageThatIsNone() {
        var refused =
                mvc.get()
                        .uri("/api/drafts/1")
                        .with(CityHall.as("lin"))
                        .header("Accept-Language", "zz-,;q=a,\"")
                        .exchange();
        assertProblem(refused, ProblemType.NOT_FOUND);
    }
}
