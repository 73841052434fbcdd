package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import testing.rostrum.RostrumWebTest;

/** Remarks and suggestions by programs alone, through the real review. */
@RostrumWebTest
class RemarksApiTest {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private String draft = "";
    private String paragraph = "";

    RemarksApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void submit() {
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
                        Map.of(
                                "revision",
                                1,
                                "route",
                                "standard",
                                "departments",
                                List.of("finance"),
                                "leaders",
                                List.of("feng")));
    }

    private Caller as(String username) {
        return new Caller(mvc, username);
    }

    private MvcTestResult suggest(String username, String weight) {
        return as(username)
                .post(
                        draft + "/remarks",
                        Map.of(
                                "revision",
                                1,
                                "paragraph",
                                paragraph,
                                "from",
                                5,
                                "to",
                                9,
                                "weight",
                                weight,
                                "body",
                                "請再核對",
                                "replacement",
                                "15件事"));
    }

    private String published(String weight) {
        String id = ApiTest.read(suggest("qiu", weight), "$.id");
        as("qiu").decide(as("qiu").seats(draft).getFirst(), "RETURN", "請改");
        return "/api/remarks/" + id;
    }

    @Test
    void takesASuggestionThroughItsWholeLife() {
        String remark = published("MUST");
        var listed = as("lin").get(draft + "/remarks?state=OPEN");
        assertThat(ApiTest.<String>read(listed, "$.items[0].anchor.quotation")).isEqualTo("12件事");
        assertThat(ApiTest.<Boolean>read(listed, "$.items[0].outdated")).isFalse();

        var reply = as("lin").post(remark + "/replies", Map.of("body", "已核對，@qiu 說得對"));
        assertThat(reply).hasStatus(201);
        var accepted = as("lin").send(HttpMethod.POST, remark + "/acceptance", "\"1\"", Map.of());
        assertThat(accepted).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(ApiTest.<String>read(as("lin").get(draft + "/working-copy"), "$.text"))
                .contains("今年要完成15件事。");

        as("lin").post(draft + "/revisions", Map.of());
        var after = as("qiu").get(draft + "/remarks?revision=2");
        assertThat(ApiTest.<String>read(after, "$.items[0].state")).isEqualTo("ACCEPTED");
        assertThat(ApiTest.<Integer>read(after, "$.items[0].closing.takenInto")).isEqualTo(2);
        assertThat(ApiTest.<String>read(after, "$.items[0].replies[0].author.username"))
                .isEqualTo("lin");
    }

    @Test
    void keepsUnpublishedRemarksToTheirAuthor() {
        String id = ApiTest.read(suggest("qiu", "MAY"), "$.id");
        assertThat(ApiTest.<List<String>>read(as("lin").get(draft + "/remarks"), "$.items[*].id"))
                .isEmpty();
        assertThat(ApiTest.<List<String>>read(as("qiu").get(draft + "/remarks"), "$.items[*].id"))
                .containsExactly(id);
        String remark = "/api/remarks/" + id;
        Map<String, Object> whole =
                Map.of("revision", 1, "paragraph", paragraph, "weight", "QUESTION", "body", "為什麼？");
        assertProblem(as("lin").send(HttpMethod.PUT, remark, "", whole), ProblemType.NOT_FOUND);
        assertThat(as("qiu").send(HttpMethod.PUT, remark, "", whole)).hasStatusOk();
        assertProblem(
                as("lin").send(HttpMethod.DELETE, remark, "", Map.of()), ProblemType.NOT_FOUND);
        assertThat(as("qiu").send(HttpMethod.DELETE, remark, "", Map.of())).hasStatus(204);
    }

    @Test
    void neverChangesAPublishedOne() {
        String remark = published("MAY");
        var change =
                as("qiu")
                        .send(
                                HttpMethod.PUT,
                                remark,
                                "",
                                Map.of("revision", 1, "weight", "MAY", "body", "改口"));
        assertProblem(change, ProblemType.CONFLICT).withCodes("remark.is-published");
        assertProblem(as("qiu").send(HttpMethod.DELETE, remark, "", Map.of()), ProblemType.CONFLICT)
                .withCodes("remark.is-published");
    }

    @Test
    void refusesARemarkOnARevisionThatIsNotUnderReviewAnyMore() {
        published("MAY");
        assertProblem(suggest("qiu", "MAY"), ProblemType.CONFLICT).withCodes("remark.not-now");
    }

    @Test
    void draftsTheNoteOfTheResubmission() {
        String remark = published("MUST");
        assertThat(ApiTest.<String>read(as("lin").get(draft + "/submissions/preview"), "$.note"))
                .isEmpty();
        as("lin").post(remark + "/answer", Map.of("reason", "數字取自年報"));
        var preview = as("lin").get(draft + "/submissions/preview");
        assertThat(ApiTest.<String>read(preview, "$.note")).contains("「12件事」", "因為：數字取自年報");
        assertThat(ApiTest.<Integer>read(preview, "$.revision")).isEqualTo(1);
        assertThat(ApiTest.<Boolean>read(preview, "$.saved")).isTrue();
    }

    @Test
    void letsNobodySubmitOverAnOpenMust() {
        String remark = published("MUST");
        Map<String, Object> again = Map.of("revision", 1, "route", "standard", "note", "維持原文");
        assertProblem(as("lin").post(draft + "/submissions", again), ProblemType.CONFLICT)
                .withCodes("submission.must-open");
        var silent = as("lin").post(remark + "/answer", Map.of("reason", " "));
        assertProblem(silent, ProblemType.REFUSED).withCodes("remark.reason-missing");
        assertThat(as("lin").post(remark + "/answer", Map.of("reason", "數字無誤"))).hasStatusOk();
        assertThat(as("lin").post(draft + "/submissions", again)).hasStatus(201);
    }

    @Test
    void resolvesAndReopens() {
        String remark = published("MAY");
        assertProblem(as("he").post(remark + "/resolution", Map.of()), ProblemType.FORBIDDEN)
                .withCodes("remark.not-yours-to-resolve");
        assertThat(as("qiu").post(remark + "/resolution", Map.of())).hasStatusOk();
        var again = as("lin").post(remark + "/resolution", Map.of());
        assertProblem(again, ProblemType.CONFLICT).withCodes("remark.is-closed");
        var opened = as("lin").send(HttpMethod.DELETE, remark + "/resolution", "", Map.of());
        assertThat(ApiTest.<String>read(opened, "$.state")).isEqualTo("OPEN");
    }

    @Test
    void declinesWithAReason() {
        String remark = published("MAY");
        var declined = as("lin").post(remark + "/declination", Map.of("reason", "以年報為準"));
        assertThat(ApiTest.<String>read(declined, "$.closing.reason")).isEqualTo("以年報為準");
        assertProblem(
                        as("lin").send(HttpMethod.POST, remark + "/acceptance", "\"1\"", Map.of()),
                        ProblemType.CONFLICT)
                .withCodes("remark.is-closed");
    }

    @Test
    void acceptsAllThatTouchNoOther() {
        published("MAY");
        assertProblem(
                        as("lin").send(HttpMethod.POST, draft + "/acceptances", "\"9\"", Map.of()),
                        ProblemType.CONFLICT)
                .withCodes("working-copy.stale");
        var all = as("lin").send(HttpMethod.POST, draft + "/acceptances", "\"1\"", Map.of());
        assertThat(ApiTest.<List<String>>read(all, "$.accepted")).hasSize(1);
        assertProblem(
                        as("lin").send(HttpMethod.POST, draft + "/acceptances", "\"2\"", Map.of()),
                        ProblemType.CONFLICT)
                .withCodes("suggestion.none-fits");
    }

    @Test
    void readsOnByCursor() {
        for (String weight : List.of("MAY", "MUST", "QUESTION")) {
            suggest("qiu", weight);
        }
        var first = as("qiu").get(draft + "/remarks?limit=2&revision=1");
        assertThat(ApiTest.<List<String>>read(first, "$.items[*].weight"))
                .containsExactly("MAY", "MUST");
        var rest =
                as("qiu")
                        .get(
                                draft
                                        + "/remarks?limit=2&revision=1&cursor="
                                        + ApiTest.read(first, "$.next"));
        assertThat(ApiTest.<List<String>>read(rest, "$.items[*].weight"))
                .containsExactly("QUESTION");
        assertThat(ApiTest.<Object>read(rest, "$.next")).isNull();
        assertProblem(read("qiu", draft + "/remarks?cursor=x"), ProblemType.INVALID_FIELDS);
        assertProblem(read("qiu", draft + "/remarks?revision=7"), ProblemType.NOT_FOUND);
    }

    private MvcTestResult read(String username, String address) {
        return mvc.get().uri(address).with(CityHall.as(username)).exchange();
    }

    @Test
    void saysWhatIsWrongWithARemark() {
        assertProblem(as("qiu").post(draft + "/remarks", Map.of()), ProblemType.INVALID_FIELDS)
                .withFields("revision", "weight");
        Map<String, Object> empty = Map.of("revision", 1, "weight", "MAY", "body", " ");
        assertProblem(as("qiu").post(draft + "/remarks", empty), ProblemType.REFUSED)
                .withCodes("remark.empty");
        Map<String, Object> beyond =
                Map.of(
                        "revision",
                        1,
                        "weight",
                        "MAY",
                        "body",
                        "x",
                        "paragraph",
                        paragraph,
                        "from",
                        3,
                        "to",
                        99);
        assertProblem(as("qiu").post(draft + "/remarks", beyond), ProblemType.REFUSED)
                .withCodes("remark.passage-invalid");
        assertProblem(suggest("fang", "MAY"), ProblemType.NOT_FOUND);
    }

    @Test
    void keepsANoteToItsWriterForGood() {
        Map<String, Object> note =
                Map.of("revision", 1, "weight", "MAY", "body", "會後再問", "privately", true);
        String id = ApiTest.read(as("qiu").post(draft + "/remarks", note), "$.id");
        as("qiu").decide(as("qiu").seats(draft).getFirst(), "RETURN", "請改");
        assertThat(ApiTest.<List<String>>read(as("lin").get(draft + "/remarks"), "$.items[*].id"))
                .isEmpty();
        assertThat(ApiTest.<List<String>>read(as("qiu").get(draft + "/remarks"), "$.items[*].id"))
                .containsExactly(id);
        var reply = as("lin").post("/api/remarks/" + id + "/replies", Map.of("body", "?"));
        assertProblem(reply, ProblemType.NOT_FOUND);
    }
}
