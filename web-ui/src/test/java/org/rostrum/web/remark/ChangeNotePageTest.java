package org.rostrum.web.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.Accepting;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Refuting;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Resolving;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** The note of a resubmission, as the form comes with it. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class ChangeNotePageTest {

    private final House house;
    private final Browser browser;
    private final Remarking remarking;
    private final Accepting accepting;
    private final Refuting refuting;
    private final Resolving resolving;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Statuses statuses;

    ChangeNotePageTest(
            House house,
            Browser browser,
            Remarking remarking,
            Accepting accepting,
            Refuting refuting,
            Resolving resolving,
            Revisions revisions,
            WorkingCopies copies,
            Statuses statuses) {
        this.house = house;
        this.browser = browser;
        this.remarking = remarking;
        this.accepting = accepting;
        this.refuting = refuting;
        this.resolving = resolving;
        this.revisions = revisions;
        this.copies = copies;
        this.statuses = statuses;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void tellsWhatWasDoneAboutEachRemark() throws Exception {
        DraftId draft = dealtWith("逐條說明");
        assertThat(note(draft, "zh-TW"))
                .isEqualTo(
                        """
                        已採納黃雅琪的建議：「三十億元」改為「專項資金」。
                        已採納黃雅琪的建議：刪去「大家上午好！」。
                        未採用黃雅琪的建議「一律」，因為：法規原文 如此
                        答覆了黃雅琪的疑問「百分之十二點六」：數字取自年報
                        已處理黃雅琪的批註「順利」。\
                        """);
    }

    @Test
    void speaksTheLanguageOfThePage() throws Exception {
        DraftId draft = dealtWith("三種語言");
        assertThat(note(draft, "zh-CN")).contains("已采纳黃雅琪的建议：“三十億元”改为“專項資金”。");
        assertThat(note(draft, "en"))
                .contains("Took the suggestion by 黃雅琪: “三十億元” is now “專項資金”.")
                .contains("Answered the question of 黃雅琪, “百分之十二點六”: 數字取自年報");
    }

    @Test
    void isSentAsItStandsAndBecomesTheRevisionsNote() throws Exception {
        DraftId draft = dealtWith("原樣送出");
        String note = note(draft, "zh-TW");
        Answer sent = send(draft, note.replace("\n", "\r\n"));
        assertThat(sent.location()).contains("/receipts/");
        assertThat(statuses.of(draft).orElseThrow().note()).isEqualTo(note);
        assertThat(revisions.latest(draft).orElseThrow().note()).isEqualTo(note);
    }

    @Test
    void takesAsManyLineBreaksAsTheFormLetsThrough() throws Exception {
        DraftId draft = dealtWith("很多行");
        assertThat(send(draft, "行\r\n".repeat(500)).location()).contains("/receipts/");
    }

    @Test
    void isEmptyAndStillWantedWhereNothingWasDone() throws Exception {
        DraftId draft = house.atCountersigning("什麼也沒做");
        giveBack(draft);
        house.revise(draft, House.SECOND);
        var field = form(draft, "zh-TW");
        assertThat(field.text()).isEmpty();
        assertThat(field.hasAttr("required")).isTrue();
        assertThat(send(draft, "").status()).isEqualTo(422);
    }

    @Test
    void staysAsTheDrafterLeftItWhenRefused() throws Exception {
        DraftId draft = house.atCountersigning("退回的表單");
        RemarkId must = remark(draft, "三十億元", Weight.MUST, null, false);
        RemarkId done = remark(draft, "順利", Weight.MAY, null, false);
        giveBack(draft);
        act(refuting.answer(done, "慣用語", house.actor("lin")));
        Answer refused = send(draft, "我自己寫的說明");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#note").text()).isEqualTo("我自己寫的說明");
        Answer emptied = send(draft, "");
        assertThat(emptied.page().select("#note").text()).isEmpty();
        act(resolving.resolve(must, house.actor("lin")));
        assertThat(note(draft, "zh-TW")).contains("順利", "三十億元");
    }

    @Test
    void neverTellsOfPrivateNotes() throws Exception {
        DraftId draft = house.atCountersigning("私人筆記");
        remark(draft, "三十億元", Weight.MAY, null, true);
        RemarkId open = remark(draft, "順利", Weight.MAY, null, false);
        giveBack(draft);
        act(resolving.resolve(open, house.actor("lin")));
        assertThat(note(draft, "zh-TW")).isEqualTo("已處理黃雅琪的批註「順利」。");
    }

    @Test
    void isNoneAtAFirstSubmission() throws Exception {
        assertThat(note(house.draft("第一次"), "zh-TW")).isEmpty();
    }

    private void giveBack(DraftId draft) {
        house.decide(draft, "huang", Verdict.RETURN, "見批註");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
    }

    /** Two suggestions taken, one declined, a remark answered and one resolved, in this order. */
    private DraftId dealtWith(String title) {
        DraftId draft = house.atCountersigning(title);
        RemarkId money = remark(draft, "三十億元", Weight.MUST, "專項資金", false);
        RemarkId greeting = remark(draft, "大家上午好！", Weight.MAY, "", false);
        RemarkId all = remark(draft, "一律", Weight.MAY, "原則上", false);
        RemarkId share = remark(draft, "百分之十二點六", Weight.QUESTION, null, false);
        RemarkId wish = remark(draft, "順利", Weight.MAY, null, false);
        giveBack(draft);
        accept(draft, money);
        accept(draft, greeting);
        act(refuting.decline(all, "法規原文\n如此", house.actor("lin")));
        act(refuting.answer(share, "數字取自年報", house.actor("lin")));
        act(resolving.resolve(wish, house.actor("lin")));
        return draft;
    }

    private void accept(DraftId draft, RemarkId remark) {
        long version = copies.find(draft).orElseThrow().version();
        act(accepting.accept(draft, Set.of(remark), version, house.actor("lin")));
    }

    private RemarkId remark(
            DraftId draft, String passage, Weight weight, @Nullable String put, boolean privately) {
        var paragraph =
                revisions.find(draft, 1).orElseThrow().text().paragraphs().stream()
                        .filter(p -> p.text().contains(passage))
                        .findFirst()
                        .orElseThrow();
        int from = paragraph.text().indexOf(passage);
        int to = from + passage.length();
        var wanted = new NewRemark(1, paragraph.id(), from, to, weight, "請看", put, privately);
        return act(remarking.write(draft, wanted, house.actor("huang"))).id();
    }

    private static <T> T act(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<?> reasons) -> throw new AssertionError(reasons);
        };
    }

    private Element form(DraftId draft, String language) throws Exception {
        return browser.inLanguage(language, "lin", "/drafts/" + draft + "/submission")
                .page()
                .select("#note")
                .getFirst();
    }

    private String note(DraftId draft, String language) throws Exception {
        return form(draft, language).wholeText();
    }

    private Answer send(DraftId draft, String note) throws Exception {
        return browser.post(
                "lin",
                "/drafts/" + draft + "/submission",
                "revision",
                "0",
                "version",
                Long.toString(copies.find(draft).orElseThrow().version()),
                "note",
                note);
    }
}
