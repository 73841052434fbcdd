package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import(Townsfolk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarApiTest {

    private static final String DAYS = "/api/calendar";

    private final MockMvcTester mvc;
    private final Townsfolk townsfolk;

    CalendarApiTest(MockMvcTester mvc, Townsfolk townsfolk) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
    }

    @BeforeAll
    void moveIn() {
        townsfolk.addWithPassword("tian", "田管", Role.SYSTEM_ADMIN);
        townsfolk.addWithPassword("lin", "林美玲", Role.DRAFTER);
    }

    private MvcTestResult send(HttpMethod method, String who, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(townsfolk.signedIn(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult read(String who) {
        return mvc.get().uri(DAYS).with(townsfolk.signedIn(who)).exchange();
    }

    private static <T> T at(MvcTestResult answer, String path) {
        return ApiTest.read(answer, path);
    }

    @Test
    void setsADayReadsItAndTakesItAway() {
        String day = DAYS + "/2027-01-01";
        assertThat(send(HttpMethod.PUT, "tian", day, "{\"kind\": \"HOLIDAY\", \"note\": \"元旦\"}"))
                .hasStatusOk();
        assertThat(CalendarApiTest.<List<String>>at(read("lin"), "$.days[*].day"))
                .contains("2027-01-01");
        assertThat(send(HttpMethod.DELETE, "tian", day, "")).hasStatus(204);
        assertProblem(send(HttpMethod.DELETE, "tian", day, ""), ProblemType.NOT_FOUND);
    }

    @Test
    void refusesOthersAndWhatIsNoDay() {
        String body = "{\"kind\": \"WORKDAY\"}";
        assertProblem(
                        send(HttpMethod.PUT, "lin", DAYS + "/2027-01-02", body),
                        ProblemType.FORBIDDEN)
                .withCodes("calendar.system-admin-only");
        assertProblem(send(HttpMethod.PUT, "tian", DAYS + "/1999-01-02", body), ProblemType.REFUSED)
                .withCodes("calendar.day-out-of-range");
        assertThat(send(HttpMethod.PUT, "tian", DAYS + "/someday", body).getResponse().getStatus())
                .isBetween(400, 422);
    }

    @Test
    void previewsAFileAndTakesItOver() {
        String csv = "day,kind,note\\n2028-01-01,HOLIDAY,元旦\\n";
        String file = "{\"csv\": \"%s\"}".formatted(csv);
        var preview = send(HttpMethod.POST, "tian", DAYS + "/imports", file);
        assertThat(CalendarApiTest.<List<String>>at(preview, "$.lines[*].effect"))
                .containsExactly("NEW");
        int edition = at(preview, "$.edition");
        String confirmed = "{\"csv\": \"%s\", \"edition\": %d}".formatted(csv, edition);
        var written = send(HttpMethod.POST, "tian", DAYS + "/imports", confirmed);
        assertThat(CalendarApiTest.<Boolean>at(written, "$.written")).isTrue();
        assertProblem(
                        send(HttpMethod.POST, "tian", DAYS + "/imports", confirmed),
                        ProblemType.CONFLICT)
                .withCodes("calendar.changed-since-preview");
        assertProblem(send(HttpMethod.POST, "lin", DAYS + "/imports", file), ProblemType.FORBIDDEN);
    }

    @Test
    void givesExamplesThatAreTaken() {
        for (String path : List.of("/{day}", "/imports")) {
            String example = String.valueOf(ApiExamples.of(DAYS + path));
            HttpMethod method = path.equals("/imports") ? HttpMethod.POST : HttpMethod.PUT;
            assertThat(send(method, "tian", DAYS + path.replace("{day}", "2027-01-01"), example))
                    .hasStatus2xxSuccessful();
        }
    }
}
