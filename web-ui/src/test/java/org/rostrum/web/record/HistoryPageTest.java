package org.rostrum.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class HistoryPageTest {

    private final House house;
    private final Browser browser;

    HistoryPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void tellsEverythingThatHappenedInOrder() throws Exception {
        DraftId draft = house.inSecondRound("歷程");
        Document page = history("shen", draft, "");
        assertThat(page.select(".seq").eachText().getFirst()).isEqualTo("#1");
        assertThat(page.select(".sentence").eachText().getFirst())
                .startsWith("林美玲 建立了文稿")
                .contains("《歷程》");
        assertThat(page.select(".sentence").eachText())
                .anyMatch(told -> told.contains("黃雅琪 代表 財政局 對第 1 版表態：退回（會簽）"))
                .anyMatch(told -> told.contains("系統 開始「會簽」，由 財政局、司法局 審批"));
        assertThat(page.select("blockquote").eachText()).contains("三十億元尚未經議會通過。");
        assertThat(page.select(".chronicle").text()).doesNotContain("{");
    }

    @Test
    void showsHashesThatFollowEachOther() throws Exception {
        Document page = history("shen", house.atOffice("雜湊鏈"), "");
        var entries = page.select(".chronicle > li");
        for (int i = 1; i < entries.size(); i++) {
            var before = entries.get(i - 1).select("dd.hash");
            var here = entries.get(i).select("dd.hash");
            assertThat(here.eachText().getLast()).isEqualTo(before.get(before.size() - 2).text());
        }
    }

    @Test
    void showsOnlyTheWantedKindOrPerson() throws Exception {
        DraftId draft = house.inSecondRound("篩選");
        assertThat(history("shen", draft, "?kind=decision").select(".sentence").eachText())
                .hasSize(5)
                .filteredOn(told -> told.contains("表態："))
                .hasSize(3);
        assertThat(history("shen", draft, "?kind=decision").select(".sentence").eachText())
                .filteredOn(told -> told.startsWith("系統"))
                .hasSize(2)
                .allMatch(told -> told.contains("失效"));
        String huang = house.person("huang").id().toString();
        assertThat(history("shen", draft, "?person=" + huang).select(".chronicle .who").eachText())
                .isNotEmpty()
                .containsOnly("黃雅琪");
        assertThat(history("shen", draft, "?kind=seat").select(".empty").text())
                .contains("沒有符合的紀錄");
    }

    @Test
    void provesThatTheChainIsIntact() throws Exception {
        DraftId draft = house.atOffice("驗證");
        assertThat(history("shen", draft, "").select("#proof .note")).isEmpty();
        Document page = history("shen", draft, "?verify=true");
        int entries = page.select(".chronicle > li").size();
        assertThat(page.select("#proof .note.ok").text()).contains("紀錄完整", entries + " 條");
        assertThat(page.select("#proof .hash").text()).matches("[0-9a-f]{64}");
    }

    @Test
    void handsOutTheRecordToTakeAway() throws Exception {
        DraftId draft = house.atOffice("匯出");
        Answer answer = browser.get("shen", "/drafts/" + draft + "/history/export");
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        assertThat(Arrays.stream(answer.text().split("\n")))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .anyMatch(line -> line.contains("draft:" + draft));
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 建立了文稿, 歷程", "zh-CN, 建立了文稿, 历程", "en, created draft, History"})
    void speaksThreeLanguages(String tag, String created, String title) throws Exception {
        DraftId draft = house.atOffice("語言");
        house.decide(draft, "he", Verdict.APPROVE, "");
        house.decide(draft, "liang", Verdict.APPROVE, "");
        Document page = browser.inLanguage(tag, "shen", "/drafts/" + draft + "/history").page();
        assertThat(page.select("#entries h2").text()).isEqualTo(title);
        assertThat(page.select(".sentence").eachText().getFirst()).contains(created);
        assertThat(page.select(".sentence").text()).doesNotContain("??", "{", "—");
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        DraftId draft = house.atOffice("看不到歷程");
        for (String path : new String[] {"history", "history?verify=true", "history/export"}) {
            assertThat(browser.get("xu", "/drafts/" + draft + "/" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private Document history(String username, DraftId draft, String query) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/history" + query).page();
    }
}
