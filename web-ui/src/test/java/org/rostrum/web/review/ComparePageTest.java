package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class ComparePageTest {

    private final House house;
    private final Browser browser;

    ComparePageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void comparesTheTwoNewestRevisionsUnlessToldOtherwise() throws Exception {
        DraftId draft = threeRevisions();
        assertThat(compare(draft, "").select("#reading h2").eachText().getFirst())
                .isEqualTo("第 2 版 → 第 3 版");
        assertThat(compare(draft, "?from=1").select("#reading h2").eachText().getFirst())
                .isEqualTo("第 1 版 → 第 3 版");
        assertThat(compare(draft, "?from=1&to=2").select("#reading h2").eachText().getFirst())
                .isEqualTo("第 1 版 → 第 2 版");
    }

    @Test
    void comparesBackwardsToo() throws Exception {
        DraftId draft = threeRevisions();
        Document page = compare(draft, "?from=2&to=1");
        assertThat(page.select(".redline ins").eachText()).contains("順利");
        assertThat(page.select(".redline del").eachText()).contains("成功");
    }

    @Test
    void keepsTheChosenRevisionsInEverySwitch() throws Exception {
        DraftId draft = threeRevisions();
        Document page = compare(draft, "?from=1&to=2&show=changes");
        assertThat(page.select(".segments a[href*=beside]").attr("href"))
                .contains("from=1", "to=2", "show=changes");
        assertThat(page.select("select[name=from] option[selected]").val()).isEqualTo("1");
        assertThat(page.select("select[name=to] option[selected]").val()).isEqualTo("2");
    }

    @Test
    void printsBothHashesAndALegend() throws Exception {
        Document page = compare(threeRevisions(), "");
        assertThat(page.select(".print-only .hash").eachText())
                .hasSize(2)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(page.select(".print-head h1").text()).isEqualTo("三個版本");
        assertThat(page.select(".print-head th").eachText()).containsExactly("第 2 版", "第 3 版");
        assertThat(page.select(".legend li")).hasSize(7);
    }

    @Test
    void namesTheKindOfEveryChangeForTheEyeAndTheEar() throws Exception {
        Document page = compare(threeRevisions(), "?from=1&to=2");
        Element gone = page.expectFirst(".redline del[data-kind=FACT]");
        assertThat(gone.attr("title")).isEqualTo("事實");
        assertThat(gone.attr("data-begin")).contains("刪去");
        assertThat(gone.attr("data-tells")).isEqualTo("事實：「三十億元」改為「二十億元」");
        assertThat(page.expectFirst(".figures dd .badge").text()).isEqualTo("事實");
    }

    @Test
    void leadsFromAFactToItsPlaceAndBack() throws Exception {
        for (String layout : new String[] {"", "&layout=beside"}) {
            Document page = compare(threeRevisions(), "?from=1&to=2" + layout);
            Element fact = page.expectFirst(".changed-facts li");
            String place = fact.select("a").attr("href");
            assertThat(page.select(place)).hasSize(1);
            assertThat(page.select("[data-redline] a.fact-no[href=#" + fact.id() + "]"))
                    .isNotEmpty();
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void looksForOneKindAndUndoesIt() throws Exception {
        Document page = compare(threeRevisions(), "?from=1&to=2&kind=FACT");
        assertThat(page.select("[data-redline] [data-stop]").eachAttr("data-kind"))
                .isNotEmpty()
                .containsOnly("FACT");
        assertThat(page.select(".kinds [aria-current]").text()).isEqualTo("事實");
        assertThat(page.select(".kinds [aria-current]").attr("href")).doesNotContain("kind=");
        assertThat(page.select(".segments a[href*=beside]").attr("href")).contains("kind=FACT");
    }

    @Test
    void showsTheFinalTextInTheSameSwitch() throws Exception {
        Document page = compare(threeRevisions(), "?from=1&to=2&show=final");
        assertThat(page.select(".paper").text()).contains("成功").doesNotContain("順利");
        assertThat(page.select("[data-redline], .map")).isEmpty();
        assertThat(page.select(".segments [aria-current]").eachText()).contains("改後全文");
    }

    @Test
    void marksARenumberedHeadingSoftlyAndDoesNotStopThere() throws Exception {
        DraftId draft = house.draft("編號順延");
        house.revision(draft);
        String more = House.FIRST.replace("一、開時代新局", "一、回顧\n　　去年成績很好，感謝大家支持。\n二、開時代新局");
        house.revise(draft, more);
        Document page = compare(draft, "");
        assertThat(page.expectFirst(".renumbered").text()).isEqualTo("二、");
        assertThat(page.select(".block.soft [data-stop], .block.soft[data-stop]")).isEmpty();
        assertThat(compare(draft, "?layout=beside").select("tr.soft .renumbered").eachText())
                .containsExactly("一、", "二、");
        assertThat(page.select(".figures").text()).contains("1 個順延");
    }

    @Test
    void linksBothHalvesOfAMoveUnderOneNumber() throws Exception {
        DraftId draft = house.draft("移動");
        house.revision(draft);
        String moved = "　　我們將完善機制，凡符合條件的團隊，一律可在十五個工作日內獲得資助。\n";
        String mended = moved.replace("十五個", "二十個") + "一、開時代新局";
        house.revise(draft, House.FIRST.replace(moved, "").replace("一、開時代新局", mended));
        Document page = compare(draft, "");
        Element from = page.expectFirst(".moved-from");
        Element to = page.expectFirst(".moved-to");
        assertThat(from.select(".what a").attr("href")).isEqualTo("#" + to.id());
        assertThat(to.select(".what a").attr("href")).isEqualTo("#" + from.id());
        assertThat(from.select(".move-no").text()).isEqualTo(to.select(".move-no").text());
        assertThat(to.select("del").text()).isEqualTo("十五個");
        assertThat(compare(draft, "?layout=beside").select("tr.moved-to td:last-child del").text())
                .isEqualTo("十五個");
        assertThat(page.select(".map .arc")).hasSize(1);
        assertThat(page.select(".map").attr("aria-hidden")).isEqualTo("true");
        assertThat(page.select(".map a").eachAttr("tabindex")).containsOnly("-1");
    }

    @Test
    void saysSoWhereThereIsOnlyOneRevision() throws Exception {
        DraftId draft = house.draft("一個版本");
        house.revision(draft);
        assertThat(compare(draft, "").select(".empty").text()).contains("只有一個版本");
    }

    @Test
    void knowsNoOtherRevisions() throws Exception {
        DraftId draft = threeRevisions();
        for (String query : new String[] {"?from=9", "?to=9", "?from=1&to=0"}) {
            assertThat(browser.get("lin", "/drafts/" + draft + "/compare" + query).status())
                    .as(query)
                    .isEqualTo(404);
        }
        assertThat(browser.get("lin", "/drafts/" + draft + "/compare?from=x").status())
                .isEqualTo(400);
    }

    private DraftId threeRevisions() {
        DraftId draft = house.draft("三個版本");
        house.revision(draft);
        house.revise(draft, House.SECOND);
        house.revise(draft, House.SECOND + "　　謝謝大家。\n");
        return draft;
    }

    private Document compare(DraftId draft, String query) throws Exception {
        return browser.get("lin", "/drafts/" + draft + "/compare" + query).page();
    }
}
