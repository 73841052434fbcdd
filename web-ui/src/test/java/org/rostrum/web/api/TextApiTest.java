package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextApiTest extends ApiTest {

    private static String text(String text) {
        return "{\"text\": \"" + text + "\"}";
    }

    @Test
    void readsTheWorkingCopyWithItsVersionAsEntityTag() {
        var copy = get("lin", draft() + "/working-copy");
        assertThat(copy).hasStatus(200).hasHeader("ETag", "\"1\"");
        assertThat(ApiTest.<String>read(copy, "$.text")).isEqualTo("同志們：\n\n今年要完成12件事。\n\n謝謝大家。");
        assertThat(ApiTest.<Integer>read(copy, "$.version")).isEqualTo(1);
        assertThat(ApiTest.<List<String>>read(copy, "$.document.paragraphs[*].kind"))
                .contains("SALUTATION");
    }

    @Test
    void savesAndKeepsTheIdsOfParagraphs() {
        String draft = draft();
        List<String> before =
                read(get("lin", draft + "/working-copy"), "$.document.paragraphs[*].id");
        var saved = putText("lin", draft, "\"1\"", text("同志們：\\n\\n今年要完成15件事。\\n\\n謝謝大家。"));
        assertThat(saved).hasStatus(200).hasHeader("ETag", "\"2\"");
        assertThat(ApiTest.<List<String>>read(saved, "$.document.paragraphs[*].id"))
                .isEqualTo(before);
    }

    @Test
    void mergesEditsOfDifferentParagraphs() {
        String draft = draft();
        putText("lin", draft, "\"1\"", text("同志們：\\n\\n今年要完成15件事。\\n\\n謝謝大家。"));
        var second = putText("lin", draft, "\"1\"", text("同志們：\\n\\n今年要完成12件事。\\n\\n謝謝各位。"));
        assertThat(second).hasStatus(200);
        assertThat(ApiTest.<Boolean>read(second, "$.merged")).isTrue();
        assertThat(ApiTest.<String>read(second, "$.text")).isEqualTo("同志們：\n\n今年要完成15件事。\n\n謝謝各位。");
    }

    @Test
    void answersACollisionWithBothTexts() {
        String draft = draft();
        putText("lin", draft, "\"1\"", text("同志們：\\n\\n今年要完成15件事。\\n\\n謝謝大家。"));
        var refused = putText("lin", draft, "\"1\"", text("同志們：\\n\\n今年要完成18件事。\\n\\n謝謝大家。"));
        var problem = assertProblem(refused, ProblemType.STALE_WORKING_COPY);
        assertThat(problem.<Integer>at("$.workingCopy.version")).isEqualTo(2);
        assertThat(problem.<List<String>>at("$.workingCopy.theirs.paragraphs[*].text"))
                .contains("今年要完成15件事。");
        assertThat(problem.<List<String>>at("$.workingCopy.mine.paragraphs[*].text"))
                .contains("今年要完成18件事。");
        assertThat(ApiTest.<String>read(get("lin", draft + "/working-copy"), "$.text"))
                .contains("15");
    }

    @Test
    void wantsToKnowWhichVersionATextWasMadeFrom() {
        String draft = draft();
        var unconditional =
                send(
                        org.springframework.http.HttpMethod.PUT,
                        "lin",
                        draft + "/working-copy",
                        text("x"));
        assertProblem(unconditional, ProblemType.PRECONDITION_REQUIRED)
                .withCodes("if-match.missing");
        for (String tag : List.of("1", "*", "W/\"1\"", "\"x\"", "\"1\", \"2\"")) {
            assertProblem(putText("lin", draft, tag, text("x")), ProblemType.INVALID_FIELDS)
                    .withCodes("if-match.malformed");
        }
        assertProblem(putText("lin", draft, "\"99\"", text("x")), ProblemType.REFUSED)
                .withCodes("working-copy.version-unknown");
    }

    @Test
    void keepsTheTextFromWhomMayNotEdit() {
        String draft = draft();
        assertProblem(putText(READER, draft, "\"1\"", text("x")), ProblemType.FORBIDDEN);
        assertProblem(putText(STRANGER, draft, "\"1\"", text("x")), ProblemType.NOT_FOUND);
        assertProblem(get(STRANGER, draft + "/working-copy"), ProblemType.NOT_FOUND);
    }

    @Test
    void refusesATextBeyondTheLimit() {
        String draft = draft();
        assertProblem(
                        putText("lin", draft, "\"1\"", text("字".repeat(200_001))),
                        ProblemType.REFUSED)
                .withCodes("text.too-long");
    }

    @Test
    void makesARevisionOnceForTheSameText() {
        String draft = draft();
        var made = post("lin", draft + "/revisions", "{\"note\": \"初稿\"}");
        assertThat(made).hasStatus(201).hasHeader("Location", draft + "/revisions/1");
        assertThat(ApiTest.<String>read(made, "$.sha256")).hasSize(64);
        var again = post("lin", draft + "/revisions", "{}");
        assertThat(again).hasStatus(200);
        assertThat(body(again)).isEqualTo(body(made));
        assertThat(body(get(READER, draft + "/revisions/1"))).isEqualTo(body(made));
    }

    @Test
    void makesARevisionWithoutABody() {
        var made = mvc.post().uri(draft() + "/revisions").with(CityHall.as("lin")).exchange();
        assertThat(made).hasStatus(201);
    }

    @Test
    void refusesARevisionOfAVersionThatIsGone() {
        String draft = draft();
        putText("lin", draft, "\"1\"", text("同志們：\\n\\n改了。"));
        assertProblem(
                        post("lin", draft + "/revisions", "{\"workingCopyVersion\": 1}"),
                        ProblemType.CONFLICT)
                .withCodes("working-copy.stale");
    }

    @Test
    void listsRevisionsNewestFirstByCursor() {
        String draft = draft();
        for (int i = 1; i <= 3; i++) {
            putText("lin", draft, "\"" + i + "\"", text("同志們：\\n\\n第" + i + "件事。"));
            post("lin", draft + "/revisions", "{}");
        }
        var first = get("lin", draft + "/revisions?limit=2");
        assertThat(ApiTest.<List<Integer>>read(first, "$.items[*].number")).containsExactly(3, 2);
        String next = read(first, "$.next");
        var second = get("lin", draft + "/revisions?limit=2&cursor=" + next);
        assertThat(ApiTest.<List<Integer>>read(second, "$.items[*].number")).containsExactly(1);
        assertProblem(get("lin", draft + "/revisions?cursor=2"), ProblemType.INVALID_FIELDS);
        assertProblem(
                get("lin", draft() + "/revisions?cursor=" + next), ProblemType.INVALID_FIELDS);
        assertProblem(get(STRANGER, draft + "/revisions"), ProblemType.NOT_FOUND);
    }

    @Test
    void comparesTwoRevisions() {
        String draft = draft();
        post("lin", draft + "/revisions", "{}");
        putText("lin", draft, "\"1\"", text("同志們：\\n\\n今年要完成15件事。\\n\\n謝謝大家。"));
        post("lin", draft + "/revisions", "{}");
        var redline = get("lin", draft + "/redline?from=1&to=2");
        assertThat(redline).hasStatus(200);
        assertThat(ApiTest.<Integer>read(redline, "$.from")).isEqualTo(1);
        assertThat(ApiTest.<Object>read(redline, "$.redline.counts.changes")).isNotNull();
        assertThat(ApiTest.<Object>read(redline, "$.strongest")).isNotNull();
    }

    @Test
    void refusesToCompareWhatDoesNotExist() {
        String draft = draft();
        post("lin", draft + "/revisions", "{}");
        assertProblem(get("lin", draft + "/redline?from=1&to=7"), ProblemType.NOT_FOUND)
                .withCodes("api.revision-unknown");
        assertProblem(get("lin", draft + "/redline?from=1"), ProblemType.INVALID_FIELDS)
                .withFields("to");
        assertProblem(get("lin", draft + "/redline?from=one&to=1"), ProblemType.INVALID_FIELDS)
                .withFields("from");
        assertProblem(get("lin", draft + "/revisions/one"), ProblemType.NOT_FOUND);
        assertProblem(get("lin", draft + "/revisions/99999999999"), ProblemType.NOT_FOUND);
    }

    @Test
    void showsAndVerifiesTheRecord() {
        String draft = draft();
        post("lin", draft + "/revisions", "{}");
        var first = get("shen", draft + "/record?limit=1");
        assertThat(ApiTest.<List<String>>read(first, "$.items[*].event"))
                .containsExactly("draft.created");
        String next = read(first, "$.next");
        var second = get("shen", draft + "/record?cursor=" + next);
        assertThat(ApiTest.<List<String>>read(second, "$.items[*].event"))
                .containsExactly("revision.made");
        var verified = get("shen", draft + "/record/verification");
        assertThat(ApiTest.<Boolean>read(verified, "$.intact")).isTrue();
        assertThat(ApiTest.<Integer>read(verified, "$.entries")).isEqualTo(2);
        assertProblem(get("shen", draft + "/record?cursor=1"), ProblemType.INVALID_FIELDS);
        assertProblem(get(STRANGER, draft + "/record/verification"), ProblemType.NOT_FOUND);
    }
}
