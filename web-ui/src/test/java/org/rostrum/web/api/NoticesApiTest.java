package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.notice.Informing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesApiTest extends ApiTest {

    @Autowired Informing informing;
    @Autowired Recorder recorder;
    @Autowired TransactionTemplate transaction;

    private DraftId told() {
        String draft = draft();
        DraftId id = new DraftId(UUID.fromString(draft.substring("/api/drafts/".length())));
        transaction.executeWithoutResult(
                _ -> recorder.append(id.stream(), "draft.approved", Actor.system(), Map.of()));
        informing.all();
        return id;
    }

    @Test
    void listsAndMarksAsRead() {
        DraftId draft = told();
        var unread = get("lin", "/api/notices?unread=true&limit=1");
        assertThat(ApiTest.<String>read(unread, "$.items[0].kind")).isEqualTo("APPROVED");
        assertThat(ApiTest.<String>read(unread, "$.items[0].draft")).isEqualTo(draft.toString());
        String id = read(unread, "$.items[0].id");
        assertThat(post("lin", "/api/notices/" + id + "/read", "")).hasStatus(204);
        assertThat(
                        ApiTest.<List<String>>read(
                                get("lin", "/api/notices?unread=true"), "$.items[*].id"))
                .doesNotContain(id);
        assertProblem(post("huang", "/api/notices/" + id + "/read", ""), ProblemType.NOT_FOUND)
                .withCodes("notice.unknown");
    }

    @Test
    void marksAllAsReadUpToATime() {
        told();
        var none = post("lin", "/api/notices/read", "{\"upTo\": \"2000-01-01T00:00:00Z\"}");
        assertThat(ApiTest.<Integer>read(none, "$.read")).isZero();
        var all = post("lin", "/api/notices/read", "{\"upTo\": \"2999-01-01T00:00:00Z\"}");
        assertThat(ApiTest.<Integer>read(all, "$.read")).isPositive();
        assertProblem(post("lin", "/api/notices/read", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("upTo");
    }

    @Test
    void followsAndLeaves() {
        String draft = draft();
        assertThat(send(HttpMethod.PUT, "lin", draft + "/follow", "")).hasStatus(204);
        assertThat(send(HttpMethod.PUT, "lin", draft + "/follow", "")).hasStatus(204);
        assertThat(ApiTest.<List<String>>read(get("lin", "/api/followed"), "$.items[*].draft"))
                .contains(draft.substring("/api/drafts/".length()));
        assertThat(send(HttpMethod.DELETE, "lin", draft + "/follow", "")).hasStatus(204);
        assertProblem(send(HttpMethod.PUT, STRANGER, draft + "/follow", ""), ProblemType.NOT_FOUND)
                .withCodes("draft.unknown");
        assertProblem(
                        send(HttpMethod.DELETE, STRANGER, draft + "/follow", ""),
                        ProblemType.NOT_FOUND)
                .withCodes("draft.unknown");
    }

    @Test
    void takesAndShowsSettings() {
        String wanted =
                "{\"language\": \"en\", \"digestHour\": 7, \"choices\":"
                        + " [{\"matter\": \"COPIES\", \"inPage\": false, \"mail\": \"NEVER\"}]}";
        var chosen = send(HttpMethod.PUT, "huang", "/api/notices/settings", wanted);
        assertThat(chosen).as(body(chosen)).hasStatus(200);
        var shown = get("huang", "/api/notices/settings");
        assertThat(ApiTest.<List<String>>read(shown, "$.choices[?(@.matter == 'COPIES')].mail"))
                .containsExactly("NEVER");
        assertThat(ApiTest.<List<String>>read(shown, "$.choices[?(@.matter == 'WAITING')].mail"))
                .containsExactly("NOW");
        assertProblem(
                        send(
                                HttpMethod.PUT,
                                "huang",
                                "/api/notices/settings",
                                "{\"language\": \"xx\", \"digestHour\": 99, \"choices\": []}"),
                        ProblemType.REFUSED)
                .withCodes("notice.language-unknown", "notice.hour-out-of-range");
    }
}
