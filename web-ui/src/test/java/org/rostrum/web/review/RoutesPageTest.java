package org.rostrum.web.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static testing.rostrum.Outcomes.done;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.route.Fault;
import org.rostrum.workflow.routing.KeepingRouteRules;
import org.rostrum.workflow.routing.RouteRules;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class RoutesPageTest {

    private final House house;
    private final Browser browser;
    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final Statuses statuses;
    private final KeepingRouteRules rules;

    RoutesPageTest(
            House house,
            Browser browser,
            MockMvc mvc,
            Townsfolk townsfolk,
            Statuses statuses,
            KeepingRouteRules rules) {
        this.house = house;
        this.browser = browser;
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.statuses = statuses;
        this.rules = rules;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @AfterEach
    void forgetRules() {
        done(
                rules.keep(
                        new RouteRules(List.of(), "standard", rules.rules().edition()),
                        house.actor("tian")));
    }

    private static String brief(String key) throws IOException {
        try (InputStream in =
                RoutesPageTest.class.getResourceAsStream("/processes/brief.bpmn20.xml")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"brief\"", "\"" + key + "\"");
        }
    }

    /** Where the check of the file stands. */
    private String uploaded(String bpmn) throws Exception {
        var file =
                new MockMultipartFile(
                        "file",
                        "route.bpmn",
                        "application/xml",
                        bpmn.getBytes(StandardCharsets.UTF_8));
        return requireNonNull(
                mvc.perform(
                                MockMvcRequestBuilders.multipart("/routes/uploads")
                                        .file(file)
                                        .with(csrf())
                                        .with(townsfolk.signedIn("tian")))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private void deployed(String bpmn, int newest) throws Exception {
        Answer answer =
                browser.post(
                        "tian",
                        uploaded(bpmn) + "/deployment",
                        "newest",
                        String.valueOf(newest),
                        "reason",
                        "會議決定");
        assertThat(answer.status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/routes", "/routes/standard", "/route-rules"})
    void areOpenToAdministratorsAndAuditorsAlone(String path) throws Exception {
        assertThat(browser.get("tian", path).status()).isEqualTo(200);
        Answer audited = browser.get("shen", path);
        assertThat(audited.status()).isEqualTo(200);
        assertThat(audited.page().select("main form[method=post] button")).isEmpty();
        for (String username : List.of("lin", "he", "liang")) {
            assertThat(browser.get(username, path).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/routes/uploads",
                "/routes/uploads/00000000-0000-0000-0000-000000000000/deployment",
                "/routes/standard/moving",
                "/route-rules"
            })
    void areChangedByAdministratorsAlone(String path) throws Exception {
        for (String username : List.of("shen", "lin")) {
            assertThat(browser.post(username, path).status()).isEqualTo(403);
        }
    }

    @Test
    void knowNothingThatIsNotThere() throws Exception {
        String none = "/routes/uploads/00000000-0000-0000-0000-000000000000";
        for (String path :
                List.of(
                        "/routes/none",
                        "/routes/none/moving",
                        "/routes/standard/versions/99/file",
                        none,
                        none + "/file")) {
            assertThat(browser.get("tian", path).status()).as(path).isEqualTo(404);
        }
        assertThat(
                        browser.post("tian", "/routes/uploads")
                                .page()
                                .select(".note.danger li")
                                .eachText())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "zh-Hans", "en"})
    void sayInEveryLanguageWhatIsWrong(String language) throws Exception {
        String check =
                uploaded(brief("flawed").replace("rostrum:rule=\"ANY\"", "rostrum:rule=\"X\""));
        Document page = browser.inLanguage(language, "tian", check).page();
        assertThat(page.select(".findings li[data-element=office]").text())
                .contains(
                        Map.of("zh-Hant", "讀不懂", "zh-Hans", "读不懂", "en", "not understood")
                                .get(language));
        assertThat(page.select("[data-diagram]").attr("data-marks")).contains("office", "flawed");
        assertThat(page.select("form[action$=deployment]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_Hans", "_en"})
    void haveWordsForEveryFault(String language) throws IOException {
        var words = new Properties();
        try (InputStream in =
                RoutesPageTest.class.getResourceAsStream(
                        "/messages/routes" + language + ".properties")) {
            words.load(new java.io.InputStreamReader(requireNonNull(in), StandardCharsets.UTF_8));
        }
        for (Fault fault : Fault.values()) {
            assertThat(words.getProperty("fault." + fault.code())).as(fault.code()).isNotEmpty();
        }
    }

    @Test
    void tryADraftThatDoesNotExist() throws Exception {
        String check = uploaded(brief("tried"));
        Document page =
                browser.get(
                                "tian",
                                check
                                        + "?from="
                                        + house.department("research")
                                        + "&leaders="
                                        + house.person("liang").id())
                        .page();
        assertThat(page.select("#run .forecast > li")).hasSize(2);
        assertThat(page.select("#run .forecast").text()).contains("何宛珊", "梁國棟", "核定");
    }

    @Test
    void deployWhatIsInOrderAndKeepTheReasonWhereItIsNot() throws Exception {
        String check = uploaded(brief("deployed"));
        Answer refused =
                browser.post("tian", check + "/deployment", "newest", "7", "reason", "寫到一半");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[name=reason]").text()).isEqualTo("寫到一半");
        Answer done = browser.post("tian", check + "/deployment", "newest", "0", "reason", "會議決定");
        assertThat(done.location()).isEqualTo("/routes/deployed");
        Document page = browser.get("tian", "/routes/deployed").page();
        assertThat(page.select("tbody tr").text()).contains("田志明", "會議決定");
        assertThat(browser.get("tian", "/routes/deployed/versions/1/file").text())
                .isEqualTo(brief("deployed"));
        assertThat(browser.get("tian", check).status()).isEqualTo(404);
    }

    @Test
    void moveReviewsAndSayWhichCannotBeMoved() throws Exception {
        deployed(brief("moving"), 0);
        DraftId draft = house.draft("絕密的講話");
        house.submit(draft, "moving", List.of());
        deployed(brief("moving").replace("rostrum:rule=\"ANY\"", "rostrum:rule=\"ALL\""), 1);
        Document stuck = browser.get("tian", "/routes/moving/moving").page();
        assertThat(stuck.select("tbody .wrong").text()).contains("核稿");
        assertThat(stuck.select("tbody input[disabled]")).hasSize(1);
        assertThat(stuck.text()).as("administrators read no speeches").doesNotContain("絕密的講話");
        deployed(brief("moving") + "\n", 2);
        Document page = browser.get("tian", "/routes/moving/moving").page();
        String review = page.select("tbody input:not([disabled])").attr("value");
        assertThat(
                        browser.post(
                                        "tian",
                                        "/routes/moving/moving",
                                        "version",
                                        "3",
                                        "reason",
                                        "新版")
                                .status())
                .as("nothing chosen")
                .isEqualTo(422);
        Answer moved =
                browser.post(
                        "tian",
                        "/routes/moving/moving",
                        "reviews",
                        review,
                        "version",
                        "3",
                        "reason",
                        "新版");
        assertThat(moved.status()).isEqualTo(302);
        assertThat(statuses.of(draft).orElseThrow().routeVersion()).isEqualTo(3);
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("移到第 3 版", "新版");
        house.decide(draft, "he", Verdict.APPROVE, "");
        house.decide(draft, "liang", Verdict.APPROVE, "");
    }

    @Test
    void preselectByRuleAndSayWhy() throws Exception {
        Answer kept =
                browser.post(
                        "tian",
                        "/route-rules",
                        "edition",
                        String.valueOf(rules.rules().edition()),
                        "usual",
                        "standard",
                        "place",
                        "1",
                        "classification",
                        "INTERNAL",
                        "urgency",
                        "",
                        "words",
                        "團拜，酒會",
                        "department",
                        house.department("research").toString(),
                        "route",
                        "brief",
                        "binding",
                        "true");
        assertThat(kept.location()).isEqualTo("/route-rules?saved");
        assertThat(rules.rules().rules().getFirst().words()).containsExactly("團拜", "酒會");
        assertThat(browser.get("shen", "/route-rules").page().select(".rule")).hasSize(1);
        assertThat(browser.get("tian", "/route-rules").page().select(".rule")).hasSize(2);
        DraftId draft = house.draft("新春團拜會致辭");
        Document page = browser.get("lin", "/drafts/" + draft + "/submission").page();
        assertThat(page.select("[name=route][checked]").attr("value")).isEqualTo("brief");
        assertThat(page.select(".routes .hint").text()).contains("第 1 條規則", "簡易流程");
        Document tried =
                browser.get(
                                "tian",
                                "/route-rules?classification=INTERNAL&urgency=NORMAL&text=酒會&department="
                                        + house.department("research"))
                        .page();
        assertThat(tried.select("#try [role=status]").text()).contains("必須走「簡易流程」");
        Answer refused =
                browser.post(
                        "tian",
                        "/route-rules",
                        "edition",
                        "-1",
                        "usual",
                        "standard",
                        "route",
                        "brief");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".note.danger li")).hasSize(2);
    }

    /** Hidden fields are sent, too: twice the same leader would be refused. */
    @Test
    void askOnceForWhatSeveralRoutesAskFor() throws Exception {
        deployed(brief("second"), 0);
        Document page = browser.get("lin", "/drafts/" + house.draft("幾條流程") + "/submission").page();
        assertThat(page.select("[name=route]")).hasSizeGreaterThan(2);
        assertThat(page.select(".departments")).hasSize(1);
        assertThat(page.select(".leaders")).hasSize(1);
        assertThat(page.select("[name=leader]")).hasSize(1);
    }

    @Test
    void showTheDiagramAndWhoIsNextOnTheStatusPage() throws Exception {
        DraftId draft = house.atCountersigning("進度圖");
        Document page = browser.get("lin", "/drafts/" + draft + "/status").page();
        assertThat(page.select("[data-diagram]").attr("data-diagram"))
                .isEqualTo("/drafts/" + draft + "/route");
        assertThat(page.select("[data-diagram]").attr("data-marks"))
                .contains("\"head\":[\"passed\"]", "\"countersign\":[\"active\"]");
        assertThat(page.select(".forecast > li h3").eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("會簽", "進行中");
        Answer file = browser.get("lin", "/drafts/" + draft + "/route");
        assertThat(file.contentType()).startsWith("application/xml");
        assertThat(browser.get("tian", "/drafts/" + draft + "/route").status()).isEqualTo(404);
    }
}
