package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser.Answer;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class RemindingPageTest {

    private final House house;
    private final Browser browser;

    RemindingPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    private Document status(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/status").page();
    }

    private Answer remind(DraftId draft, String by, String seat, String word) throws Exception {
        return browser.post(by, "/drafts/" + draft + "/reminders", "seat", seat, "word", word);
    }

    @Test
    void remindsOneSeatAndShowsIt() throws Exception {
        DraftId draft = house.atCountersigning("催一個");
        assertThat(status("lin", draft).select("#remind-seat option").eachText())
                .containsExactly("全部（2 個席位）", "財政局", "司法局");
        String finance = house.seat(draft, "huang").toString();
        Answer answer = remind(draft, "lin", finance, "會議後天就開");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        Document after = status("huang", draft);
        assertThat(after.select("#reminders .said").text())
                .contains("財政局", "已催 1 次", "林美玲最近催辦", "會議後天就開");
        assertThat(after.select("#reminders form")).isEmpty();
        assertThat(status("lin", draft).select("#reminders .hint").text())
                .contains("「財政局」", "起可以再催");
        assertThat(browser.get("huang", "/inbox").page().select("tr:contains(催一個)").text())
                .contains("已催 1 次");
        assertThat(browser.get("zheng", "/inbox").page().select("tr:contains(催一個)").text())
                .doesNotContain("已催");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("催辦「財政局」的席位（會簽）");
    }

    @Test
    void remindsAllThatAreOpen() throws Exception {
        DraftId draft = house.atCountersigning("全部催");
        remind(draft, "he", "", "");
        assertThat(status("lin", draft).select("#reminders .said > li")).hasSize(2);
        assertThat(status("lin", draft).select("#remind-seat")).isEmpty();
    }

    @Test
    void saysWhenItIsPossibleAgain() throws Exception {
        DraftId draft = house.atCountersigning("太快");
        remind(draft, "lin", "", "");
        Answer again = remind(draft, "lin", house.seat(draft, "huang").toString(), "再催一次");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("[role=alert] li").text())
                .matches("「財政局」剛催辦過，\\d+月\\d+日 \\d\\d:\\d\\d 起可以再催。");
    }

    @Test
    void isNotForEverybody() throws Exception {
        DraftId draft = house.atCountersigning("不能催");
        assertThat(remind(draft, "zheng", house.seat(draft, "huang").toString(), "").status())
                .isEqualTo(403);
        assertThat(remind(draft, "xu", "", "").status()).isEqualTo(404);
        assertThat(status("zheng", draft).select("#reminders")).isEmpty();
    }
}
