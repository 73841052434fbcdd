package org.rostrum.web.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.web.draft.Writers.SPEECH;
import static org.rostrum.web.draft.Writers.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Creating;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.TextJson;
import org.rostrum.workflow.people.AddingDepartment;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import testing.rostrum.RostrumWebTest;

@RostrumWebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftPagesTest {

    private final MockMvc mvc;
    private final Writers writers;
    private final WorkingCopies copies;
    private Person lin;
    private Person stranger;
    private Person reader;

    DraftPagesTest(
            MockMvc mvc,
            AddingDepartment departments,
            AddingPerson people,
            Creating creating,
            WorkingCopies copies) {
        this.mvc = mvc;
        this.copies = copies;
        this.writers = new Writers(departments, people, creating);
    }

    /** Not in the constructor: the class gets its fresh database only after that. */
    @BeforeAll
    void addWriters() {
        DepartmentId research = writers.department("research", "政策研究室");
        DepartmentId finance = writers.department("finance", "財政局");
        lin = writers.person("lin", "林美玲", Role.DRAFTER, research);
        stranger = writers.person("xu", "許文博", Role.DRAFTER, finance);
        reader = writers.person("huang", "黃雅琪", Role.REVIEWER, finance);
    }

    @Test
    void listsMyDraftsWithTheirState() throws Exception {
        writers.draft(lin, "Opening Remarks at the Summit", SPEECH);
        Document page = page(get("/drafts"), lin);
        assertThat(page.select("table.cards th.t a[lang=en]").eachText())
                .contains("Opening Remarks at the Summit");
        assertThat(page.select(".nav a[aria-current=page]").attr("href")).isEqualTo("/drafts");
        assertThat(page(get("/drafts").param("state", "APPROVED"), lin).select("table")).isEmpty();
    }

    @Test
    void beginsADraftFromPastedText() throws Exception {
        var begun =
                send(
                        post("/drafts/new")
                                .with(csrf())
                                .param("title", "新年致辭")
                                .param("speechAt", "2026-11-28T10:00")
                                .param("text", SPEECH.replace("\n", "\r\n")),
                        lin);
        assertThat(begun.getStatus()).isEqualTo(302);
        Document editor = page(get(String.valueOf(begun.getRedirectedUrl())), lin);
        assertThat(editor.expectFirst("textarea#text").wholeText()).isEqualTo(SPEECH);
    }

    @Test
    void showsEveryReasonBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
        var refused =
                send(
                        post("/drafts/new")
                                .with(csrf())
                                .param("title", "")
                                .param("venue", "會議中心")
                                .param("minutes", "many")
                                .param("text", SPEECH),
                        lin);
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#title-wrong").text()).contains("標題");
        assertThat(page.select("#minutes-wrong").text()).contains("many");
        assertThat(page.select("input[aria-invalid=true]")).hasSize(2);
        assertThat(page.select("#venue").attr("value")).isEqualTo("會議中心");
        assertThat(page.expectFirst("textarea#text").wholeText()).isEqualTo(SPEECH);
    }

    @Test
    void savesFromThePlainTextArea() throws Exception {
        DraftId draft = writers.draft(lin, "致辭", SPEECH);
        String longer = SPEECH + "謝謝大家！\n";
        var saved =
                send(
                        post("/drafts/" + draft)
                                .with(csrf())
                                .param("version", "1")
                                .param("text", longer),
                        lin);
        assertThat(saved.getRedirectedUrl()).isEqualTo("/drafts/" + draft);
        assertThat(PlainText.write(copies.find(draft).orElseThrow().text())).isEqualTo(longer);
    }

    @Test
    void savesFromTheEditor() throws Exception {
        DraftId draft = writers.draft(lin, "致辭", SPEECH);
        var saved = send(save(draft, 1, "各位好！"), lin);
        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(saved.getContentAsString()).contains("\"version\":2", "\"merged\":false");
        var conflict = send(save(draft, 1, "大家好！"), lin);
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString(StandardCharsets.UTF_8)).contains("各位好！");
    }

    @Test
    void makesARevisionAndShowsIt() throws Exception {
        DraftId draft = writers.draft(lin, "致辭", SPEECH);
        assertThat(page(get("/drafts/" + draft), lin).text()).contains("送審時會自動建立");
        send(post("/drafts/" + draft + "/revisions").with(csrf()).param("note", "初稿"), lin);
        Document list = page(get("/drafts/" + draft + "/revisions"), lin);
        assertThat(list.select("tbody tr").text()).contains("v1", "林美玲", "初稿");
        Document read = page(get("/drafts/" + draft + "/revisions/1"), lin);
        assertThat(read.select("article.paper h3").text()).isEqualTo("一、開時代新局");
        assertThat(read.select("article.paper").attr("lang")).isEqualTo("zh-Hant");
    }

    @Test
    void doesNotKnowDraftsOfOthers() throws Exception {
        DraftId draft = writers.draft(lin, "致辭", SPEECH);
        for (String page : new String[] {"", "/details", "/revisions", "/revisions/1"}) {
            var answer = send(get("/drafts/" + draft + page), stranger);
            assertThat(answer.getStatus()).as(page).isEqualTo(404);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("找不到這一頁");
        }
        assertThat(send(save(draft, 1, "x"), stranger).getStatus()).isEqualTo(404);
        assertThat(send(get("/drafts/not-an-id"), lin).getStatus()).isEqualTo(404);
    }

    @Test
    void letsOnlyDraftersBegin() throws Exception {
        assertThat(send(get("/drafts/new"), reader).getStatus()).isEqualTo(403);
        var sent = send(post("/drafts/new").with(csrf()).param("title", "越權"), reader);
        assertThat(sent.getStatus()).isBetween(400, 499);
    }

    @Test
    void takesTextsFarAboveAHundredThousandCharacters() throws Exception {
        String longest = "同志們，讓我們共同努力。".repeat(16_000).substring(0, 190_000);
        var begun =
                send(
                        post("/drafts/new")
                                .with(csrf())
                                .param("title", "工作報告")
                                .param("text", longest),
                        lin);
        assertThat(begun.getStatus()).isEqualTo(302);
        Document editor = page(get(String.valueOf(begun.getRedirectedUrl())), lin);
        assertThat(editor.expectFirst("textarea#text").wholeText()).isEqualTo(longest);
    }

    @Test
    void speaksThreeLanguages() throws Exception {
        DraftId draft = writers.draft(lin, "致辭", SPEECH);
        for (String path :
                new String[] {
                    "/drafts", "/drafts/new", "/drafts/" + draft, "/drafts/" + draft + "/details"
                }) {
            for (String tag : new String[] {"zh-TW", "zh-CN", "en"}) {
                Document page = page(get(path).header("Accept-Language", tag), lin);
                assertThat(page.html()).as(path + " in " + tag).doesNotContain("??");
                assertThat(
                                page.select(
                                        "[style], style, script:not([src]):not([type=application/json])"))
                        .isEmpty();
            }
        }
    }

    private static MockHttpServletRequestBuilder save(DraftId draft, long version, String text) {
        String json = TextJson.write(Writers.read(text));
        return put("/drafts/" + draft + "/working-copy")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content("{\"version\":%d,\"text\":%s}".formatted(version, json));
    }

    private Document page(MockHttpServletRequestBuilder request, Person person) throws Exception {
        var answer = send(request, person);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Person person)
            throws Exception {
        return mvc.perform(request.with(as(person))).andReturn().getResponse();
    }
}
