package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
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
        assertThat(page.select(".legend li")).hasSize(5);
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
