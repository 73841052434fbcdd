package org.rostrum.web.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.rostrum.draft.DraftAccess;
import org.rostrum.workflow.Abandoning;
import org.rostrum.workflow.AddingSeat;
import org.rostrum.workflow.Advising;
import org.rostrum.workflow.AskingAdvice;
import org.rostrum.workflow.AskingUrgency;
import org.rostrum.workflow.ChoosingNext;
import org.rostrum.workflow.Claiming;
import org.rostrum.workflow.Copying;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecidingSeveral;
import org.rostrum.workflow.DraftRegister;
import org.rostrum.workflow.HandingOver;
import org.rostrum.workflow.Inbox;
import org.rostrum.workflow.Noting;
import org.rostrum.workflow.OrderingUrgency;
import org.rostrum.workflow.Previewing;
import org.rostrum.workflow.ReadingAfterwards;
import org.rostrum.workflow.Reminding;
import org.rostrum.workflow.RemovingSeat;
import org.rostrum.workflow.SeatingSomebody;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.StoppedReviews;
import org.rostrum.workflow.Submitting;
import org.rostrum.workflow.TakingBack;
import org.rostrum.workflow.Withdrawing;
import org.rostrum.workflow.insight.DebtFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import testing.rostrum.RostrumWebTest;

/**
 * The API over the real drafts and database. The verbs of reviews are played, so that each answer
 * of theirs can be had; the journey test has them all for real.
 */
@RostrumWebTest
abstract class ApiTest {

    static final String DRAFT =
            """
            {"title": "在全市交通工作會議上的講話", "text": "同志們：\\n\\n今年要完成12件事。\\n\\n謝謝大家。"}
            """;

    /** May not know of any draft. */
    static final String STRANGER = "stranger";

    /** May read but not edit. */
    static final String READER = "huang";

    @MockitoBean DraftAccess access;
    @MockitoBean Submitting submitting;
    @MockitoBean Deciding deciding;
    @MockitoBean Claiming claiming;
    @MockitoBean HandingOver handingOver;
    @MockitoBean SeatingSomebody seatingSomebody;
    @MockitoBean ChoosingNext choosingNext;
    @MockitoBean StoppedReviews stoppedReviews;
    @MockitoBean AddingSeat addingSeat;
    @MockitoBean RemovingSeat removingSeat;
    @MockitoBean TakingBack takingBack;
    @MockitoBean AskingUrgency askingUrgency;
    @MockitoBean OrderingUrgency ordering;
    @MockitoBean DebtFigures debtFigures;
    @MockitoBean ReadingAfterwards readingAfterwards;
    @MockitoBean AskingAdvice askingAdvice;
    @MockitoBean Advising advising;
    @MockitoBean Copying copying;
    @MockitoBean Reminding reminding;
    @MockitoBean DecidingSeveral several;
    @MockitoBean Previewing previewing;
    @MockitoBean Noting noting;
    @MockitoBean Withdrawing withdrawing;
    @MockitoBean Abandoning abandoning;
    @MockitoBean Statuses statuses;
    @MockitoBean Inbox inbox;
    @MockitoBean DraftRegister register;

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void openCityHall() {
        new CityHall(jdbc).open();
        when(access.mayRead(any(), any()))
                .thenAnswer(asked -> !asked.getArgument(0).equals(CityHall.person(STRANGER)));
        when(access.mayEdit(any(), any()))
                .thenAnswer(asked -> asked.getArgument(0).equals(CityHall.person("lin")));
        when(access.mayCreate(any(), any()))
                .thenAnswer(asked -> asked.getArgument(0).equals(CityHall.person("lin")));
    }

    MvcTestResult get(String username, String uri) {
        return mvc.get().uri(uri).with(CityHall.as(username)).exchange();
    }

    MvcTestResult send(HttpMethod method, String username, String uri, String body) {
        return mvc.method(method)
                .uri(uri)
                .with(CityHall.as(username))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "en")
                .content(body)
                .exchange();
    }

    MvcTestResult post(String username, String uri, String body) {
        return send(HttpMethod.POST, username, uri, body);
    }

    MvcTestResult putText(String username, String draft, String ifMatch, String body) {
        return mvc.put()
                .uri(draft + "/working-copy")
                .with(CityHall.as(username))
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", ifMatch)
                .content(body)
                .exchange();
    }

    /** Begins a draft as lin; its address. */
    String draft() {
        return "/api/drafts/" + read(post("lin", "/api/drafts", DRAFT), "$.id");
    }

    static <T> T read(MvcTestResult result, String path) {
        return JsonPath.read(body(result), path);
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
