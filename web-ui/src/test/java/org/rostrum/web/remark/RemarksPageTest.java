package org.rostrum.web.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** Remarks without JavaScript. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class RemarksPageTest {

    private final House house;
    private final Browser browser;

    RemarksPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void writesARemarkOnWordsThatWereTyped() throws Exception {
        DraftId draft = house.atCountersigning("寫批註");
        Document review = review("huang", draft);
        assertThat(review.select("#compose summary").text()).isEqualTo("寫批註");
        Answer answer =
                write(
                        draft,
                        review,
                        "三十億元",
                        "weight",
                        "MUST",
                        "body",
                        "尚未通過",
                        "replacement",
                        "專項資金");
        assertThat(answer.location()).matches("/drafts/" + draft + "/review#r-[0-9a-f-]{36}");
        Element thread = one(review("huang", draft), ".thread");
        assertThat(thread.text()).contains("黃雅琪", "必改", "修改建議", "尚未公開", "尚未通過");
        assertThat(thread.select(".change del").text()).isEqualTo("三十億元");
        assertThat(thread.select(".change ins").text()).isEqualTo("專項資金");
        assertThat(review("huang", draft).select("#remarks .hint").text()).contains("一併公開您的 1 條");
        assertThat(review("zheng", draft).select(".thread")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        DraftId draft = house.atCountersigning("拼錯了");
        Answer answer =
                write(draft, review("huang", draft), "四十億元", "weight", "MAY", "body", "寫到一半");
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select(".note.danger").text()).contains("這一段裡沒有「四十億元」");
        assertThat(page.select("#compose[open] [name=body]").text()).isEqualTo("寫到一半");
        assertThat(page.select("#compose [name=quotation]").text()).isEqualTo("四十億元");
    }

    @Test
    void refusesARemarkOnAnOldRevisionAndKeepsIt() throws Exception {
        DraftId draft = house.atOffice("舊版本");
        Document seen = review("he", draft);
        house.decide(draft, "he", Verdict.RETURN, "請改");
        house.revise(draft, House.SECOND);
        house.submit(draft, "brief", List.of());
        Answer answer = write("he", draft, seen, "", "weight", "MAY", "body", "寫了很久");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select(".note.danger").text()).contains("現在審的是 v2");
        assertThat(answer.page().select("#compose [name=body]").text()).isEqualTo("寫了很久");
    }

    @Test
    void letsTheDrafterAnswerWhatASubmissionWaitsFor() throws Exception {
        DraftId draft = returnedWithAMust("必改未答");
        Document form = browser.get("lin", "/drafts/" + draft + "/submission").page();
        assertThat(form.select(".thread")).hasSize(1);
        Answer refused =
                browser.post(
                        "lin",
                        "/drafts/" + draft + "/submission",
                        "version",
                        one(form, ".submission-form [name=version]").val(),
                        "note",
                        "改好了");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".note.danger").text()).contains("黃雅琪的必改批註「三十億元」");

        String remark = one(form, ".thread").id().substring(2);
        Answer silent =
                browser.post(
                        "lin", "/remarks/" + remark + "/answer", "at", "SUBMISSION", "text", "");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select(".note.danger").text()).contains("請說明為什麼不採用");
        Answer answered =
                browser.post(
                        "lin",
                        "/remarks/" + remark + "/answer",
                        "at",
                        "SUBMISSION",
                        "text",
                        "預算已定");
        assertThat(answered.location()).startsWith("/drafts/" + draft + "/submission#r-");
        assertThat(browser.get("lin", answered.location()).page().select(".thread")).isEmpty();
        assertThat(review("huang", draft).select(".thread .closing").text())
                .contains("林美玲答覆，未採用", "預算已定");
    }

    @Test
    void answersAQuestionWithoutRefusingAnything() throws Exception {
        DraftId draft = house.atCountersigning("疑問");
        write(draft, review("huang", draft), "三十億元", "weight", "QUESTION", "body", "數字哪裡來的？");
        house.decide(draft, "huang", Verdict.RETURN, "見批註");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        Element thread = one(browser.get("lin", "/drafts/" + draft).page(), ".thread");
        assertThat(thread.select("label").eachText())
                .contains("您的答覆")
                .noneMatch(l -> l.contains("未採用"));
        browser.post(
                "lin",
                "/remarks/" + thread.id().substring("r-".length()) + "/answer",
                "at",
                "SUBMISSION",
                "text",
                "取自年報");
        assertThat(review("huang", draft).select(".thread .closing").text())
                .contains("林美玲答覆：", "取自年報")
                .doesNotContain("未採用");
        assertThat(
                        browser.get("lin", "/drafts/" + draft + "/submission")
                                .page()
                                .select("#note")
                                .text())
                .contains("答覆了黃雅琪的疑問")
                .doesNotContain("未採用");
        Document history = browser.get("lin", "/drafts/" + draft + "/history").page();
        assertThat(history.select("#kind option").eachText())
                .contains("批註")
                .noneMatch(o -> o.contains("?"));
    }

    @Test
    void acceptsASuggestionWithoutAScript() throws Exception {
        DraftId draft = returnedWithAMust("採納");
        Document editor = browser.get("lin", "/drafts/" + draft).page();
        Element form = one(editor, "form:has([data-deed=accept])");
        Answer answer =
                browser.post(
                        "lin",
                        form.attr("action"),
                        "at",
                        "COPY",
                        "version",
                        form.select("[name=version]").val(),
                        "remark",
                        form.select("[name=remark]").val());
        assertThat(answer.location()).startsWith("/drafts/" + draft + "#r-");
        Document now = browser.get("lin", "/drafts/" + draft).page();
        assertThat(now.select("#text").text()).contains("累計投入專項資金支持");
        assertThat(now.select(".thread .closing").text()).contains("林美玲採納了這項建議");

        house.revision(draft);
        Document revisions = browser.get("lin", "/drafts/" + draft + "/revisions").page();
        assertThat(revisions.select(".credit").eachText()).containsExactly("採用了黃雅琪的建議。");
        assertThat(review("lin", draft).select(".thread .closing").text()).contains("已寫進第 2 版");
    }

    @Test
    void showsAuditorsAndDraftersNoMoreThanTheyMayDo() throws Exception {
        DraftId draft = house.atCountersigning("旁觀");
        assertThat(review("shen", draft).select("#compose summary").text()).isEqualTo("寫私人筆記");
        assertThat(review("shen", draft).select("#compose [name=kept]").attr("type"))
                .isEqualTo("hidden");
        assertThat(browser.post("xu", "/drafts/" + draft + "/remarks", "revision", "1").status())
                .isEqualTo(404);
    }

    @Test
    void repliesResolvesAndReopens() throws Exception {
        DraftId draft = returnedWithAMust("往來");
        String remark = one(review("lin", draft), ".thread").id().substring(2);
        browser.post(
                "lin", "/remarks/" + remark + "/replies", "at", "REVIEW", "text", "@huang 見附表");
        assertThat(review("huang", draft).select(".replies").text()).contains("林美玲", "@huang 見附表");
        browser.post("huang", "/remarks/" + remark + "/resolution", "at", "REVIEW");
        assertThat(review("lin", draft).select(".thread .badge").text()).contains("已處理");
        browser.post("lin", "/remarks/" + remark + "/reopening", "at", "REVIEW");
        assertThat(review("lin", draft).select(".thread.open")).hasSize(1);
        Answer refused = browser.post("shen", "/remarks/" + remark + "/resolution", "at", "REVIEW");
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void answersTheScriptWithTheMarginAlone() throws Exception {
        DraftId draft = returnedWithAMust("給指令碼");
        String remark = one(review("lin", draft), ".thread").id().substring(2);
        String version = one(browser.get("lin", "/drafts/" + draft).page(), "[name=version]").val();
        Answer reply =
                browser.postByScript(
                        "lin", "/remarks/" + remark + "/replies", "at", "COPY", "text", "好的");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.page().select("#remarks").attr("data-dealt")).isEqualTo(remark);
        assertThat(reply.page().select("nav, .paper, #accepted-copy")).isEmpty();
        Answer all =
                browser.postByScript(
                        "lin",
                        "/drafts/" + draft + "/acceptances",
                        "at",
                        "COPY",
                        "version",
                        version);
        assertThat(all.page().select("#accepted-copy").html())
                .contains("\\u5C08\\u9805\\u8CC7\\u91D1");
        Answer stale =
                browser.postByScript(
                        "lin",
                        "/drafts/" + draft + "/acceptances",
                        "at",
                        "COPY",
                        "version",
                        version);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select(".note.danger").text()).contains("請重新載入");
    }

    @Test
    void listsOnTheInboxWhereSomebodyIsMentioned() throws Exception {
        DraftId draft = returnedWithAMust("提到");
        String remark = one(review("lin", draft), ".thread").id().substring(2);
        browser.post(
                "huang", "/remarks/" + remark + "/replies", "at", "REVIEW", "text", "請@lin看附表");
        Document inbox = browser.get("lin", "/inbox").page();
        assertThat(inbox.select("#mentions").text()).contains("提到", "黃雅琪在批註裡提到您", "請@lin看附表");
        assertThat(inbox.select("#mentions a").attr("href"))
                .isEqualTo("/drafts/" + draft + "#r-" + remark);
        assertThat(browser.get("zheng", "/inbox").page().select("#mentions")).isEmpty();
    }

    /** luo wrote one, but huang decided for finance; in the next round he finds it again. */
    @Test
    void takesAnUnpublishedRemarkAlongToTheNextRevision() throws Exception {
        DraftId draft = house.atCountersigning("帶到下一版");
        write("luo", draft, review("luo", draft), "三十億元", "weight", "MAY", "body", "再想想");
        house.decide(draft, "huang", Verdict.RETURN, "見意見");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.FIRST.replace("順利", "成功"));
        house.submit(draft, "standard", List.of());
        Document second = review("luo", draft);
        Element thread = one(second, ".thread");
        assertThat(thread.text()).contains("寫在第 1 版，沒有公開", "帶到這一版");
        Element form = one(second, ".thread form:has([name=quotation])");
        Answer answer =
                browser.post(
                        "luo",
                        form.attr("action"),
                        "revision",
                        form.select("[name=revision]").val(),
                        "paragraph",
                        form.select("[name=paragraph] [selected]").val(),
                        "from",
                        form.select("[name=from]").val(),
                        "to",
                        form.select("[name=to]").val(),
                        "quotation",
                        form.select("[name=quotation]").text(),
                        "weight",
                        "MAY",
                        "body",
                        "再想想");
        assertThat(answer.location()).startsWith("/drafts/" + draft + "/review#r-");
        assertThat(one(review("luo", draft), ".thread").text()).doesNotContain("沒有公開");
        assertThat(review("huang", draft).select(".thread")).isEmpty();
    }

    private static Element one(Document page, String which) {
        return page.select(which).getFirst();
    }

    private DraftId returnedWithAMust(String title) throws Exception {
        DraftId draft = house.atCountersigning(title);
        write(draft, review("huang", draft), "三十億元", "weight", "MUST", "replacement", "專項資金");
        house.decide(draft, "huang", Verdict.RETURN, "見批註");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        return draft;
    }

    private Document review(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/review").page();
    }

    private Answer write(DraftId draft, Document seen, String quotation, String... more)
            throws Exception {
        return write("huang", draft, seen, quotation, more);
    }

    /** About the paragraph with the words of money. */
    private Answer write(
            String username, DraftId draft, Document seen, String quotation, String... more)
            throws Exception {
        String paragraph =
                seen.select("#compose option").stream()
                        .filter(o -> o.text().contains("過去五年"))
                        .findFirst()
                        .orElseThrow()
                        .val();
        String[] form = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "revision",
                    seen.select("#compose [name=revision]").val(),
                    "paragraph",
                    paragraph,
                    "quotation",
                    quotation
                },
                0,
                form,
                0,
                6);
        System.arraycopy(more, 0, form, 6, more.length);
        return browser.post(username, "/drafts/" + draft + "/remarks", form);
    }
}
