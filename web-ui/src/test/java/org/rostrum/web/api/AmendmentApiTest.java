package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import testing.rostrum.RostrumWebTest;

/** Approving as amended by programs alone. */
@RostrumWebTest
class AmendmentApiTest {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private String draft = "";
    private String paragraph = "";
    private String seat = "";

    AmendmentApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void bringBeforeTheOffice() {
        new CityHall(jdbc).open();
        var made =
                as("lin")
                        .post(
                                "/api/drafts",
                                Map.of("title", "講話", "text", "同志們：\n\n今年要完成12件事。\n\n謝謝大家。"));
        draft = "/api/drafts/" + ApiTest.read(made, "$.id");
        var revision = as("lin").post(draft + "/revisions", Map.of());
        paragraph = ApiTest.read(revision, "$.document.paragraphs[1].id");
        as("lin")
                .post(
                        draft + "/submissions",
                        Map.of("revision", 1, "route", "brief", "leaders", List.of("feng")));
        seat =
                "/api/seats/"
                        + ApiTest.<String>read(
                                as("lin").get(draft + "/status"), "$.lanes[0].seats[0].id");
    }

    private Caller as(String username) {
        return new Caller(mvc, username);
    }

    private MvcTestResult asking(String username, String address) {
        return mvc.get().uri(address).with(CityHall.as(username)).exchange();
    }

    private void suggest(String put) {
        assertThat(
                        as("he").post(
                                        draft + "/remarks",
                                        Map.of(
                                                "revision",
                                                1,
                                                "paragraph",
                                                paragraph,
                                                "from",
                                                5,
                                                "to",
                                                7,
                                                "weight",
                                                "MAY",
                                                "replacement",
                                                put)))
                .hasStatus(201);
    }

    private MvcTestResult decide(String verdict, String amended) {
        String sha256 = ApiTest.read(as("he").get(seat), "$.sha256");
        return as("he").post(
                        seat + "/decisions",
                        Map.of(
                                "verdict",
                                verdict,
                                "revision",
                                1,
                                "sha256",
                                sha256,
                                "amendedSha256",
                                amended));
    }

    @Test
    void previewsAndDecides() {
        suggest("15");
        var preview = as("he").get(seat + "/amendment");
        assertThat(preview).hasStatus(200);
        assertThat(ApiTest.<Integer>read(preview, "$.amends")).isOne();
        assertThat(ApiTest.<Integer>read(preview, "$.revision")).isEqualTo(2);
        assertThat(ApiTest.<String>read(preview, "$.text")).contains("今年要完成15件事");
        assertThat(ApiTest.<List<String>>read(preview, "$.problems")).isEmpty();
        assertThat(ApiTest.<String>read(preview, "$.redline.facts[0].after")).contains("15");
        assertThat(ApiTest.<Boolean>read(preview, "$.secondReader")).isFalse();

        String amended = ApiTest.read(preview, "$.amendedSha256");
        assertThat(decide("APPROVE_AS_AMENDED", amended)).hasStatus(201);
        var second = as("lin").get(draft + "/revisions/2");
        assertThat(ApiTest.<Integer>read(second, "$.amends")).isOne();
        assertThat(ApiTest.<String>read(second, "$.sha256")).isEqualTo(amended);
        assertThat(ApiTest.<String>read(second, "$.author.username")).isEqualTo("he");
        var status = as("lin").get(draft + "/status");
        assertThat(ApiTest.<Integer>read(status, "$.revision")).isEqualTo(2);
        assertThat(ApiTest.<List<Integer>>read(status, "$.lanes[0].seats[*].decision.amends"))
                .containsExactly(1);
    }

    @Test
    void saysWhatStandsInTheWay() {
        var preview = as("he").get(seat + "/amendment");
        assertThat(preview).hasStatus(200);
        assertThat(ApiTest.<List<String>>read(preview, "$.problems[*].code"))
                .containsExactly("amendment.nothing");
        String unchanged = ApiTest.read(preview, "$.amendedSha256");
        assertProblem(decide("APPROVE_AS_AMENDED", unchanged), ProblemType.CONFLICT);
    }

    @Test
    void refusesAnotherTextThanWasShown() {
        suggest("15");
        assertProblem(decide("APPROVE_AS_AMENDED", "0".repeat(64)), ProblemType.CONFLICT);
        assertThat(asking("lin", draft + "/revisions/2")).hasStatus(404);
    }

    @Test
    void refusesAnApprovalOfOneTextWithTheHashOfAnother() {
        suggest("15");
        String amended = ApiTest.read(as("he").get(seat + "/amendment"), "$.amendedSha256");
        assertProblem(decide("APPROVE", amended), ProblemType.REFUSED)
                .withCodes("amendment.not-meant");
    }

    @Test
    void hidesTheSeatFromWhoCannotSitThere() {
        assertThat(asking("huang", seat + "/amendment")).hasStatus(404);
        assertThat(asking("lin", seat + "/amendment")).hasStatus(404);
    }
}
