package org.rostrum.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class InboxPageTest {

    private final House house;
    private final Browser browser;

    InboxPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void saysWhatWaitsForWhomAndWhy() throws Exception {
        DraftId draft = house.atCountersigning("論壇致辭");
        Element row = row("huang", "mine", draft);
        assertThat(row.select(".badge").text()).isEqualTo("請您審批");
        assertThat(row.select(".urgent").text()).isEqualTo("急件");
        assertThat(row.text()).contains("論壇致辭", "政策研究室", "林美玲", "會簽", "第 1 輪 · 第 1 版");
        assertThat(row.select("a").attr("href"))
                .isEqualTo("/drafts/" + draft + "/review?seat=" + house.seat(draft, "huang"));
    }

    @Test
    void tellsTheDrafterForWhomTheDraftWaits() throws Exception {
        DraftId draft = house.atCountersigning("等候中的致辭");
        Element row = row("lin", "others", draft);
        assertThat(row.select(".others").text()).contains("財政局", "司法局");
        assertThat(row.select("a").attr("href")).isEqualTo("/drafts/" + draft + "/status");
    }

    @Test
    void asksTheDrafterToReviseWhatWasReturned() throws Exception {
        DraftId draft = house.atOffice("退回的致辭");
        house.decide(draft, "he", Verdict.RETURN, "請補充數字。");
        Element row = row("lin", "mine", draft);
        assertThat(row.select(".badge.danger").text()).isEqualTo("請您修改");
        assertThat(row.select("a").attr("href")).isEqualTo("/drafts/" + draft);
    }

    @Test
    void claimsASeatAndGivesItBack() throws Exception {
        DraftId draft = house.atCountersigning("認領的致辭");
        String seat = house.seat(draft, "huang").toString();
        assertThat(row("huang", "mine", draft).select("form").attr("action"))
                .isEqualTo("/seats/" + seat + "/claim");

        assertThat(browser.post("huang", "/seats/" + seat + "/claim").location())
                .isEqualTo("/inbox");
        assertThat(row("huang", "mine", draft).select("form").attr("action"))
                .isEqualTo("/seats/" + seat + "/give-back");
        assertThat(row("luo", "mine", draft).select(".seat").text()).isEqualTo("黃雅琪 已認領");

        browser.post("huang", "/seats/" + seat + "/give-back");
        assertThat(row("luo", "mine", draft).select("form button").text()).isEqualTo("認領");
    }

    @Test
    void goesBackToTheDraftWhereASeatWasClaimedThere() throws Exception {
        DraftId draft = house.atCountersigning("由審閱頁認領");
        var answer =
                browser.post(
                        "huang",
                        "/seats/" + house.seat(draft, "huang") + "/claim",
                        "draft",
                        draft.toString());
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/review");
    }

    @Test
    void hidesSeatsOfOthers() throws Exception {
        DraftId draft = house.atCountersigning("別人的席位");
        String seat = house.seat(draft, "huang").toString();
        assertThat(browser.post("xu", "/seats/" + seat + "/claim").status()).isIn(302, 404);
        assertThat(row("luo", "mine", draft).select("form button").text()).isEqualTo("認領");
    }

    @Test
    void isFriendlyWhenNothingWaits() throws Exception {
        var page = browser.get("feng", "/inbox").page();
        assertThat(page.select("#mine .empty").text()).contains("都處理完了");
        assertThat(page.select("#others .empty").text()).contains("沒有文稿在別人手上");
        assertThat(page.select("#mine table")).isEmpty();
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        house.atOffice("英文介面");
        var english = browser.inLanguage("en", "he", "/inbox").page();
        assertThat(english.select("h1").text()).isEqualTo("Inbox");
        assertThat(english.select("#mine .badge").eachText().getFirst()).isEqualTo("Your decision");
        var simplified = browser.inLanguage("zh-CN", "he", "/inbox").page();
        assertThat(simplified.select("h1").text()).isEqualTo("收件箱");
    }

    @Test
    void beginsTheDayWhereTheWorkIs() throws Exception {
        assertThat(browser.get("lin", "/").location()).isEqualTo("/inbox");
        assertThat(browser.get("shen", "/").location()).isEqualTo("/register");
        assertThat(browser.get("tian", "/").location()).isEqualTo("/people");
    }

    private Element row(String username, String section, DraftId draft) throws Exception {
        return browser.get(username, "/inbox").page().select("#" + section + " tbody tr").stream()
                .filter(row -> row.html().contains(draft.toString()))
                .findFirst()
                .orElseThrow();
    }
}
