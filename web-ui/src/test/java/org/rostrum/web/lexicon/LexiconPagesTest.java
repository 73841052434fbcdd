package org.rostrum.web.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.draft.lexicon.Entries;
import org.rostrum.draft.lexicon.EntryFilter;
import org.rostrum.draft.lexicon.LexiconEntry;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import(Townsfolk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LexiconPagesTest {

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final Entries entries;

    LexiconPagesTest(MockMvc mvc, Townsfolk townsfolk, Entries entries) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.entries = entries;
    }

    @BeforeAll
    void somebodyOfEveryRole() {
        for (Role role : Role.values()) {
            townsfolk.addWithPassword(username(role), role.name(), role);
        }
    }

    private static String username(Role role) {
        return "x." + role.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTER", "REVIEWER", "LEADER", "AUDITOR"})
    void areReadByAllWhoWorkOnTextsAndKeptByNoneOfThem(Role role) throws Exception {
        Document list = page(username(role), "/lexicon");
        assertThat(list.select("tbody tr").size()).isGreaterThan(30);
        assertThat(list.select("a[href=/lexicon/new], a[href=/lexicon/import]")).isEmpty();
        var entry = entries.current().getFirst();
        Document form = page(username(role), "/lexicon/" + entry.id());
        assertThat(form.select("fieldset[disabled]")).hasSize(1);
        assertThat(form.select("form[action$=retirement]")).isEmpty();
        for (String path : new String[] {"/lexicon/new", "/lexicon/import"}) {
            assertThat(
                            mvc.perform(get(path).with(townsfolk.signedIn(username(role))))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus())
                    .isEqualTo(403);
        }
        assertThat(
                        send(username(role), "/lexicon", Map.of("kind", "NAME", "term", "某人"))
                                .getStatus())
                .isEqualTo(403);
        assertThat(
                        send(username(role), "/lexicon/" + entry.id() + "/retirement", Map.of())
                                .getStatus())
                .isEqualTo(403);
        assertThat(upload(username(role), "kind,term\nNAME,某人\n").getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN"})
    void areClosedToAdministrators(Role role) throws Exception {
        for (String path : new String[] {"/lexicon", "/lexicon/new", "/lexicon/file"}) {
            assertThat(read(username(role), path).getStatus()).as(path).isEqualTo(403);
        }
    }

    @Test
    void findByWordsAndKind() throws Exception {
        assertThat(page("x.office", "/lexicon?words=政府採購").select("tbody th").eachText())
                .containsExactly("財政局");
        assertThat(page("x.office", "/lexicon?kind=PHRASE").select("tbody .badge").eachText())
                .isNotEmpty()
                .containsOnly("固定用語");
        assertThat(page("x.office", "/lexicon?words=%00&kind=NONE&after=x").select(".empty"))
                .hasSize(1);
        assertThat(page("x.office", "/lexicon").select(".pager a").attr("href")).contains("after=");
    }

    @Test
    void addChangeAndRetireAnEntry() throws Exception {
        var form =
                Map.of(
                        "kind",
                        "DEPARTMENT",
                        "term",
                        "測繪局",
                        "aliases",
                        "市測繪局\r\n測繪部門",
                        "duties",
                        "測量；製圖");
        assertThat(send("x.office", "/lexicon", form).getRedirectedUrl())
                .isEqualTo("/lexicon?saved");
        LexiconEntry added = only("測繪局");
        assertThat(added.details().aliases()).containsExactly("市測繪局", "測繪部門");
        assertThat(added.details().duties()).containsExactly("測量", "製圖");
        String path = "/lexicon/" + added.id();
        assertThat(page("x.office", path).select("textarea[name=aliases]").text()).contains("測繪部門");
        var changed = Map.of("kind", "DEPARTMENT", "term", "測繪局", "note", "二〇二六年改制");
        assertThat(send("x.office", path, changed).getStatus()).isEqualTo(302);
        assertThat(only("測繪局").details().aliases()).isEmpty();
        assertThat(send("x.office", path + "/retirement", Map.of()).getStatus()).isEqualTo(302);
        assertThat(page("x.office", "/lexicon?words=測繪局").select(".empty")).hasSize(1);
        assertThat(page("x.office", "/lexicon?words=測繪局&retired=on").select("tbody tr")).hasSize(1);
        assertThat(page("x.office", path).select(".note.warn")).hasSize(1);
    }

    @Test
    void keepWhatWasTypedAndSayEverythingThatIsWrong() throws Exception {
        var wrong = Map.of("kind", "NAME", "term", "甲", "aliases", "乙。乙", "duties", "預算");
        var answer = send("x.office", "/lexicon", wrong);
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert] li")).hasSize(3);
        assertThat(page.select("input[name=term]").val()).isEqualTo("甲");
        assertThat(page.select("textarea[name=aliases]").text()).isEqualTo("乙。乙");
        var twice = send("x.office", "/lexicon", Map.of("kind", "DEPARTMENT", "term", "財政局"));
        assertThat(twice.getStatus()).isEqualTo(409);
        assertThat(read("x.office", "/lexicon/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    @Test
    void previewAFileAndWriteItOnceConfirmed() throws Exception {
        String csv = "\ufeff種類,詞,別名\r\n人名,歐陽修文,\"老歐; 修文\"\r\n部門,審計局,市審計局\r\n";
        Document preview = Jsoup.parse(upload("x.office", csv).getContentAsString());
        assertThat(preview.select("tbody .badge").eachText()).containsExactly("新增", "修改");
        assertThat(entries.list(words("歐陽修文"), null, 2).items()).isEmpty();
        String kept = preview.expectFirst("textarea[name=csv]").wholeText();
        String edition = preview.select("input[name=edition]").val();
        assertThat(confirm(kept, edition).getRedirectedUrl()).isEqualTo("/lexicon?saved");
        assertThat(only("歐陽修文").details().aliases()).containsExactly("老歐", "修文");
        var stale = confirm(kept, edition);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(stale.getContentAsString()).select("[role=alert]").text())
                .contains("預覽之後");
    }

    @Test
    void sayForEachLineWhatIsWrongAndOfferNothingToConfirm() throws Exception {
        String csv = "kind,term\nNAME,王安之\n外星人,某某\nNAME,王\n";
        Document preview = Jsoup.parse(upload("x.office", csv).getContentAsString());
        assertThat(preview.select("tbody tr td:first-child").eachText())
                .containsExactly("2", "3", "4");
        assertThat(preview.select("tbody .wrong")).hasSize(2);
        assertThat(preview.select("form[action$=confirmation]")).isEmpty();
        assertThat(confirm(csv, "0").getStatus()).isEqualTo(409);
        assertThat(entries.list(words("王安之"), null, 2).items()).isEmpty();
    }

    @Test
    void refuseFilesThatAreNone() throws Exception {
        assertThat(upload("x.office", "").getStatus()).isEqualTo(422);
        assertThat(send("x.office", "/lexicon/import", Map.of()).getStatus()).isEqualTo(422);
        var big5 = upload("x.office", "kind,term\nNAME,李明\n".getBytes(Charset.forName("Big5")));
        assertThat(big5.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(big5.getContentAsString()).select("[role=alert]").text())
                .contains("UTF-8");
    }

    @Test
    void giveTheLexiconOutAsAFile() throws Exception {
        var file = read("x.leader", "/lexicon/file");
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getHeader("Content-Disposition")).contains("lexicon.csv");
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\ufeffkind,term,aliases,duties,note\r\n");
    }

    private static EntryFilter words(String words) {
        return new EntryFilter(words, null, false);
    }

    private LexiconEntry only(String term) {
        var found = entries.list(words(term), null, 2).items();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private MockHttpServletResponse confirm(String csv, String edition) throws Exception {
        return send(
                "x.office", "/lexicon/import/confirmation", Map.of("csv", csv, "edition", edition));
    }

    private MockHttpServletResponse upload(String by, String csv) throws Exception {
        return upload(by, csv.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse upload(String by, byte[] content) throws Exception {
        var file = new MockMultipartFile("file", "lexicon.csv", "text/csv", content);
        return mvc.perform(
                        multipart("/lexicon/import")
                                .file(file)
                                .with(townsfolk.signedIn(by))
                                .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String by, String path, Map<String, String> fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(townsfolk.signedIn(by)).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse read(String by, String path) throws Exception {
        return mvc.perform(get(path).with(townsfolk.signedIn(by))).andReturn().getResponse();
    }

    private Document page(String by, String path) throws Exception {
        return Jsoup.parse(read(by, path).getContentAsString());
    }
}
