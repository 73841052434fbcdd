package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Chains;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class DecidingPageTest {

    private final House house;
    private final Browser browser;
    private final Statuses statuses;
    private final Chains chains;

    DecidingPageTest(House house, Browser browser, Statuses statuses, Chains chains) {
        this.house = house;
        this.browser = browser;
        this.statuses = statuses;
        this.chains = chains;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void decidesAndHandsOutAReceipt() throws Exception {
        DraftId draft = house.atOffice("回條");
        house.atOffice("下一件");
        Answer answer = send("he", draft, form("he", draft), "APPROVE", "同意送簽");
        assertThat(answer.location()).startsWith("/drafts/" + draft + "/receipts/");

        Document receipt = browser.get("he", answer.location()).page();
        assertThat(receipt.select("h1").text()).isEqualTo("作出決定：同意");
        assertThat(browser.inLanguage("en", "he", answer.location()).page().select("h1").text())
                .isEqualTo("Decision made: Approve");
        assertThat(receipt.select(".facts").text()).contains("draft:" + draft);
        assertThat(receipt.select(".hash").eachText().getLast()).matches("[0-9a-f]{64}");
        assertThat(receipt.select(".next-item a").attr("href"))
                .contains("/review?seat=")
                .doesNotContain(draft.toString());
    }

    @Test
    void keepsReceiptsFromOthers() throws Exception {
        DraftId draft = house.atOffice("別人的回條");
        String receipt = send("he", draft, form("he", draft), "APPROVE", "").location();
        assertThat(browser.get("he", receipt).status()).isEqualTo(200);
        assertThat(browser.get("lin", receipt).status()).isEqualTo(404);
        assertThat(browser.get("he", "/drafts/" + draft + "/receipts/0").status()).isEqualTo(404);
        assertThat(browser.get("he", "/drafts/" + draft + "/receipts/999").status()).isEqualTo(404);
    }

    @Test
    void countsARepeatedClickOnce() throws Exception {
        DraftId draft = house.atOffice("連按兩下");
        Document form = form("he", draft);
        Answer first = send("he", draft, form, "APPROVE", "同意");
        Answer second = send("he", draft, form, "APPROVE", "同意");
        assertThat(second.location()).isEqualTo(first.location()).isNotEmpty();
        ReviewStatus status = statuses.of(draft).orElseThrow();
        assertThat(RouteView.of(status).decisions()).hasSize(1);
    }

    @Test
    void wantsAReasonForAReturnAndKeepsWhatWasChosen() throws Exception {
        DraftId draft = house.atOffice("沒有理由");
        Answer answer = send("he", draft, form("he", draft), "RETURN", "");
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select("[role=alert] li")).isNotEmpty();
        assertThat(page.select("[value=RETURN]").hasAttr("checked")).isTrue();
        assertThat(RouteView.of(statuses.of(draft).orElseThrow()).decisions()).isEmpty();
    }

    @Test
    void asksForAVerdict() throws Exception {
        DraftId draft = house.atOffice("沒有意見");
        Document form = form("he", draft);
        Answer answer =
                browser.post(
                        "he",
                        "/drafts/" + draft + "/review",
                        "seat",
                        form.select("[name=seat]").val(),
                        "reason",
                        "寫了理由");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("請先選擇您的意見");
        assertThat(answer.page().select("[name=reason]").text()).isEqualTo("寫了理由");
    }

    @Test
    void returnsToWhereTheReviewerSaid() throws Exception {
        DraftId draft = house.atOffice("從頭再來");
        Document form = form("he", draft);
        browser.post(
                "he",
                "/drafts/" + draft + "/review",
                "seat",
                form.select("[name=seat]").val(),
                "revision",
                "1",
                "sha256",
                form.select("[name=sha256]").val(),
                "verdict",
                "RETURN",
                "reason",
                "結構要改",
                "resumeAt",
                "start");
        var decision = RouteView.of(statuses.of(draft).orElseThrow()).decisions().getFirst();
        assertThat(decision.resumeAt()).isEqualTo("start");
        assertThat(decision.reason()).isEqualTo("結構要改");
    }

    @Test
    void showsTheRedlineWhereTheTextHasMovedOn() throws Exception {
        DraftId draft = house.atCountersigning("讀了舊版");
        Document old = form("huang", draft);
        house.decide(draft, "huang", Verdict.RETURN, "金額要改");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.SECOND);
        house.submit(draft, "standard", List.of());
        old.select("[name=seat]").val(house.seat(draft, "huang").toString());

        Answer answer = send("huang", draft, old, "RETURN", "我讀的是第一版");
        assertThat(answer.status()).isEqualTo(409);
        Document page = answer.page();
        assertThat(page.select("#stale").text()).contains("決定沒有送出");
        assertThat(page.select(".redline ins").eachText()).contains("成功");
        assertThat(page.select("[name=reason]").text()).isEqualTo("我讀的是第一版");
        assertThat(page.select("#decide [name=revision]").val()).isEqualTo("2");
        assertThat(page.select("[value=RETURN]").hasAttr("checked")).isTrue();
    }

    @Test
    void recordsHowTheTextWasShown() throws Exception {
        DraftId draft = house.inSecondRound("看到什麼");
        Document form =
                browser.get("huang", "/drafts/" + draft + "/review?view=redline&layout=beside")
                        .page();
        send("huang", draft, form, "APPROVE", "");
        assertThat(shown(draft))
                .containsEntry("view", "BESIDE")
                .containsEntry("since", 1L)
                .containsEntry("proved", true);
        Document history = browser.get("shen", "/drafts/" + draft + "/history").page();
        assertThat(history.text()).contains("與第 1 版對照（並排），頁面製於");
    }

    @Test
    void recordsNothingThatThePageDidNotShow() throws Exception {
        DraftId draft = house.inSecondRound("改過的表單");
        Document form = form("huang", draft);
        form.select("[name=shown]")
                .val(form.select("[name=shown]").val().replace("INLINE:1", "CLEAN:"));
        send("huang", draft, form, "APPROVE", "");
        assertThat(shown(draft)).isEmpty();
    }

    /** What the record of the last decision says of it. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> shown(DraftId draft) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals("decision.made"))
                .reduce((_, last) -> last)
                .map(entry -> (Map<String, Object>) entry.facts().getOrDefault("shown", Map.of()))
                .orElseThrow();
    }

    @Test
    void refusesASeatOfAnotherDraft() throws Exception {
        DraftId draft = house.atOffice("這一份");
        DraftId other = house.atOffice("那一份");
        Answer answer = send("he", draft, form("he", other), "APPROVE", "");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(RouteView.of(statuses.of(other).orElseThrow()).decisions()).isEmpty();
    }

    @Test
    void refusesWhoHasNoRightToTheSeat() throws Exception {
        DraftId draft = house.atOffice("沒有席位");
        Answer answer = send("lin", draft, form("he", draft), "APPROVE", "");
        assertThat(answer.status()).isIn(403, 404);
        assertThat(RouteView.of(statuses.of(draft).orElseThrow()).decisions()).isEmpty();
    }

    private Document form(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/review").page();
    }

    private Answer send(
            String username, DraftId draft, Document form, String verdict, String reason)
            throws Exception {
        return browser.post(
                username,
                "/drafts/" + draft + "/review",
                "seat",
                form.select("[name=seat]").val(),
                "revision",
                form.select("[name=revision]").val(),
                "sha256",
                form.select("[name=sha256]").val(),
                "key",
                form.select("[name=key]").val(),
                "shown",
                form.select("[name=shown]").val(),
                "verdict",
                verdict,
                "reason",
                reason);
    }
}
