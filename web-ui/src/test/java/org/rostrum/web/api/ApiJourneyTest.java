package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import testing.rostrum.RostrumWebTest;

/** Takes a speech through the whole house, by programs alone. */
@RostrumWebTest
class ApiJourneyTest {

    private static final List<String> DEPARTMENTS = List.of("huang", "zheng", "fang");

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    ApiJourneyTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openCityHall() {
        new CityHall(jdbc).open();
    }

    private Caller as(String username) {
        return new Caller(mvc, username);
    }

    @ParameterizedTest
    @MethodSource("org.rostrum.web.api.Speeches#all")
    void takesASpeechFromDraftToApproval(String speech) {
        String draft = begin(speech);
        submit(draft, revise(draft));
        as("qiu").approve(draft);
        returnByOneDepartment(draft);
        assertThat(state(draft)).isEqualTo("RETURNED");

        edit(draft, speech);
        submit(draft, revise(draft));
        assertThat(redlineChanges(draft)).isPositive();
        DEPARTMENTS.stream()
                .filter(d -> !as(d).seats(draft).isEmpty())
                .forEach(d -> as(d).approve(draft));
        as("he").approve(draft);
        as("feng").approve(draft);
        assertThat(state(draft)).isEqualTo("IN_REVIEW");
        as("liang").approve(draft);
        assertThat(state(draft)).isEqualTo("APPROVED");
        verifyTheRecord(draft);
    }

    private String begin(String speech) {
        var made = as("lin").post("/api/drafts", Map.of("title", "在會議上的講話", "text", speech));
        assertThat(made).hasStatus(201);
        String draft = "/api/drafts/" + ApiTest.read(made, "$.id");
        assertThat(ApiTest.<String>read(as("lin").get(draft + "/working-copy"), "$.text"))
                .isEqualTo(speech.replace("\r\n", "\n"));
        return draft;
    }

    private int revise(String draft) {
        var made = as("lin").post(draft + "/revisions", Map.of("note", "送審"));
        assertThat(made).hasStatus(201);
        return ApiTest.read(made, "$.number");
    }

    private void submit(String draft, int revision) {
        var sent =
                as("lin")
                        .post(
                                draft + "/submissions",
                                Map.of(
                                        "revision",
                                        revision,
                                        "route",
                                        "standard",
                                        "departments",
                                        List.of("finance", "justice", "news"),
                                        "leaders",
                                        List.of("feng", "liang"),
                                        "note",
                                        "數字已核對"));
        assertThat(sent).as(ApiTest.body(sent)).hasStatus(201);
    }

    /** All three are heard before the draft goes back. */
    private void returnByOneDepartment(String draft) {
        as("huang").decide(as("huang").seats(draft).getFirst(), "RETURN", "第二段的數字請核對");
        assertThat(state(draft)).isEqualTo("IN_REVIEW");
        as("zheng").approve(draft);
        as("fang").approve(draft);
    }

    private void edit(String draft, String speech) {
        String tag = as("lin").get(draft + "/working-copy").getResponse().getHeader("ETag");
        String edited = speech.strip() + "\n\n以上數字截至2026年10月31日。\n";
        var saved =
                as("lin")
                        .send(
                                HttpMethod.PUT,
                                draft + "/working-copy",
                                tag == null ? "" : tag,
                                Map.of("text", edited));
        assertThat(saved).hasStatusOk();
    }

    private int redlineChanges(String draft) {
        return ApiTest.read(
                as("huang").get(draft + "/redline?from=1&to=2"), "$.redline.counts.changes");
    }

    private String state(String draft) {
        return ApiTest.read(as("lin").get(draft), "$.state");
    }

    private void verifyTheRecord(String draft) {
        var shen = as("shen");
        List<String> events =
                ApiTest.read(shen.get(draft + "/record?limit=100"), "$.items[*].event");
        assertThat(events)
                .startsWith("draft.created", "revision.made", "review.submitted")
                .contains("review.returned", "review.resubmitted")
                .endsWith("draft.approved");
        var verified = shen.get(draft + "/record/verification");
        assertThat(ApiTest.<Boolean>read(verified, "$.intact")).isTrue();
        assertThat(ApiTest.<Integer>read(verified, "$.entries")).isEqualTo(events.size());
        assertThat(ApiTest.<String>read(shen.get(draft + "/status"), "$.state"))
                .isEqualTo("APPROVED");
    }
}
