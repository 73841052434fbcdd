package org.rostrum.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.House;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class RegisterPageTest {

    private final House house;
    private final Browser browser;

    RegisterPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void listsEveryDraftForAuditorsWithItsHistory() throws Exception {
        DraftId draft = house.draft("稽核看得到");
        Document page = register("shen", "?words=稽核看得到");
        assertThat(titles(page)).containsExactly("稽核看得到");
        assertThat(page.select("a[href$=history]").attr("href"))
                .isEqualTo("/drafts/" + draft + "/history");
    }

    @Test
    void hidesWhatAPersonMayNotSee() throws Exception {
        house.draft("只有我們看得到");
        assertThat(titles(register("lin", "?words=只有我們看得到"))).hasSize(1);
        assertThat(titles(register("huang", "?words=只有我們看得到"))).isEmpty();
        assertThat(register("lin", "").select("a[href$=history]")).isEmpty();
    }

    @Test
    void findsByStateAndWords() throws Exception {
        house.draft("狀態甲");
        house.atOffice("狀態乙");
        assertThat(titles(register("lin", "?words=狀態&state=IN_REVIEW"))).containsExactly("狀態乙");
        assertThat(titles(register("lin", "?words=狀態&state=DRAFTING"))).containsExactly("狀態甲");
        assertThat(titles(register("lin", "?words=狀態&state=NONSENSE"))).hasSize(2);
        assertThat(titles(register("lin", "?words=狀態&mine=true"))).hasSize(2);
        assertThat(register("lin", "?state=IN_REVIEW").select("#state [selected]").val())
                .isEqualTo("IN_REVIEW");
    }

    @Test
    void goesOnFromPageToPage() throws Exception {
        for (int i = 0; i < 31; i++) {
            house.draft("分頁 " + i);
        }
        Document first = register("lin", "?words=分頁");
        assertThat(titles(first)).hasSize(30);
        String next = first.select(".pager a").attr("href");
        assertThat(next).contains("cursor=");
        Document second = browser.get("lin", next).page();
        assertThat(titles(second)).hasSize(1).doesNotContainAnyElementsOf(titles(first));
        assertThat(second.select(".pager a").eachText()).containsExactly("回到最前");
    }

    @Test
    void isFriendlyWhenNothingFits() throws Exception {
        Document page = register("lin", "?words=沒有這樣的文稿");
        assertThat(page.select(".empty").text()).contains("沒有符合的文稿", "清除篩選");
        assertThat(page.select("#words").val()).isEqualTo("沒有這樣的文稿");
        assertThat(register("feng", "").select(".empty").text()).contains("這裡還沒有文稿");
    }

    private Document register(String username, String query) throws Exception {
        return browser.get(username, "/register" + query).page();
    }

    private static List<String> titles(Document page) {
        return page.select("tbody .t a").eachText();
    }
}
