package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class StatusPageTest {

    private final House house;
    private final Browser browser;
    private final Drafts drafts;
    private final Statuses statuses;

    StatusPageTest(House house, Browser browser, Drafts drafts, Statuses statuses) {
        this.house = house;
        this.browser = browser;
        this.drafts = drafts;
        this.statuses = statuses;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void drawsStationsSeatsAndDecisions() throws Exception {
        DraftId draft = house.inSecondRound("全程");
        house.decide(draft, "huang", Verdict.APPROVE, "已改");
        Document page = status("lin", draft);
        assertThat(page.select(".route > li")).hasSize(5);
        assertThat(page.select(".route > li.passed")).hasSize(2);
        assertThat(page.select(".lanes .step b").eachText()).contains("財政局", "司法局");
        assertThat(page.select(".lanes .step.done .badge").eachText()).contains("已同意");
        assertThat(page.select(".lanes h3").text()).contains("1／2");
        assertThat(page.select(".said blockquote").eachText()).contains("已改", "三十億元尚未經議會通過。");
        assertThat(page.select(".said a[href*=compare]").attr("href"))
                .isEqualTo("/drafts/" + draft + "/compare?from=1&to=2");
    }

    @Test
    void marksWhatWasCarriedAndSaysWhy() throws Exception {
        DraftId draft = house.atCountersigning("只改標點");
        house.decide(draft, "huang", Verdict.RETURN, "標點有誤");
        house.decide(draft, "zheng", Verdict.APPROVE, "同意");
        house.revise(draft, House.REPOINTED);
        house.submit(draft, "standard", List.of());
        Document page = status("lin", draft);
        assertThat(page.select(".lanes .effect").eachText()).containsExactly("沿用 到第 2 版：只改了標點");
        assertThat(page.select(".route > li > .step .effect").text()).contains("只改了標點");
        assertThat(page.select(".lanes h3").text()).contains("1／2");
    }

    @Test
    void marksWhatLapsed() throws Exception {
        Document page = status("lin", house.inSecondRound("改了數字"));
        assertThat(page.select(".route > li > .step .effect").text())
                .isEqualTo("已失效 因第 2 版（事實），已告知");
        assertThat(page.select(".said .effect").eachText()).contains("已失效 因第 2 版（事實），重新表態");
        assertThat(browser.get("qiu", "/inbox").page().select("form[action$=noted]")).isNotEmpty();
        assertThat(
                        browser.inLanguage(
                                        "en",
                                        "lin",
                                        "/drafts/"
                                                + house.inSecondRound("英").toString()
                                                + "/status")
                                .page()
                                .select(".said .effect")
                                .text())
                .contains("Lapsed with revision 2 (Facts), decides again")
                .doesNotContain("Lapsed Lapsed");
    }

    @Test
    void leadsToTheDecisionWhoHasOne() throws Exception {
        DraftId draft = house.atOffice("去表態");
        assertThat(status("he", draft).select(".route-card .primary").attr("href"))
                .contains("/review?seat=");
        assertThat(status("lin", draft).select(".route-card .primary")).isEmpty();
    }

    @Test
    void withdrawsAtOnceWhileNobodyHasDecided() throws Exception {
        DraftId draft = house.atOffice("撤回");
        assertThat(status("lin", draft).select("form[action$=withdrawal]")).hasSize(1);
        Answer answer = browser.post("lin", "/drafts/" + draft + "/withdrawal", "reason", "數字有誤");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        assertThat(state(draft)).isEqualTo(Draft.State.DRAFTING);
    }

    @Test
    void asksTheOfficeOnceSomebodyHasDecided() throws Exception {
        DraftId draft = house.atCountersigning("須同意");
        house.decide(draft, "huang", Verdict.APPROVE, "");
        browser.post("lin", "/drafts/" + draft + "/withdrawal", "reason", "場合取消");
        assertThat(state(draft)).isEqualTo(Draft.State.IN_REVIEW);

        Document office = status("he", draft);
        assertThat(office.select(".note.warn").text()).contains("林美玲", "場合取消");
        assertThat(office.select("form[action$=answer] button").eachText())
                .containsExactly("同意撤回", "不同意");
        assertThat(status("lin", draft).select("form[action$=withdrawal]")).isEmpty();

        browser.post("he", "/drafts/" + draft + "/withdrawal/answer", "consent", "true");
        assertThat(state(draft)).isEqualTo(Draft.State.DRAFTING);
    }

    @Test
    void goesOnWhereTheOfficeDeclines() throws Exception {
        DraftId draft = house.atCountersigning("不同意撤回");
        house.decide(draft, "huang", Verdict.APPROVE, "");
        browser.post("lin", "/drafts/" + draft + "/withdrawal", "reason", "想再改改");
        browser.post(
                "he",
                "/drafts/" + draft + "/withdrawal/answer",
                "consent",
                "false",
                "reason",
                "明天就要用");
        assertThat(state(draft)).isEqualTo(Draft.State.IN_REVIEW);
        assertThat(statuses.of(draft).orElseThrow().withdrawalRequest()).isNull();
    }

    @Test
    void keepsTheReasonWhereAWithdrawalIsRefused() throws Exception {
        DraftId draft = house.draft("沒有送審");
        Answer answer = browser.post("lin", "/drafts/" + draft + "/withdrawal", "reason", "寫了理由");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert] li")).isNotEmpty();
        assertThat(answer.page().text()).contains("寫了理由");
    }

    @Test
    void offersNothingToWhoOnlyReads() throws Exception {
        DraftId draft = house.atCountersigning("只讀");
        assertThat(status("shen", draft).select(".actions-card, .route-card .primary")).isEmpty();
        assertThat(status("qiu", draft).select("form[action$=withdrawal]")).isEmpty();
    }

    @Test
    void saysThatADraftWasNeverSubmitted() throws Exception {
        DraftId draft = house.draft("起草中的");
        Document page = status("lin", draft);
        assertThat(page.select("main").text()).contains("還沒有送審", "林美玲", "政策研究室");
        assertThat(page.select("a[href$=submission]")).isNotEmpty();
        assertThat(page.select("form[action$=abandonment]")).hasSize(1);
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        DraftId draft = house.atOffice("看不到進度");
        assertThat(browser.get("xu", "/drafts/" + draft + "/status").status()).isEqualTo(404);
        assertThat(browser.post("xu", "/drafts/" + draft + "/withdrawal").status()).isEqualTo(404);
        assertThat(state(draft)).isEqualTo(Draft.State.IN_REVIEW);
    }

    private Document status(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/status").page();
    }

    private Draft.State state(DraftId draft) {
        return drafts.find(draft).orElseThrow().state();
    }
}
