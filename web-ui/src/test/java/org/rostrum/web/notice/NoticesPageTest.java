package org.rostrum.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.notice.Informing;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class NoticesPageTest {

    private final House house;
    private final Browser browser;
    private final Informing informing;

    NoticesPageTest(House house, Browser browser, Informing informing) {
        this.house = house;
        this.browser = browser;
        this.informing = informing;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    private Document page(String username) throws Exception {
        return browser.get(username, "/notices").page();
    }

    private void told() {
        informing.all();
    }

    @Test
    void ringsTheBellAndSaysWhy() throws Exception {
        DraftId draft = house.draft("響鈴");
        house.submit(draft, "brief", List.of());
        told();
        Document page = page("he");
        assertThat(page.select(".bell .count").text()).isEqualTo("1");
        assertThat(page.select(".bell [data-said]").text()).isEqualTo("1 則未讀通知");
        assertThat(page.select(".told li.unread").text()).contains("輪到您在", "響鈴");
        var answer = browser.get("he", page.select(".told .t a").attr("href"));
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/review");
        assertThat(page("he").select(".told li.unread")).isEmpty();
        assertThat(page("he").select(".bell .count").hasAttr("hidden")).isTrue();
    }

    @Test
    void filtersAndMarksAllAsRead() throws Exception {
        DraftId draft = house.atCountersigning("篩選");
        told();
        Document page = page("lin");
        assertThat(page.select(".told li.unread")).isNotEmpty();
        browser.post("lin", "/notices/read", "seen", page.select("input[name=seen]").attr("value"));
        assertThat(browser.get("lin", "/notices?show=unread").page().text()).contains("都看過了");
        assertThat(page("lin").text()).contains("邱啟明在「政策研究室」表態：已同意", "篩選");
        assertThat(page("lin").select("form[action='/notices/read']")).isEmpty();
        house.decide(draft, "huang", Verdict.APPROVE, "");
        told();
        var mark = page("lin").select(".told form[action$=/read]").attr("action");
        assertThat(browser.post("lin", mark).location()).isEqualTo("/notices");
        assertThat(browser.post("huang", mark).status()).isEqualTo(404);
        assertThat(browser.get("huang", mark.replace("/read", "")).status()).isEqualTo(404);
    }

    @Test
    void speaksThreeLanguages() throws Exception {
        house.atOffice("語言");
        told();
        assertThat(browser.inLanguage("en", "he", "/notices").page().text())
                .contains("It is your turn to decide at");
        assertThat(browser.inLanguage("zh-CN", "he", "/notices").page().text()).contains("轮到您在");
    }

    @Test
    void followsFromTheStatusPage() throws Exception {
        DraftId draft = house.atCountersigning("跟蹤");
        String status = "/drafts/" + draft + "/status";
        assertThat(browser.get("shen", status).page().select(".follow button").text())
                .isEqualTo("跟蹤");
        var answer = browser.post("shen", "/drafts/" + draft + "/follow", "follow", "true");
        assertThat(answer.location()).isEqualTo(status);
        assertThat(browser.get("shen", status).page().select(".follow button").text())
                .isEqualTo("不再跟蹤");
        assertThat(page("shen").select("#followed").text()).contains("跟蹤");
        house.decide(draft, "huang", Verdict.RETURN, "請補充");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        told();
        assertThat(page("shen").select(".told").text()).contains("您跟蹤的文稿退回修改");
        browser.post("shen", "/drafts/" + draft + "/follow", "follow", "false");
        assertThat(page("shen").select("#followed").text()).contains("您沒有跟蹤文稿");
    }

    @Test
    void letsNobodyFollowWhatTheyMayNotRead() throws Exception {
        DraftId draft = house.draft("不可見");
        assertThat(browser.post("zheng", "/drafts/" + draft + "/follow", "follow", "true").status())
                .isEqualTo(404);
    }

    @Test
    void hangsNoBellForAdministrators() throws Exception {
        assertThat(browser.get("tian", "/people").page().select(".bell")).isEmpty();
        assertThat(browser.get("lin", "/inbox").page().select(".bell")).hasSize(1);
    }

    @Test
    void savesHowSomebodyWantsToBeTold() throws Exception {
        Document before = browser.get("xu", "/notices/settings").page();
        assertThat(before.select("select[name=mail-WAITING] option[selected]").attr("value"))
                .isEqualTo("NOW");
        var answer =
                browser.post(
                        "xu",
                        "/notices/settings",
                        "language",
                        "en",
                        "hour",
                        "17",
                        "page-WAITING",
                        "on",
                        "mail-WAITING",
                        "DAILY");
        assertThat(answer.location()).isEqualTo("/notices/settings?saved");
        Document after = browser.get("xu", "/notices/settings").page();
        assertThat(after.select("select[name=mail-WAITING] option[selected]").attr("value"))
                .isEqualTo("DAILY");
        assertThat(after.select("input[name=page-WAITING]").hasAttr("checked")).isTrue();
        assertThat(after.select("input[name=page-MINE]").hasAttr("checked")).isFalse();
        assertThat(after.select("#hour option[selected]").attr("value")).isEqualTo("17");
        assertThat(after.select("#mail-language option[selected]").attr("value")).isEqualTo("en");
    }

    @Test
    void refusesSettingsThatDoNotExist() throws Exception {
        var answer = browser.post("lin", "/notices/settings", "language", "fr", "hour", "24");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".note.danger li").eachText())
                .containsExactly("語言只能是繁體中文、簡體中文或英文。", "每日彙整的時間須在 0 到 23 點之間。");
    }
}
