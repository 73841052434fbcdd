package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class HandingOverPageTest {

    private final House house;
    private final Browser browser;

    HandingOverPageTest(House house, Browser browser) {
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

    private Answer handOver(DraftId draft, String by, String to, String reason) throws Exception {
        return browser.post(
                by,
                form(draft, by, "hand-over"),
                "to",
                house.person(to).id().toString(),
                "reason",
                reason);
    }

    @Test
    void offersThoseWhoCouldTakeTheSeat() throws Exception {
        DraftId draft = house.atCountersigning("轉給誰");
        assertThat(status("huang", draft).select("#hand-over-to option").eachText())
                .containsExactly("請選擇", "羅志成");
        assertThat(status("lin", draft).select("#hand-over-to")).isEmpty();
        assertThat(status("zheng", draft).select("#hand-over-to")).isEmpty();
    }

    @Test
    void handsOverAndShowsFromWhomTheSeatCame() throws Exception {
        DraftId draft = house.atCountersigning("轉辦");
        Answer answer = handOver(draft, "huang", "luo", "出差");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        assertThat(status("lin", draft).select(".lanes .step").text())
                .contains("財政局", "轉辦自黃雅琪，由羅志成決定：出差");
        assertThat(browser.inLanguage("en", "lin", "/drafts/" + draft + "/status").page().text())
                .contains("Handed over by 黃雅琪; 羅志成 decides");
        assertThat(browser.get("luo", "/inbox").page().select("tr:contains(轉辦)").text())
                .contains("轉辦給您");
        assertThat(status("huang", draft).select("#hand-over-to")).isEmpty();
        house.decide(draft, "luo", Verdict.APPROVE, "");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("把「財政局」的席位（會簽）轉辦給羅志成", "出差");
    }

    @Test
    void givesBack() throws Exception {
        DraftId draft = house.atCountersigning("退還");
        handOver(draft, "huang", "luo", "出差");
        Answer answer = browser.post("luo", form(draft, "luo", "give-back"), "reason", "不熟悉這項業務");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        assertThat(status("lin", draft).select(".lanes").text()).doesNotContain("轉辦自");
        house.decide(draft, "huang", Verdict.APPROVE, "");
    }

    @Test
    void keepsWhatWasTypedWhereItIsRefused() throws Exception {
        DraftId draft = house.atCountersigning("拒絕轉辦");
        Answer answer = handOver(draft, "huang", "zheng", "請代為會簽");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert] li").text())
                .contains("鄭文彬的職務或部門", "鄭文彬在這份文稿的審批中另有席位");
        assertThat(answer.page().select("details[open] #hand-over-reason").text())
                .isEqualTo("請代為會簽");
        Answer nobody = browser.post("huang", form(draft, "huang", "hand-over"), "reason", "沒有選人");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("#hand-over-reason").text()).isEqualTo("沒有選人");
        Answer silent = handOver(draft, "huang", "luo", " ");
        assertThat(silent.page().select("[role=alert] li").text()).contains("請寫明理由");
    }

    @Test
    void leadsToTheInboxWhoHasNoPartInTheDraftAnyMore() throws Exception {
        DraftId draft = house.atOffice("簽發轉辦");
        house.decide(draft, "he", Verdict.APPROVE, "");
        handOver(draft, "liang", "feng", "外出");
        Answer answer = browser.post("feng", form(draft, "feng", "give-back"), "reason", "請您定");
        assertThat(answer.location()).isEqualTo("/inbox");
        assertThat(browser.get("feng", "/drafts/" + draft + "/status").status()).isEqualTo(404);
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        DraftId draft = house.atCountersigning("別人的席位");
        String action = form(draft, "huang", "hand-over");
        String luo = house.person("luo").id().toString();
        assertThat(browser.post("xu", action, "to", luo, "reason", "我要").status()).isEqualTo(404);
        assertThat(browser.post("zheng", action, "to", luo, "reason", "我要").status())
                .isEqualTo(403);
    }
}
