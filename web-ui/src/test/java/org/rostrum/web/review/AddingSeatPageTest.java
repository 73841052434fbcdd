package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class AddingSeatPageTest {

    private final House house;
    private final Browser browser;

    AddingSeatPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    /** qiu's seat is open. */
    private DraftId atHead(String title) {
        DraftId draft = house.draft(title);
        house.submit(draft, "standard", List.of("finance"));
        return draft;
    }

    private Document status(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/status").page();
    }

    private String form(DraftId draft, String username, String ending) throws Exception {
        return status(username, draft).select("form[action$=" + ending + "]").attr("action");
    }

    private Answer add(DraftId draft, String by, String who, String where, String reason)
            throws Exception {
        return browser.post(
                by, form(draft, by, "added"), "who", who, "where", where, "reason", reason);
    }

    private String justice() {
        return "department:" + house.department("justice");
    }

    @Test
    void offersDepartmentsAndPeopleThatAreNotAskedYet() throws Exception {
        DraftId draft = atHead("加誰");
        Document page = status("qiu", draft);
        assertThat(page.select("#add-who optgroup[label=部門] option").eachText())
                .contains("司法局")
                .as("finance is asked later anyway")
                .doesNotContain("政策研究室", "辦公室", "財政局");
        assertThat(page.select("#add-who optgroup[label=個人] option").eachText())
                .contains("鄭文彬", "馮世昌")
                .doesNotContain("邱啟明", "林美玲", "梁國棟");
        assertThat(page.select("input[name=where]")).hasSize(3);
        assertThat(status("lin", draft).select("#add-who")).isEmpty();
    }

    @Test
    void addsASeatAndShowsWhoDidWhere() throws Exception {
        DraftId draft = atHead("加簽");
        Answer answer = add(draft, "qiu", justice(), "BEFORE", "先請法務看");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        assertThat(status("lin", draft).select(".lanes .step").eachText())
                .anyMatch(step -> step.contains("司法局") && step.contains("邱啟明加簽，在「政策研究室」之前：先請法務看"));
        assertThat(status("qiu", draft).select("#add-who")).isEmpty();
        assertThat(browser.get("zheng", "/inbox").page().select("tr:contains(加簽)")).isNotEmpty();
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        assertThat(status("qiu", draft).select("#add-who")).isNotEmpty();
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("由「政策研究室」加簽「司法局」：在我之前", "先請法務看");
    }

    @Test
    void addsAPersonAndTakesTheSeatAwayAgain() throws Exception {
        DraftId draft = atHead("減簽");
        add(draft, "qiu", "person:" + house.person("luo").id(), "BESIDE", "請也看看");
        Document page = status("qiu", draft);
        assertThat(page.select("summary:contains(減簽)").text()).isEqualTo("減簽：羅志成");
        assertThat(status("lin", draft).select("form[action$=removal]")).isEmpty();
        Answer silent = browser.post("qiu", form(draft, "qiu", "removal"), "reason", "");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("details[open] form[action$=removal]")).isNotEmpty();
        browser.post("qiu", form(draft, "qiu", "removal"), "reason", "已當面問過");
        assertThat(status("lin", draft).select(".lanes .step.mute").text())
                .contains("羅志成", "已減簽", "減簽：已當面問過");
        assertThat(status("lin", draft).select(".lanes h3").text()).contains("0／1");
        assertThat(browser.get("luo", "/drafts/" + draft + "/status").status()).isEqualTo(404);
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("撤下加簽的席位「羅志成」");
    }

    @Test
    void keepsWhatWasTypedWhereItIsRefused() throws Exception {
        DraftId draft = atHead("拒絕加簽");
        Answer answer = add(draft, "qiu", "person:" + house.person("liang").id(), "AFTER", "請市長先看");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert] li").text()).contains("梁國棟", "另有席位");
        Document page = answer.page();
        assertThat(page.select("details[open] #add-reason").text()).isEqualTo("請市長先看");
        assertThat(page.select("input[name=where][checked]").attr("value")).isEqualTo("AFTER");
        Answer nobody = add(draft, "qiu", "person:nobody", "AFTER", "打錯了");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("#add-reason").text()).isEqualTo("打錯了");
    }

    @Test
    void speaksThreeLanguages() throws Exception {
        DraftId draft = atHead("三種語言");
        add(draft, "qiu", justice(), "AFTER", "請法務看");
        String path = "/drafts/" + draft + "/status";
        assertThat(browser.inLanguage("en", "lin", path).page().text())
                .contains("Added by 邱啟明, after “政策研究室”");
        assertThat(browser.inLanguage("zh-Hans", "lin", path).page().text())
                .contains("邱啟明加签，在“政策研究室”之后");
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        DraftId draft = atHead("別人加簽");
        String action = form(draft, "qiu", "added");
        assertThat(
                        browser.post(
                                        "xu", action, "who", justice(), "where", "BESIDE", "reason",
                                        "我要")
                                .status())
                .isEqualTo(404);
    }
}
