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
class PreparingPageTest {

    private final House house;
    private final Browser browser;

    PreparingPageTest(House house, Browser browser) {
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

    private String form(DraftId draft, String username, String ending) throws Exception {
        return status(username, draft).select("form[action$=" + ending + "]").attr("action");
    }

    private Answer ask(DraftId draft, String by, String of, String request) throws Exception {
        return browser.post(
                by,
                form(draft, by, "preparation"),
                "of",
                of.isEmpty() ? "" : house.person(of).id().toString(),
                "request",
                request);
    }

    @Test
    void asksProposesAndFillsIn() throws Exception {
        DraftId draft = house.atOffice("擬辦");
        assertThat(ask(draft, "he", "luo", "請核對數字").location())
                .isEqualTo("/drafts/" + draft + "/status");
        assertThat(form(draft, "he", "preparation")).isEmpty();
        assertThat(browser.get("luo", "/inbox").page().select("tr:contains(擬辦)").text())
                .contains("請您擬辦");
        Answer given =
                browser.post(
                        "luo",
                        form(draft, "luo", "proposal"),
                        "verdict",
                        "RETURN",
                        "reason",
                        "三十億元未列預算");
        assertThat(given.location()).isEqualTo("/drafts/" + draft + "/status");
        Document review = browser.get("he", "/drafts/" + draft + "/review").page();
        assertThat(review.select("#decide").text()).contains("已按羅志成的擬辦填好");
        assertThat(review.select("input[name=verdict][value=RETURN]").hasAttr("checked")).isTrue();
        assertThat(review.select("#reason").text()).isEqualTo("三十億元未列預算");
        assertThat(status("lin", draft).select("#preparations").text())
                .contains("羅志成", "擬：退回", "三十億元未列預算");
        assertThat(browser.inLanguage("en", "lin", "/drafts/" + draft + "/status").page().text())
                .contains("Proposal:");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("委派羅志成擬辦", "為「辦公室」的席位擬辦");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        DraftId draft = house.atOffice("擬辦被拒");
        Answer nobody = ask(draft, "he", "", "請核對數字");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("#prepare-request").text()).isEqualTo("請核對數字");
        ask(draft, "he", "luo", "請核對數字");
        Answer refused =
                browser.post(
                        "luo", form(draft, "luo", "proposal"), "verdict", "RETURN", "reason", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#preparations input[value=RETURN]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void takesBack() throws Exception {
        DraftId draft = house.atOffice("收回委派");
        ask(draft, "he", "luo", "請核對數字");
        Answer done = browser.post("he", form(draft, "he", "take-back"), "reason", "已核對");
        assertThat(done.location()).isEqualTo("/drafts/" + draft + "/status");
        assertThat(status("he", draft).select("#preparations")).isEmpty();
        assertThat(browser.get("luo", "/drafts/" + draft + "/status").status()).isEqualTo(404);
    }
}
