package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReadingApiTest extends ApiTest {

    @Test
    void tellsWhatTheCallerHasRead() {
        String draft = revised();
        List<String> ids = read(get(READER, draft + "/reading"), "$.paragraphs[*].id");
        var marked = mark(READER, draft, "{\"revision\": 1, \"read\": [\"%s\"]}", ids.getFirst());
        assertThat(marked).hasStatus(200);
        assertThat(ApiTest.<Integer>read(marked, "$.total")).isEqualTo(3);
        assertThat(ApiTest.<Integer>read(marked, "$.unread")).isEqualTo(2);
        assertThat(ApiTest.<List<Boolean>>read(marked, "$.paragraphs[*].read"))
                .containsExactly(true, false, false);
        assertThat(ApiTest.<String>read(marked, "$.paragraphs[0].readAt")).endsWith("Z");
        assertThat(body(get(READER, draft + "/reading?revision=1"))).isEqualTo(body(marked));
        assertThat(ApiTest.<Integer>read(get("lin", draft + "/reading"), "$.unread")).isEqualTo(3);
    }

    @Test
    void changesNothingWhereTheSameIsSaidTwiceAndTakesMarksBack() {
        String draft = revised();
        var all = post(READER, draft + "/reading", "{\"revision\": 1, \"all\": true}");
        assertThat(ApiTest.<Integer>read(all, "$.unread")).isZero();
        assertThat(body(post(READER, draft + "/reading", "{\"revision\": 1, \"all\": true}")))
                .isEqualTo(body(all));
        String id = read(all, "$.paragraphs[1].id");
        var back = mark(READER, draft, "{\"revision\": 1, \"unread\": [\"%s\"]}", id);
        assertThat(ApiTest.<List<Boolean>>read(back, "$.paragraphs[*].read"))
                .containsExactly(true, false, true);
    }

    @Test
    void callsAChangedParagraphUnreadAndChanged() {
        String draft = revised();
        post(READER, draft + "/reading", "{\"revision\": 1, \"all\": true}");
        putText("lin", draft, "\"1\"", "{\"text\": \"同志們：\\n\\n今年要完成15件事。\\n\\n謝謝大家。\"}");
        post("lin", draft + "/revisions", "{}");
        var state = get(READER, draft + "/reading");
        assertThat(ApiTest.<Integer>read(state, "$.revision")).isEqualTo(2);
        assertThat(ApiTest.<Integer>read(state, "$.changed")).isEqualTo(1);
        assertThat(ApiTest.<List<Boolean>>read(state, "$.paragraphs[*].changed"))
                .containsExactly(false, true, false);
    }

    @Test
    void refusesWhatItCannotMark() {
        String draft = revised();
        assertProblem(mark("lin", draft, "{\"revision\": 1}", ""), ProblemType.INVALID_FIELDS)
                .withCodes("reading.some-or-all");
        String both = "{\"revision\": 1, \"all\": true, \"read\": []}";
        assertProblem(mark("lin", draft, both, ""), ProblemType.INVALID_FIELDS)
                .withCodes("reading.some-or-all");
        assertProblem(mark("lin", draft, "{\"all\": true}", ""), ProblemType.INVALID_FIELDS)
                .withFields("revision");
        String strange = "{\"revision\": 1, \"read\": [\"x\", \"x\"]}";
        assertProblem(mark("lin", draft, strange, ""), ProblemType.REFUSED)
                .withCodes("reading.paragraph-unknown");
        String later = "{\"revision\": 9, \"all\": true}";
        assertProblem(mark("lin", draft, later, ""), ProblemType.NOT_FOUND)
                .withCodes("reading.revision-unknown");
        assertProblem(get("lin", draft + "/reading?revision=9"), ProblemType.NOT_FOUND);
        assertProblem(get("lin", draft() + "/reading"), ProblemType.NOT_FOUND);
    }

    @Test
    void hidesADraftFromAStranger() {
        String draft = revised();
        assertProblem(get(STRANGER, draft + "/reading"), ProblemType.NOT_FOUND);
        assertProblem(
                mark(STRANGER, draft, "{\"revision\": 1, \"all\": true}", ""),
                ProblemType.NOT_FOUND);
    }

    private String revised() {
        String draft = draft();
        post("lin", draft + "/revisions", "{}");
        return draft;
    }

    private MvcTestResult mark(String username, String draft, String body, String id) {
        return post(username, draft + "/reading", body.formatted(id));
    }
}
