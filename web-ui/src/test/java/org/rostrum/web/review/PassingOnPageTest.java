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
class PassingOnPageTest {

    private final House house;
    private final Browser browser;

    PassingOnPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    private String address(String username) {
        return "/people/" + house.person(username).id() + "/open-work";
    }

    private String id(String username) {
        return house.person(username).id().toString();
    }

    @Test
    void showsWhatWouldHappenWithoutAWordOfTheSpeech() throws Exception {
        house.atCountersigning("保密的題目");
        Document bare = browser.get("tian", address("liang")).page();
        assertThat(bare.select("tbody tr").text()).contains("SP-", "指定由此人簽發", "簽發");
        assertThat(bare.text()).doesNotContain("保密的題目");
        assertThat(bare.select("form[method=post][action$=open-work]")).isEmpty();
        Document judged = browser.get("tian", address("liang") + "?successor=" + id("feng")).page();
        assertThat(judged.select("tbody tr").text()).contains("改由接任者簽發");
        assertThat(judged.select("form[method=post][action$=open-work]")).hasSize(1);
        Document unfit = browser.get("tian", address("liang") + "?successor=" + id("lin")).page();
        assertThat(unfit.select("tbody tr").text()).contains("不交接", "林美玲參與起草");
        assertThat(unfit.select("form[method=post][action$=open-work]")).isEmpty();
    }

    @Test
    void passesEverythingOn() throws Exception {
        DraftId draft = house.atCountersigning("交接");
        Answer missing = browser.post("tian", address("liang"), "successor", id("feng"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().select("[role=alert]").text()).contains("請寫明理由");
        Answer done =
                browser.post("tian", address("liang"), "successor", id("feng"), "reason", "調任");
        assertThat(done.page().select("[role=status]").text()).contains("給馮世昌");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("田志明", "代 ", "馮世昌");
    }

    @Test
    void isForSystemAdministrators() throws Exception {
        assertThat(browser.get("lin", address("liang")).status()).isEqualTo(403);
        assertThat(
                        browser.get(
                                        "tian",
                                        "/people/00000000-0000-0000-0000-000000000000/open-work")
                                .status())
                .isEqualTo(404);
        assertThat(browser.get("tian", address("liang") + "?successor=" + id("shen")).status())
                .isEqualTo(422);
    }
}
