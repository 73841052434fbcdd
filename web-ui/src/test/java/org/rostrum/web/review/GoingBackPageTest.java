package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
class GoingBackPageTest {

    private final House house;
    private final Browser browser;

    GoingBackPageTest(House house, Browser browser) {
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

    private Answer send(DraftId draft, String username, String ending, String... fields)
            throws Exception {
        Element form = status(username, draft).expectFirst("form[action$=" + ending + "]");
        return browser.post(username, action(form), fields);
    }

    private static String action(Element form) {
        return form.attr("action");
    }

    /** By the standard route, at the leaders. */
    private DraftId atLeaders(String title) {
        DraftId draft = house.atCountersigning(title);
        List.of("huang", "zheng", "he").forEach(by -> house.decide(draft, by, Verdict.APPROVE, ""));
        return draft;
    }

    @Test
    void takesADecisionBackAndShowsItAsTakenBack() throws Exception {
        DraftId draft = house.atCountersigning("撤回意見");
        assertThat(status("huang", draft).select("form[action$=taking-back]")).isEmpty();
        house.decide(draft, "huang", Verdict.APPROVE, "可行");
        assertThat(status("luo", draft).select("form[action$=taking-back]")).isEmpty();
        Answer answer = send(draft, "huang", "taking-back", "reason", "看錯了版本");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        Document page = status("lin", draft);
        assertThat(page.select("#taken-back-head ~ *, .card:has(#taken-back-head)").text())
                .contains("已撤回：已同意", "財政局", "黃雅琪", "可行", "撤回的理由：看錯了版本");
        house.decide(draft, "huang", Verdict.APPROVE, "");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("撤回在「財政局」的意見");
        assertThat(browser.inLanguage("en", "lin", "/drafts/" + draft + "/status").page().text())
                .contains("Decisions taken back");
    }

    @Test
    void keepsTheReasonWhereTakingBackIsRefused() throws Exception {
        DraftId draft = house.atCountersigning("太晚撤回");
        house.decide(draft, "huang", Verdict.APPROVE, "");
        Element form = status("huang", draft).expectFirst("form[action$=taking-back]");
        Answer silent = browser.post("huang", action(form), "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("details[open] #take-back-reason")).hasSize(1);
        Answer another = browser.post("luo", action(form), "reason", "我來");
        assertThat(another.status()).isEqualTo(403);
        assertThat(browser.post("xu", action(form), "reason", "我來").status()).isEqualTo(404);
    }

    @Test
    void offersEveryStationThatWasPassed() throws Exception {
        DraftId draft = atLeaders("退回何處");
        Document page =
                browser.get(
                                "liang",
                                "/drafts/" + draft + "/review?seat=" + house.seat(draft, "liang"))
                        .page();
        assertThat(page.select("select[name=resumeAt] option").eachAttr("value"))
                .containsExactly(
                        "station",
                        "start",
                        "head",
                        "countersign",
                        "office",
                        "head/station",
                        "head/start",
                        "countersign/station",
                        "countersign/start",
                        "office/station",
                        "office/start");
        assertThat(page.select("select[name=resumeAt] optgroup").eachAttr("label"))
                .contains("退回起草人修改", "退回「核稿」，文字不動");
    }

    @Test
    void sendsBackToAnEarlierStationAndSaysSo() throws Exception {
        DraftId draft = atLeaders("退回核稿");
        String address = "/drafts/" + draft + "/review?seat=" + house.seat(draft, "liang");
        Element form = browser.get("liang", address).page().expectFirst("form.decision");
        List<String> fields = new ArrayList<>();
        for (String name : List.of("seat", "revision", "sha256", "key", "shown")) {
            fields.addAll(List.of(name, hidden(form, name)));
        }
        fields.addAll(List.of("verdict", "RETURN", "reason", "請再核稿", "resumeAt", "office/station"));
        Answer answer = browser.post("liang", action(form), fields.toArray(String[]::new));
        assertThat(answer.location()).startsWith("/drafts/" + draft + "/receipts/");
        assertThat(status("lin", draft).text()).contains("退回「核稿」：「核稿」看過後，直接回到本環節", "第 2 輪");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("退回「核稿」重看同一版");
        assertThat(browser.get("he", "/inbox").page().text()).contains("退回核稿");
    }

    private static String hidden(Element form, String name) {
        return form.select("input[name=" + name + "]").attr("value");
    }

    @Test
    void goesTheUrgentWayAndShowsTheDebtUntilItIsRead() throws Exception {
        DraftId draft = house.atCountersigning("急件先行");
        house.decide(draft, "huang", Verdict.APPROVE, "");
        assertThat(browser.get("liang", "/drafts/" + draft + "/status").status()).isEqualTo(404);
        send(draft, "lin", "urgent/wish", "reason", "今晚發表");
        assertThat(browser.get("liang", "/inbox").page().text()).contains("請您決定急件先行");
        Answer none = send(draft, "liang", "urgent", "reason", "今晚發表");
        assertThat(none.page().select("[role=alert]").text()).contains("請勾選至少一個");
        assertThat(none.page().select("#urgent-reason").text()).isEqualTo("今晚發表");
        send(draft, "liang", "urgent", "station", "countersign", "reason", "今晚發表");
        assertThat(status("lin", draft).select("#debts").text())
                .contains("欠閱 1", "會簽：事後補閱", "待補閱 司法局");
        house.decide(draft, "he", Verdict.APPROVE, "");
        house.decide(draft, "liang", Verdict.APPROVE, "");
        assertThat(browser.get("zheng", "/inbox").page().text()).contains("請您補閱");
        assertThat(status("huang", draft).select("#debts form")).isEmpty();
        read(draft);
        assertThat(status("lin", draft).select("#debts").text())
                .contains("已全部補閱", "已補閱，有異議", "鄭文彬", "金額不符");
        assertThat(browser.get("shen", "/drafts/" + draft + "/history").page().text())
                .contains("補閱第 1 版", "列為欠閱", "按急件先行");
    }

    private void read(DraftId draft) throws Exception {
        Element form = status("zheng", draft).expectFirst("#debts form");
        String revision = hidden(form, "revision");
        String sha256 = hidden(form, "sha256");
        Answer silent =
                browser.post(
                        "zheng",
                        action(form),
                        "revision",
                        revision,
                        "sha256",
                        sha256,
                        "says",
                        "OBJECT");
        assertThat(silent.page().select("[role=alert]").text()).contains("有異議時，請寫明意見");
        browser.post(
                "zheng",
                action(form),
                "revision",
                revision,
                "sha256",
                sha256,
                "says",
                "OBJECT",
                "words",
                "金額不符");
    }

    @Test
    void countsWhatIsOwedForThoseWhoSeeToIt() throws Exception {
        DraftId draft = house.atCountersigning("統計欠閱");
        send(draft, "lin", "urgent/wish", "reason", "今晚發表");
        send(draft, "liang", "urgent", "station", "countersign", "reason", "今晚發表");
        Document page = browser.get("shen", "/insight").page();
        assertThat(page.select("tbody tr:contains(財政局) td").eachText()).doesNotContain("");
        assertThat(page.select("nav a[href=/insight]")).hasSize(1);
        assertThat(browser.get("liang", "/insight").status()).isEqualTo(200);
        assertThat(browser.get("lin", "/insight").status()).isEqualTo(404);
        assertThat(browser.get("tian", "/insight").status()).isEqualTo(404);
    }
}
