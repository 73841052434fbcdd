package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** Approving a text as one has amended it oneself, without a script on the page. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class AmendmentPageTest {

    private final House house;
    private final Browser browser;
    private final Remarking remarking;
    private final Revisions revisions;
    private final Chains chains;

    AmendmentPageTest(
            House house, Browser browser, Remarking remarking, Revisions revisions, Chains chains) {
        this.house = house;
        this.browser = browser;
        this.remarking = remarking;
        this.revisions = revisions;
        this.chains = chains;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    /** By the brief route, passed by the office. */
    private DraftId beforeTheMayor(String title) {
        DraftId draft = house.atOffice(title);
        house.decide(draft, "he", Verdict.APPROVE, "");
        return draft;
    }

    private void suggest(DraftId draft, String by, String passage, String put) {
        Revision revision = revisions.latest(draft).orElseThrow();
        Paragraph paragraph =
                revision.text().paragraphs().stream()
                        .filter(p -> p.text().contains(passage))
                        .findFirst()
                        .orElseThrow();
        int from = paragraph.text().indexOf(passage);
        var remark =
                new NewRemark(
                        revision.number(),
                        paragraph.id(),
                        from,
                        from + passage.length(),
                        Weight.MAY,
                        "",
                        put,
                        false);
        House.done(remarking.write(draft, remark, house.actor(by)));
    }

    private Answer choose(DraftId draft, String reason) throws Exception {
        Document form = browser.get("liang", path(draft)).page();
        return browser.post(
                "liang",
                path(draft),
                "seat",
                form.select("[name=seat]").val(),
                "revision",
                form.select("[name=revision]").val(),
                "sha256",
                form.select("[name=sha256]").val(),
                "key",
                form.select("[name=key]").val(),
                "verdict",
                "APPROVE_AS_AMENDED",
                "reason",
                reason);
    }

    private Answer confirm(DraftId draft, Document shown, String... more) throws Exception {
        List<String> fields =
                List.of("seat", "verdict", "revision", "sha256", "amended", "key", "shown");
        String[] sent = new String[fields.size() * 2 + 2 + more.length];
        for (int i = 0; i < fields.size(); i++) {
            sent[2 * i] = fields.get(i);
            sent[2 * i + 1] = shown.select("#decide [name=" + fields.get(i) + "]").val();
        }
        sent[2 * fields.size()] = "reason";
        sent[2 * fields.size() + 1] = shown.select("#reason").text();
        System.arraycopy(more, 0, sent, 2 * fields.size() + 2, more.length);
        return browser.post("liang", path(draft), sent);
    }

    private static String path(DraftId draft) {
        return "/drafts/" + draft + "/review";
    }

    private Entry decision(DraftId draft) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals("decision.made"))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void showsAllOfTheTextMarkedBeforeItIsDecided() throws Exception {
        DraftId draft = beforeTheMayor("先看全文");
        suggest(draft, "liang", "順利", "成功");
        Answer shown = choose(draft, "開頭改得更有力");
        assertThat(shown.status()).isEqualTo(200);
        Document page = shown.page();
        assertThat(page.select("article.redline ins").text()).isEqualTo("成功");
        assertThat(page.select("article.redline del").text()).isEqualTo("順利");
        assertThat(page.select("article.redline").text())
                .as("every paragraph, not only the changed ones")
                .contains("一律可在十五個工作日內獲得資助");
        assertThat(page.select(".note").text()).contains("1 項修改").contains("辦公室再看一遍");
        assertThat(page.select(".carry").text()).contains("何宛珊").contains("不再表態，告知本人");
        assertThat(page.select("#reason").text()).isEqualTo("開頭改得更有力");
        assertThat(revisions.latest(draft).orElseThrow().number()).isOne();
    }

    @Test
    void decidesFromThereAndRecordsWhatWasShown() throws Exception {
        DraftId draft = beforeTheMayor("確認所改");
        suggest(draft, "liang", "順利", "成功");
        Answer decided = confirm(draft, choose(draft, "改了一處").page());
        assertThat(decided.location()).startsWith("/drafts/" + draft + "/receipts/");
        assertThat(browser.get("liang", decided.location()).page().select("h1").text())
                .isEqualTo("作出決定：同意，按所改");
        assertThat(decision(draft).facts())
                .containsEntry("revision", 2L)
                .containsEntry("amends", 1L)
                .containsEntry("reason", "改了一處");
        assertThat(String.valueOf(decision(draft).facts().get("shown")))
                .contains("view=INLINE", "since=1", "proved=true");
    }

    @Test
    void asksTheOfficeToReadItAndSaysWhy() throws Exception {
        DraftId draft = beforeTheMayor("覆閱");
        suggest(draft, "liang", "順利", "成功");
        confirm(draft, choose(draft, "").page());

        Document status = browser.get("lin", "/drafts/" + draft + "/status").page();
        assertThat(status.select(".lanes .step").eachText())
                .anyMatch(step -> step.contains("辦公室") && step.contains("覆閱"));
        assertThat(status.select(".said li").eachText())
                .as("what holds for its own text is told once")
                .filteredOn(said -> said.contains("同意，按所改"))
                .hasSize(1);
        assertThat(status.select(".said").text()).contains("已失效");
        Document review = browser.get("he", path(draft)).page();
        assertThat(review.select("#decide").text()).contains("定稿之前由您再看一遍");
        assertThat(review.select("[name=verdict]").eachAttr("value"))
                .containsExactly("APPROVE", "RETURN");
        Document list = browser.get("lin", "/drafts/" + draft + "/revisions").page();
        assertThat(list.select("tbody").text()).contains("由梁國棟按所改同意，改自第 1 版");
        Document history = browser.get("lin", "/drafts/" + draft + "/history").page();
        assertThat(history.select("main").text()).contains("請「辦公室」覆閱");
    }

    @Test
    void goesBackToTheTextWithWhatWasTyped() throws Exception {
        DraftId draft = beforeTheMayor("回去再看");
        suggest(draft, "liang", "順利", "成功");
        Document shown = choose(draft, "再想想").page();
        Answer back = confirm(draft, shown, "back", "true");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.page().select("#reason").text()).isEqualTo("再想想");
        assertThat(back.page().select("[value=APPROVE_AS_AMENDED]").hasAttr("checked")).isTrue();
        assertThat(revisions.latest(draft).orElseThrow().number()).isOne();
    }

    @Test
    void refusesWhereNothingWasSuggestedAndKeepsWhatWasTyped() throws Exception {
        DraftId draft = beforeTheMayor("什麼也沒改");
        Answer answer = choose(draft, "寫了理由");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert]").text()).contains("還沒有在這一版上寫下");
        assertThat(answer.page().select("#reason").text()).isEqualTo("寫了理由");
    }

    @Test
    void showsItAgainWhenASuggestionChangedMeanwhile() throws Exception {
        DraftId draft = beforeTheMayor("又改了一處");
        suggest(draft, "liang", "順利", "成功");
        Document shown = choose(draft, "理由").page();
        suggest(draft, "liang", "三十億元", "二十億元");
        Answer answer = confirm(draft, shown);
        assertThat(answer.status()).isEqualTo(409);
        Document page = answer.page();
        assertThat(page.select("[role=alert]").text()).contains("您的建議又變了");
        assertThat(page.select("article.redline ins").eachText()).contains("成功", "二十億元");
        assertThat(confirm(draft, page).location()).contains("/receipts/");
    }

    @Test
    void showsTheOtherTextWhenTheRevisionIsNotUnderReviewAnyMore() throws Exception {
        DraftId draft = house.atOffice("先人一步");
        Document mine = browser.get("he", path(draft)).page();
        suggest(draft, "he", "順利", "成功");
        house.decide(draft, "he", Verdict.RETURN, "請改");
        Answer answer =
                browser.post(
                        "he",
                        path(draft),
                        "seat",
                        mine.select("[name=seat]").val(),
                        "revision",
                        "1",
                        "sha256",
                        mine.select("[name=sha256]").val(),
                        "verdict",
                        "APPROVE_AS_AMENDED",
                        "reason",
                        "按所改");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert]").text()).contains("意見不能更改");
    }

    @Test
    void doesNotOfferItWhereTheStationDoesNot() throws Exception {
        DraftId draft = house.atCountersigning("會簽不能改");
        Document page = browser.get("huang", path(draft)).page();
        assertThat(page.select("[name=verdict]").eachAttr("value"))
                .doesNotContain("APPROVE_AS_AMENDED");
    }
}
