package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class LexiconApiTest extends ApiTest {

    private static final String OFFICE = "he";

    private static String entry(String term) {
        return "{\"kind\": \"NAME\", \"term\": \"%s\", \"aliases\": [\"老%s\"]}"
                .formatted(term, term);
    }

    @Test
    void listsByCursor() {
        var first = get("lin", "/api/lexicon?limit=3&kind=PHRASE");
        assertThat(first).hasStatusOk();
        assertThat(ApiTest.<List<String>>read(first, "$.items[*].kind"))
                .containsExactly("PHRASE", "PHRASE", "PHRASE");
        String next = read(first, "$.next");
        var second = get("lin", "/api/lexicon?limit=100&kind=PHRASE&cursor=" + next);
        assertThat(ApiTest.<List<String>>read(second, "$.items[*].term"))
                .doesNotContainAnyElementsOf(read(first, "$.items[*].term"))
                .isNotEmpty();
        assertProblem(get("lin", "/api/lexicon?cursor=x"), ProblemType.INVALID_FIELDS);
        assertProblem(get("lin", "/api/lexicon?kind=x"), ProblemType.INVALID_FIELDS);
        assertProblem(get("lin", "/api/lexicon?limit=0"), ProblemType.INVALID_FIELDS);
    }

    @Test
    void addsChangesAndRetires() {
        var added = post(OFFICE, "/api/lexicon", entry("趙錢孫"));
        assertThat(added).hasStatus(201);
        String path = "/api/lexicon/" + read(added, "$.id");
        assertThat(added).hasHeader("Location", path);
        assertProblem(post(OFFICE, "/api/lexicon", entry("趙錢孫")), ProblemType.CONFLICT)
                .withCodes("lexicon.term-taken");
        var changed = send(HttpMethod.PUT, OFFICE, path, entry("趙錢李"));
        assertThat(ApiTest.<String>read(changed, "$.term")).isEqualTo("趙錢李");
        assertThat(send(HttpMethod.DELETE, OFFICE, path, "")).hasStatus(204);
        assertThat(ApiTest.<Boolean>read(get("lin", path), "$.retired")).isTrue();
        assertProblem(send(HttpMethod.PUT, OFFICE, path, entry("趙錢李")), ProblemType.CONFLICT)
                .withCodes("lexicon.retired");
    }

    @Test
    void refusesWhoIsNotTheOffice() {
        assertProblem(post("lin", "/api/lexicon", entry("某某某")), ProblemType.FORBIDDEN);
        assertProblem(
                post("lin", "/api/lexicon/imports", "{\"csv\": \"kind,term\"}"),
                ProblemType.FORBIDDEN);
        assertProblem(
                get(OFFICE, "/api/lexicon/00000000-0000-0000-0000-000000000000"),
                ProblemType.NOT_FOUND);
    }

    @Test
    void saysEverythingThatIsWrong() {
        var wrong = "{\"kind\": \"NAME\", \"term\": \"甲\", \"duties\": [\"預算\"]}";
        assertProblem(post(OFFICE, "/api/lexicon", wrong), ProblemType.REFUSED)
                .withCodes("lexicon.term-too-short", "lexicon.duties-without-department");
        assertProblem(
                post(OFFICE, "/api/lexicon", "{\"kind\": \"X\", \"term\": \"甲乙\"}"),
                ProblemType.INVALID_FIELDS);
    }

    @Test
    void previewsAFileAndTakesItOver() {
        var csv = "kind,term\\nNAME,周吳鄭\\nNAME,王\\n";
        var wrong = post(OFFICE, "/api/lexicon/imports", "{\"csv\": \"%s\"}".formatted(csv));
        assertThat(ApiTest.<List<String>>read(wrong, "$.lines[*].effect"))
                .containsExactly("NEW", "WRONG");
        assertThat(ApiTest.<List<String>>read(wrong, "$.lines[1].problems[*].code"))
                .containsExactly("lexicon.term-too-short");
        var good = csv.replace("NAME,王\\n", "");
        var preview = post(OFFICE, "/api/lexicon/imports", "{\"csv\": \"%s\"}".formatted(good));
        assertThat(ApiTest.<Boolean>read(preview, "$.written")).isFalse();
        int edition = read(preview, "$.edition");
        var confirmed = "{\"csv\": \"%s\", \"edition\": %d}".formatted(good, edition);
        assertThat(
                        ApiTest.<Boolean>read(
                                post(OFFICE, "/api/lexicon/imports", confirmed), "$.written"))
                .isTrue();
        assertProblem(post(OFFICE, "/api/lexicon/imports", confirmed), ProblemType.CONFLICT)
                .withCodes("lexicon.changed-since-preview");
        var file = get("lin", "/api/lexicon/file");
        assertThat(file).hasStatusOk();
        assertThat(body(file)).startsWith("\ufeffkind,").contains("NAME,周吳鄭");
    }

    @Test
    void isUsedByTheRedline() {
        post(OFFICE, "/api/lexicon", "{\"kind\": \"NAME\", \"term\": \"司徒大同\"}");
        post(OFFICE, "/api/lexicon", "{\"kind\": \"NAME\", \"term\": \"司徒小同\"}");
        String draft = draft();
        putText("lin", draft, "\"1\"", "{\"text\": \"請司徒大同同志發言。\"}");
        post("lin", draft + "/revisions", "{}");
        putText("lin", draft, "\"2\"", "{\"text\": \"請司徒小同同志發言。\"}");
        post("lin", draft + "/revisions", "{}");
        var redline = get("lin", draft + "/redline?from=1&to=2");
        assertThat(ApiTest.<String>read(redline, "$.strongest")).isEqualTo("FACT");
        assertThat(ApiTest.<List<String>>read(redline, "$.changes[*].kind"))
                .containsExactly("FACT");
        assertThat(ApiTest.<List<String>>read(redline, "$.changes[*].before"))
                .containsExactly("司徒大同");
        assertThat(ApiTest.<List<String>>read(redline, "$.redline.facts[*].sort"))
                .containsExactly("NAME");
    }
}
