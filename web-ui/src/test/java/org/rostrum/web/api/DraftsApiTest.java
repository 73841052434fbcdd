package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Page;
import org.rostrum.workflow.DraftRegister;
import org.springframework.http.HttpMethod;

class DraftsApiTest extends ApiTest {

    @Test
    void beginsADraftFromPlainText() {
        var made = post("lin", "/api/drafts", DRAFT);
        assertThat(made).hasStatus(201);
        String id = read(made, "$.id");
        assertThat(made).hasHeader("Location", "/api/drafts/" + id);
        assertThat(ApiTest.<String>read(made, "$.state")).isEqualTo("DRAFTING");
        assertThat(ApiTest.<String>read(made, "$.drafter.username")).isEqualTo("lin");
        assertThat(ApiTest.<String>read(made, "$.department.code")).isEqualTo("policy");
        assertThat(ApiTest.<Integer>read(made, "$.workingCopyVersion")).isEqualTo(1);
        assertThat(body(get("lin", "/api/drafts/" + id))).isEqualTo(body(made));
    }

    @Test
    void takesDepartmentByCodeAndCoDraftersByUsernameOrId() {
        var made =
                post(
                        "lin",
                        "/api/drafts",
                        """
                        {"title": "講話", "text": "同志們：", "department": "policy",
                         "coDrafters": ["mei"], "speechAt": "2026-12-01T09:30",
                         "urgency": "URGENT", "classification": "PUBLIC", "expectedMinutes": 20}
                        """);
        assertThat(made).hasStatus(201);
        assertThat(ApiTest.<List<String>>read(made, "$.coDrafters[*].username"))
                .containsExactly("mei");
        assertThat(ApiTest.<String>read(made, "$.speechAt")).startsWith("2026-12-01T09:30");
    }

    @Test
    void namesPeopleAndDepartmentsThatDoNotExist() {
        String body =
                """
                {"title": "講話", "text": "同志們：", "coDrafters": ["mei", "nobody", "%s"]}
                """
                        .formatted(UUID.randomUUID());
        assertProblem(post("lin", "/api/drafts", body), ProblemType.REFUSED)
                .withCodes("person.unknown")
                .withFields("coDrafters[1]", "coDrafters[2]");
        String elsewhere = "{\"title\": \"x\", \"text\": \"x\", \"department\": \"moon\"}";
        assertProblem(post("lin", "/api/drafts", elsewhere), ProblemType.REFUSED)
                .withCodes("department.unknown");
    }

    @Test
    void wantsOneTextAndOnlyOne() {
        assertProblem(post("lin", "/api/drafts", "{\"title\": \"x\"}"), ProblemType.INVALID_FIELDS)
                .withCodes("text.one-of-two");
        String two = "{\"title\": \"x\", \"text\": \"\", \"document\": {}}";
        assertProblem(post("lin", "/api/drafts", two), ProblemType.INVALID_FIELDS)
                .withCodes("text.one-of-two");
    }

    @Test
    void refusesADraftForWhomMayNotBeginOne() {
        assertProblem(post("huang", "/api/drafts", DRAFT), ProblemType.FORBIDDEN);
    }

    @Test
    void refusesAStructuredTextWithFieldsThatDoNotExist() {
        String body =
                """
                {"title": "x", "document": {"paragraphs": [
                  {"id": "p1", "kind": "BODY", "text": "x", "colour": "red"}], "style": 1}}
                """;
        assertProblem(post("lin", "/api/drafts", body), ProblemType.INVALID_FIELDS)
                .withFields("document.style", "document.paragraphs[0].colour");
    }

    @Test
    void takesAStructuredText() {
        String body =
                """
                {"title": "x", "document": {"paragraphs": [
                  {"id": "p1", "kind": "BODY", "text": "我們要努力", "strong": [[0, 2]]}], "tail": ""}}
                """;
        String draft = "/api/drafts/" + read(post("lin", "/api/drafts", body), "$.id");
        var copy = get("lin", draft + "/working-copy");
        assertThat(ApiTest.<List<List<Integer>>>read(copy, "$.document.paragraphs[0].strong"))
                .containsExactly(List.of(0, 2));
    }

    @Test
    void hidesADraftFromAStranger() {
        String draft = draft();
        assertProblem(get(STRANGER, draft), ProblemType.NOT_FOUND).withCodes("draft.unknown");
        assertProblem(get("lin", "/api/drafts/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
        assertProblem(get("lin", "/api/drafts/not-an-id"), ProblemType.NOT_FOUND);
    }

    @Test
    void replacesTheDetails() {
        String draft = draft();
        var changed =
                send(
                        HttpMethod.PUT,
                        "lin",
                        draft + "/details",
                        """
                        {"title": "新題", "venue": "禮堂", "urgency": "MOST_URGENT",
                         "classification": "SENSITIVE", "coDrafters": ["mei"]}
                        """);
        assertThat(changed).hasStatus(200);
        assertThat(ApiTest.<String>read(changed, "$.title")).isEqualTo("新題");
        assertThat(body(get("lin", draft))).isEqualTo(body(changed));
    }

    @Test
    void changesNoDetailsForWhomMayOnlyRead() {
        String draft = draft();
        String body =
                """
                {"title": "新題", "urgency": "NORMAL", "classification": "PUBLIC"}
                """;
        String before = body(get("lin", draft));
        assertProblem(send(HttpMethod.PUT, READER, draft + "/details", body), ProblemType.FORBIDDEN)
                .withCodes("draft.not-yours-to-edit");
        assertProblem(
                send(HttpMethod.PUT, STRANGER, draft + "/details", body), ProblemType.NOT_FOUND);
        assertThat(body(get("lin", draft))).isEqualTo(before);
    }

    @Test
    void listsWhatTheRegisterShowsAndReadsOnWithItsCursor() {
        var filter = new DraftRegister.Filter(Draft.State.RETURNED, true, "交通");
        when(register.visibleTo(eq(CityHall.person("lin")), eq(filter), isNull(), eq(2)))
                .thenReturn(new Page<>(List.of(), "inner/7"));
        when(register.visibleTo(eq(CityHall.person("lin")), eq(filter), eq("inner/7"), anyInt()))
                .thenReturn(new Page<>(List.of(), null));
        String uri = "/api/drafts?state=RETURNED&mine=true&words=交通&limit=2";
        var first = get("lin", uri);
        String next = read(first, "$.next");
        assertThat(next).doesNotContain("inner");
        assertThat(body(get("lin", uri + "&cursor=" + next))).doesNotContain("next\":\"");
    }

    @Test
    void refusesACursorAStateAndALimitThatDoNotExist() {
        when(register.visibleTo(any(), any(), any(), anyInt()))
                .thenReturn(new Page<>(List.of(), null));
        assertProblem(get("lin", "/api/drafts?cursor=abc"), ProblemType.INVALID_FIELDS)
                .withCodes("cursor.unknown");
        assertProblem(get("lin", "/api/drafts?state=LOST"), ProblemType.INVALID_FIELDS)
                .withFields("state")
                .saying("DRAFTING, IN_REVIEW");
        assertProblem(get("lin", "/api/drafts?limit=0"), ProblemType.INVALID_FIELDS)
                .withCodes("field.between");
        assertProblem(get("lin", "/api/drafts?limit=ten"), ProblemType.INVALID_FIELDS)
                .withCodes("field.wrong-type.integer");
        assertProblem(get("lin", "/api/drafts?mine=perhaps"), ProblemType.INVALID_FIELDS)
                .withCodes("field.wrong-type.boolean");
        assertProblem(
                get("lin", "/api/drafts?words=" + "x".repeat(201)), ProblemType.INVALID_FIELDS);
    }

    @Test
    void tellsTheCallerWhoItIs() {
        var me = get("qiu", "/api/me");
        assertThat(ApiTest.<String>read(me, "$.username")).isEqualTo("qiu");
        assertThat(ApiTest.<List<String>>read(me, "$.roles")).containsExactly("REVIEWER");
        assertThat(ApiTest.<String>read(me, "$.positions[0].code")).isEqualTo("policy");
        assertThat(ApiTest.<Boolean>read(me, "$.positions[0].head")).isTrue();
    }
}
