package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.Deputyship;
import org.rostrum.workflow.people.NewDeputyship;
import org.rostrum.workflow.people.RevokingDeputy;
import org.rostrum.workflow.people.Today;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** Both names are shown wherever a decision is. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class StandingInPageTest {

    private final House house;
    private final Browser browser;
    private final AppointingDeputy appointing;
    private final RevokingDeputy revoking;
    private final Today today;
    private Deputyship zhengs;

    StandingInPageTest(
            House house,
            Browser browser,
            AppointingDeputy appointing,
            RevokingDeputy revoking,
            Today today) {
        this.house = house;
        this.browser = browser;
        this.appointing = appointing;
        this.revoking = revoking;
        this.today = today;
    }

    @BeforeEach
    void xuStandsInForZheng() {
        house.open();
        zhengs =
                House.done(
                        appointing.appoint(
                                new NewDeputyship(
                                        house.person("zheng").id(),
                                        house.person("xu").id(),
                                        today.day(),
                                        today.day().plusDays(4),
                                        Set.of(),
                                        "出差"),
                                house.actor("zheng")));
    }

    @AfterEach
    void revoke() {
        House.done(revoking.revoke(zhengs.id(), house.actor("zheng")));
    }

    private Document status(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/status").page();
    }

    @Test
    void tellsTheDeputyForWhom() throws Exception {
        DraftId draft = house.atCountersigning("代誰");
        assertThat(browser.get("xu", "/inbox").page().select("tr:contains(代誰)").text())
                .contains("您代鄭文彬");
        Document review = browser.get("xu", "/drafts/" + draft + "/review").page();
        assertThat(review.select("#decide").text()).contains("司法局", "您代鄭文彬決定");
        assertThat(browser.get("zheng", "/inbox").page().select("tr:contains(代誰)").text())
                .doesNotContain("您代");
    }

    @Test
    void showsBothNamesOnStatusAndHistory() throws Exception {
        DraftId draft = house.atCountersigning("兩人姓名");
        house.decide(draft, "xu", Verdict.RETURN, "條文請核對");
        assertThat(status("lin", draft).select(".lanes .step:contains(司法局)").text())
                .contains("許文博", "代鄭文彬");
        assertThat(browser.inLanguage("en", "lin", "/drafts/" + draft + "/status").page().text())
                .contains("for 鄭文彬");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("許文博", "代 鄭文彬");
        house.decide(draft, "huang", Verdict.APPROVE, "");
        assertThat(browser.get("lin", "/drafts/" + draft).page().text()).contains("代鄭文彬");
        assertThat(browser.get("lin", "/drafts/" + draft + "/submission").page().text())
                .contains("許文博", "代鄭文彬");
    }
}
