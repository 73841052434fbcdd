package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class ReviewPageTest {

    private final House house;
    private final Browser browser;

    ReviewPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void showsTheCleanTextAndWhatCanBeDecided() throws Exception {
        DraftId draft = house.atCountersigning("清稿");
        Document page = review("huang", draft, "");
        assertThat(page.select(".paper h2").text()).isEqualTo("在青年創新論壇上的致辭");
        assertThat(page.select(".paper ins, .paper del")).isEmpty();
        assertThat(page.select("#decide h2").text()).isEqualTo("會簽 · 財政局");
        assertThat(page.select("[name=verdict]").eachAttr("value"))
                .containsExactly("APPROVE", "RETURN", "ABSTAIN");
        assertThat(page.select("[name=resumeAt] option").eachAttr("value"))
                .containsExactly("station", "start", "head", "head/station", "head/start");
        assertThat(page.select("#decide [name=revision]").val()).isEqualTo("1");
        assertThat(page.select("#decide [name=sha256]").val()).hasSize(64);
        assertThat(page.select("#decide [name=key]").val()).isNotBlank();
        assertThat(page.select(".send").hasAttr("disabled")).isFalse();
    }

    @Test
    void letsOnlyLeadersReject() throws Exception {
        DraftId draft = house.atOffice("只有領導");
        assertThat(review("he", draft, "").select("[value=REJECT]")).isEmpty();
        house.decide(draft, "he", Verdict.APPROVE, "");
        assertThat(review("liang", draft, "").select("[value=REJECT]")).hasSize(1);
    }

    @Test
    void showsNoBarToWhoHasNothingToDecide() throws Exception {
        DraftId draft = house.atCountersigning("無事可決");
        assertThat(review("lin", draft, "").select("#decide")).isEmpty();
        assertThat(review("shen", draft, "").select("#decide")).isEmpty();
    }

    @Test
    void saysWhenTheSeatOfAnOldLinkIsGone() throws Exception {
        DraftId draft = house.atCountersigning("舊連結");
        String seat = house.seat(draft, "huang").toString();
        house.decide(draft, "huang", Verdict.APPROVE, "");
        Document page = review("huang", draft, "?seat=" + seat);
        assertThat(page.select("#decide")).isEmpty();
        assertThat(page.select(".note").text()).contains("這個席位現在不由您決定");
    }

    @Test
    void doesNotExistForWhoMayNotSeeTheDraft() throws Exception {
        DraftId draft = house.atOffice("看不見");
        assertThat(browser.get("xu", "/drafts/" + draft + "/review").status()).isEqualTo(404);
        assertThat(browser.get("tian", "/drafts/" + draft + "/review").status()).isEqualTo(404);
        assertThat(browser.get("lin", "/drafts/" + draft + "/review").status()).isEqualTo(200);
    }

    @Test
    void comparesWithTheRevisionOfMyLastDecision() throws Exception {
        DraftId draft = house.inSecondRound("第二輪");
        Document clean = review("huang", draft, "?view=clean");
        assertThat(clean.select("#reading .note").text()).contains("您上次決定的是第 1 版");
        Document page = review("huang", draft, "?view=redline");
        assertThat(page.select(".redline ins").eachText()).contains("成功");
        assertThat(page.select(".redline del").eachText()).contains("順利");
        assertThat(page.select(".changed-facts del").text()).contains("三十億元");
        assertThat(page.select(".changed-facts ins").text()).contains("二十億元");
        assertThat(page.select(".changed-facts a").attr("href")).startsWith("#c");
        assertThat(page.select(page.select(".changed-facts a").attr("href"))).isNotEmpty();
        assertThat(page.select(".legend li")).hasSize(7);
        assertThat(page.select("#decide")).hasSize(1);
    }

    @Test
    void opensOnWhatChangedSinceMyLastDecision() throws Exception {
        DraftId draft = house.inSecondRound("打開就看到改動");
        Document page = review("huang", draft, "");
        assertThat(page.select(".redline ins").eachText()).contains("成功");
        assertThat(page.select(".reading-head [aria-current]").text()).contains("自我上次決定");
        String seat = house.seat(draft, "huang").toString();
        assertThat(review("huang", draft, "?seat=" + seat).select(".redline")).hasSize(1);
    }

    @Test
    void opensOnTheCleanTextForWhoDidNotDecideBefore() throws Exception {
        DraftId draft = house.inSecondRound("沒有決定過");
        assertThat(review("lin", draft, "").select(".redline")).isEmpty();
        assertThat(review("shen", draft, "").select(".paper h2")).hasSize(1);
    }

    @Test
    void showsTheViewThatTheAddressNames() throws Exception {
        DraftId draft = house.inSecondRound("網址說了算");
        Document clean = review("huang", draft, "?view=clean");
        assertThat(clean.select(".redline")).isEmpty();
        Document page = review("huang", draft, "");
        String link = page.select(".reading-head .segments a").getFirst().attr("href");
        assertThat(browser.get("huang", link).page().select(".redline")).isEmpty();
        assertThat(review("lin", draft, "?view=redline").select(".redline")).hasSize(1);
    }

    @Test
    void showsTheTwoTextsSideBySide() throws Exception {
        DraftId draft = house.inSecondRound("並排");
        Document page = review("huang", draft, "?view=redline&layout=beside");
        assertThat(page.select(".beside th").eachText()).containsExactly("第 1 版", "第 2 版");
        assertThat(page.select(".beside td:first-child ins")).isEmpty();
        assertThat(page.select(".beside td:last-child del")).isEmpty();
        assertThat(page.select(".beside td:first-child del").eachText()).contains("順利");
    }

    @Test
    void showsOnlyWhatChanged() throws Exception {
        DraftId draft = house.inSecondRound("只看修改");
        Document all = review("huang", draft, "?view=redline");
        Document some = review("huang", draft, "?view=redline&show=changes");
        assertThat(some.select(".redline .block").size())
                .isLessThan(all.select(".redline .block").size());
        assertThat(some.select(".redline .skipped").text()).contains("段未改");
        assertThat(some.select(".redline ins").eachText())
                .isEqualTo(all.select(".redline ins").eachText());
    }

    @Test
    void refusesToCompareWithARevisionThatIsNotThere() throws Exception {
        DraftId draft = house.inSecondRound("沒有第九版");
        var answer = browser.get("huang", "/drafts/" + draft + "/review?view=redline&from=9");
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void saysWhyAButtonCannotBePressed() throws Exception {
        DraftId draft = house.atCountersigning("別人先認領");
        String seat = house.seat(draft, "huang").toString();
        browser.post("luo", "/seats/" + seat + "/claim");
        Document page = review("huang", draft, "?seat=" + seat);
        assertThat(page.select(".send").hasAttr("disabled")).isTrue();
        assertThat(page.select(".send").attr("aria-describedby")).isEqualTo("unmet");
        assertThat(page.select("#unmet li").text()).contains("羅志成");
        assertThat(page.select("[name=verdict]:not([disabled])")).isEmpty();
    }

    @Test
    void hasNothingToReadBeforeTheFirstRevision() throws Exception {
        DraftId draft = house.draft("還沒定稿");
        assertThat(review("lin", draft, "").select("main").text()).contains("還沒有可供審閱的版本");
    }

    private Document review(String username, DraftId draft, String query) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/review" + query).page();
    }
}
