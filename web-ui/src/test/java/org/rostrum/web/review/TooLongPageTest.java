package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Words that are too long are refused with their number and come back whole: nothing cuts them. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class TooLongPageTest {

    private final House house;
    private final Browser browser;

    TooLongPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void keepsTheReasonOfADecision() throws Exception {
        DraftId draft = house.atCountersigning("理由太長");
        Document form = review("huang", draft);
        Answer answer =
                browser.post(
                        "huang",
                        path(draft, "review"),
                        "seat",
                        val(form, "#decide [name=seat]"),
                        "revision",
                        val(form, "#decide [name=revision]"),
                        "sha256",
                        val(form, "#decide [name=sha256]"),
                        "verdict",
                        "RETURN",
                        "reason",
                        words(4001));
        kept(answer, "#decide [name=reason]", 4001);
    }

    @Test
    void keepsRemarksAndReplies() throws Exception {
        DraftId draft = house.atCountersigning("批註太長");
        kept(remark(draft, words(4001), ""), "#compose [name=body]", 4001);
        kept(remark(draft, "", words(20001)), "#compose [name=replacement]", 20001);
        remark(draft, "請核對", "");
        house.decide(draft, "huang", Verdict.RETURN, "請改");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        String id = review("lin", draft).select(".thread").attr("id").substring(2);
        for (String verb : List.of("replies", "answer")) {
            Answer answer =
                    browser.post(
                            "lin",
                            "/remarks/" + id + "/" + verb,
                            "at",
                            "COPY",
                            "text",
                            words(4001));
            kept(answer, "#" + verb + "-" + id, 4001);
        }
    }

    @Test
    void keepsTheReasonOfAWithdrawal() throws Exception {
        DraftId draft = house.atOffice("撤回太長");
        Answer answer = browser.post("lin", path(draft, "withdrawal"), "reason", words(4001));
        kept(answer, "#withdraw-reason", 4001);
    }

    @Test
    void keepsWhyASeatIsChanged() throws Exception {
        DraftId draft = house.atCountersigning("席位太長");
        String luo = house.person("luo").id().toString();
        Document page = browser.get("huang", path(draft, "status")).page();
        String handOver = action(page, "/hand-over");
        kept(
                browser.post("huang", handOver, "to", luo, "reason", words(4001)),
                "#hand-over-reason",
                4001);
        Answer added =
                browser.post(
                        "huang",
                        action(page, "/added"),
                        "who",
                        "person:" + house.person("feng").id(),
                        "where",
                        "AFTER",
                        "reason",
                        words(4001));
        kept(added, "#add-reason", 4001);
        browser.post("huang", handOver, "to", luo, "reason", "請代為會簽");
        Document given = browser.get("luo", path(draft, "status")).page();
        Answer back = browser.post("luo", action(given, "/give-back"), "reason", words(4001));
        kept(back, "#give-back-reason", 4001);
    }

    @Test
    void keepsQuestionsAndAnswers() throws Exception {
        DraftId draft = house.atOffice("意見太長");
        String feng = house.person("feng").id().toString();
        Document page = browser.get("he", path(draft, "status")).page();
        String ask = action(page, "/advice");
        kept(
                browser.post("he", ask, "of", feng, "question", words(4001)),
                "#advice-question",
                4001);
        browser.post("he", ask, "of", feng, "question", "數字有依據嗎？");
        Document asked = browser.get("feng", path(draft, "status")).page();
        Answer answered = browser.post("feng", action(asked, "/answer"), "answer", words(4001));
        kept(answered, "[name=answer]", 4001);
    }

    @Test
    void keepsTheNoteOfASubmission() throws Exception {
        DraftId draft = house.draft("說明太長");
        Document form = browser.get("lin", path(draft, "submission")).page();
        Answer answer =
                browser.post(
                        "lin",
                        path(draft, "submission"),
                        "version",
                        val(form, ".submission-form [name=version]"),
                        "route",
                        "brief",
                        "leader",
                        house.person("liang").id().toString(),
                        "note",
                        words(2001));
        kept(answer, ".submission-form [name=note]", 2001);
    }

    @Test
    void keepsWhatWasWrittenBesideTheText() throws Exception {
        DraftId draft = house.draft("版本說明太長");
        redirected(draft, browser.post("lin", path(draft, "revisions"), "note", words(1001)));
        kept(browser.get("lin", "/drafts/" + draft), "#note", 1001);
        redirected(draft, browser.post("lin", path(draft, "abandonment"), "reason", words(4001)));
        Answer answer = browser.get("lin", "/drafts/" + draft);
        kept(answer, "details[open] #reason", 4001);
    }

    @Test
    void keepsTheNoteOfALexiconEntry() throws Exception {
        Answer answer =
                browser.post("he", "/lexicon", "kind", "NAME", "term", "某某某", "note", words(501));
        kept(answer, "[name=note]", 501);
    }

    private Answer remark(DraftId draft, String body, String replacement) throws Exception {
        Document review = review("huang", draft);
        Element paragraph = review.select(".paper p:contains(三十億元)").first();
        return browser.post(
                "huang",
                path(draft, "remarks"),
                "revision",
                val(review, "#compose [name=revision]"),
                "paragraph",
                paragraph == null ? "" : paragraph.id().substring(2),
                "quotation",
                "三十億元",
                "weight",
                "MAY",
                "body",
                body,
                "replacement",
                replacement);
    }

    private Document review(String username, DraftId draft) throws Exception {
        return browser.get(username, path(draft, "review")).page();
    }

    private static void redirected(DraftId draft, Answer answer) {
        assertThat(answer.location()).isEqualTo("/drafts/" + draft);
    }

    private static void kept(Answer answer, String field, int length) {
        Document page = answer.page();
        assertThat(page.select("[role=alert] li").text())
                .containsPattern("(現有|這裡有) %,d [個字]".formatted(length));
        Element area = page.select(field).first();
        assertThat(area).isNotNull();
        assertThat(area.wholeText()).hasSize(length);
        assertThat(page.select("textarea[maxlength]")).isEmpty();
    }

    private static String action(Document page, String ending) {
        return page.select("form[action$=" + ending + "]").attr("action");
    }

    private static String val(Document page, String field) {
        return page.select(field).val();
    }

    private static String path(DraftId draft, String page) {
        return "/drafts/" + draft + "/" + page;
    }

    private static String words(int length) {
        return "長".repeat(length);
    }
}
