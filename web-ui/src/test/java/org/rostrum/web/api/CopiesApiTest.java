package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.CopyId;
import org.rostrum.workflow.Copying;
import org.rostrum.workflow.Receivers;

class CopiesApiTest extends ApiTest {

    private static final CopyId COPY = new CopyId(UUID.randomUUID());
    private static final Receipt RECEIPT = new Receipt("draft:x", 5, "b".repeat(64));

    @Test
    void sendsToPeopleByUsername() {
        String draft = draft();
        var id = new DraftId(UUID.fromString(draft.substring("/api/drafts/".length())));
        var to = new Receivers(List.of(CityHall.person("huang")), List.of());
        when(copying.send(id, to, "請知悉", CityHall.signedIn("lin").actor()))
                .thenReturn(Outcome.done(new Copying.Sent(List.of(COPY), RECEIPT)));
        var sent = post("lin", draft + "/copies", "{\"people\": [\"huang\"], \"note\": \"請知悉\"}");
        assertThat(sent).hasStatus(201);
        assertThat(ApiTest.<String>read(sent, "$.copies[0]")).isEqualTo(COPY.toString());
        assertThat(ApiTest.<List<?>>read(get("lin", draft + "/copies"), "$.items")).isEmpty();
        assertProblem(get(STRANGER, draft + "/copies"), ProblemType.NOT_FOUND);
    }

    @Test
    void saysWhyItIsRefused() {
        when(copying.send(any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("copy.sent-already", "黃志豪")));
        assertProblem(
                        post("lin", draft() + "/copies", "{\"people\": [\"huang\"]}"),
                        ProblemType.CONFLICT)
                .withCodes("copy.sent-already")
                .saying("has got a copy already");
    }

    @Test
    void refusesUnknownNamesBeforeAnythingIsSent() {
        String body = "{\"people\": [\"nobody\"], \"departments\": [\"nowhere\"]}";
        assertProblem(post("lin", draft() + "/copies", body), ProblemType.REFUSED)
                .withFields("people[0]", "departments[0]");
        assertProblem(
                        post("lin", "/api/copies/" + COPY + "/take-back", "{}"),
                        ProblemType.INVALID_FIELDS)
                .withFields("reason");
        verifyNoInteractions(copying);
    }

    @Test
    void takesBack() {
        when(copying.takeBack(COPY, "發錯了", CityHall.signedIn("lin").actor()))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("lin", "/api/copies/" + COPY + "/take-back", "{\"reason\": \"發錯了\"}"))
                .hasStatus(200);
    }

    @Test
    void listsWhatIsUnread() {
        var unread = get("huang", "/api/inbox/copies");
        assertThat(unread).hasStatus(200);
        assertThat(ApiTest.<List<?>>read(unread, "$.items")).isEmpty();
        assertProblem(get("huang", "/api/inbox/copies?cursor=nonsense"), ProblemType.INVALID_FIELDS)
                .withFields("cursor");
    }
}
