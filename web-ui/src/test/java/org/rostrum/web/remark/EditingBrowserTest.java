package org.rostrum.web.remark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.Discussion;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.PlainText;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.review.House;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Browser;
import testing.rostrum.Townsfolk;

/** The drafter mends a text that has remarks, with an input method. */
@Import({Townsfolk.class, House.class})
class EditingBrowserTest extends Browser {

    private static final String MONEY = "過去五年，全市研發投入年均增長百分之十二點六，市政府累計投入三十億元支持青年創業。";

    private final House house;
    private final Accounts accounts;
    private final Remarking remarking;
    private final Remarks remarks;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private @Nullable BrowserContext window;

    EditingBrowserTest(
            House house,
            Accounts accounts,
            Remarking remarking,
            Remarks remarks,
            Revisions revisions,
            WorkingCopies copies) {
        this.house = house;
        this.accounts = accounts;
        this.remarking = remarking;
        this.remarks = remarks;
        this.revisions = revisions;
        this.copies = copies;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("lin").id(), Townsfolk.PASSWORD);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void acceptsWhatFitsAndKeepsWhatIsBeingTyped() {
        DraftId draft = returned("採納", "三十億元", "專項資金", "一律", "原則上");
        Page page = edit(draft);
        assertThat(page.locator(".remarked")).hasText(new String[] {"三十億元", "一律"});
        caret(page, "大家上午好", 0);
        page.keyboard().insertText("早安！");
        page.locator(".thread", new Page.LocatorOptions().setHasText("三十億元"))
                .locator("[data-deed=accept]")
                .click();
        assertThat(page.locator(".ProseMirror")).containsText("累計投入專項資金支持");
        assertThat(page.locator(".thread.closed")).containsText("林美玲採納了這項建議");
        assertThat(page.locator(".remarked")).hasText(new String[] {"一律"});
        assertThat(page.locator(".ProseMirror")).containsText("早安！大家上午好");
        caret(page, "大家上午好", 0);
        page.keyboard().insertText("再一次，");
        saved(page);
        assertThat(stored(draft)).contains("早安！再一次，大家上午好", "專項資金");
    }

    @Test
    void takesAllThatDoNotTouch() {
        DraftId draft = returned("全部採納", "三十億元", "專項資金", "一律", "原則上");
        Page page = edit(draft);
        page.getByText("採納所有互不相碰的建議").click();
        assertThat(page.locator(".thread.closed")).hasCount(2);
        assertThat(page.locator(".ProseMirror")).containsText("原則上可在十五個工作日內");
        assertThat(stored(draft)).contains("專項資金", "原則上");
    }

    @Test
    void stepsThroughTheOpenOnesByKeyAndAnswers() {
        DraftId draft = returned("逐條", "三十億元", null, "一律", "原則上");
        Page page = edit(draft);
        page.keyboard().press("F8");
        Locator here = page.locator(".thread.here");
        assertThat(here).containsText("三十億元");
        assertThat(here).isFocused();
        assertThat(page.locator(".remarked.here")).hasText("三十億元");
        page.keyboard().press("F8");
        assertThat(here).containsText("一律");
        page.keyboard().press("Shift+F8");
        assertThat(here).containsText("三十億元");
        here.getByText("答覆", new Locator.GetByTextOptions().setExact(true)).press("Enter");
        here.getByLabel("未採用，因為……").fill("預算已經通過");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screens/remarks-editor.png")));
        here.getByText("送出答覆").press("Enter");
        assertThat(page.locator(".thread.closed")).containsText("預算已經通過");
        page.locator(".thread.here").press("Escape");
        assertThat(page.locator(".ProseMirror")).isFocused();
    }

    @Test
    void saysThenAndNowWhereTheWordsWereChanged() {
        DraftId draft = returned("過時", "三十億元", "專項資金", "一律", "原則上");
        Page page = edit(draft);
        select(page, "三十億", 0, 3);
        page.keyboard().insertText("若干");
        saved(page);
        page.reload();
        Locator outdated = page.locator(".thread:has(.outdated)");
        assertThat(outdated.locator(".outdated")).containsText("當時：三十億元");
        assertThat(outdated.locator("[data-deed=accept]")).hasCount(0);
    }

    /** Before, into, over and behind the remarked words. */
    @ParameterizedTest
    @CsvSource({"30,30", "31,31", "34,34", "30,34", "31,33", "28,32", "32,36", "0,0", "20,40"})
    void takesACompositionAroundARemark(int from, int to) {
        DraftId draft = returned("組字", "三十億元", "專項資金", "一律", "原則上");
        Page page = edit(draft);
        select(page, "過去五年", from, to);
        compose(page);
        saved(page);
        String wanted = MONEY.substring(0, from) + "你好" + MONEY.substring(to);
        assertThat(stored(draft)).contains(wanted);
        assertThat(page.locator(".ProseMirror")).containsText(wanted);
        assertThat(page.locator(".thread")).hasCount(2);
        page.reload();
        assertThat(page.locator(".remarked").last()).hasText("一律");
        if (to <= 30 || from >= 34) {
            assertThat(anchored(draft)).containsExactly("三十億元", "一律");
            assertThat(page.locator(".thread[data-scope=PASSAGE] [data-deed=accept]")).hasCount(2);
        } else {
            assertThat(stemming(anchored(draft).getFirst())).isTrue();
            assertThat(page.locator(".outdated")).containsText("當時：三十億元");
        }
    }

    /** How the text reads where the remarks are now. */
    private List<String> anchored(DraftId draft) {
        return remarks.in(copies.find(draft).orElseThrow(), house.person("lin").id()).stream()
                .map(Discussion::now)
                .toList();
    }

    /** What is left of the passage, with or without what was put into it, or the paragraph. */
    private static boolean stemming(String now) {
        return now.startsWith("過去") || "三十億元".contains(now) || now.matches("三.*元");
    }

    /** The margin comes anew while an input method composes, as after somebody else's save. */
    @Test
    void leavesACompositionAloneWhileTheMarginChanges() {
        DraftId draft = returned("邊打邊答", "三十億元", "專項資金", "一律", "原則上");
        Page page = edit(draft);
        caret(page, "過去五年", 31);
        CDPSession cdp = page.context().newCDPSession(page);
        composed(cdp, "ni");
        page.evaluate(
                "() => document.dispatchEvent(new CustomEvent('remarks:replaced', {detail: null}))");
        composed(cdp, "你好");
        insert(cdp, "你好");
        saved(page);
        assertThat(stored(draft)).contains("三你好十億元");
    }

    private DraftId returned(
            String title, String one, @Nullable String put, String other, String otherPut) {
        DraftId draft = house.atCountersigning(title);
        remark(draft, one, put);
        remark(draft, other, otherPut);
        house.decide(draft, "huang", Verdict.RETURN, "見批註");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        return draft;
    }

    private void remark(DraftId draft, String passage, @Nullable String put) {
        var paragraph =
                revisions.find(draft, 1).orElseThrow().text().paragraphs().stream()
                        .filter(p -> p.text().contains(passage))
                        .findFirst()
                        .orElseThrow();
        int from = paragraph.text().indexOf(passage);
        var wanted =
                new NewRemark(
                        1,
                        paragraph.id(),
                        from,
                        from + passage.length(),
                        Weight.MUST,
                        "請改",
                        put,
                        false);
        if (remarking.write(draft, wanted, house.actor("huang")) instanceof Outcome.Refused<?> no) {
            throw new AssertionError(no);
        }
    }

    private Page edit(DraftId draft) {
        window = context();
        Page page = signIn(window, "lin", Townsfolk.PASSWORD);
        page.navigate("/drafts/" + draft);
        assertThat(page.locator(".ProseMirror")).isVisible();
        return page;
    }

    private static void compose(Page page) {
        CDPSession cdp = page.context().newCDPSession(page);
        var key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("windowsVirtualKeyCode", 229);
        cdp.send("Input.dispatchKeyEvent", key);
        List.of("n", "ni", "你", "你好").forEach(text -> composed(cdp, text));
        insert(cdp, "你好");
    }

    private static void composed(CDPSession cdp, String text) {
        var typed = new JsonObject();
        typed.addProperty("text", text);
        typed.addProperty("selectionStart", text.length());
        typed.addProperty("selectionEnd", text.length());
        cdp.send("Input.imeSetComposition", typed);
    }

    private static void insert(CDPSession cdp, String text) {
        var done = new JsonObject();
        done.addProperty("text", text);
        cdp.send("Input.insertText", done);
    }

    private static void caret(Page page, String words, int offset) {
        select(page, words, offset, offset);
    }

    /** In the paragraph with these words, counted from where they begin. */
    private static void select(Page page, String words, int from, int to) {
        page.locator(".ProseMirror").focus();
        page.evaluate(
                """
                ([words, from, to]) => {
                  const paragraph = [...document.querySelector('.ProseMirror').children]
                    .find(p => p.textContent.includes(words));
                  const start = paragraph.textContent.indexOf(words);
                  const at = offset => {
                    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                    let rest = offset;
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                      if (rest <= node.textContent.length) return [node, rest];
                      rest -= node.textContent.length;
                    }
                  };
                  const known = new Promise(done => document.addEventListener(
                    'selectionchange', () => requestAnimationFrame(done), {once: true}));
                  getSelection().setBaseAndExtent(...at(start + from), ...at(start + to));
                  return Promise.race([known, new Promise(done => setTimeout(done, 200))]);
                }\
                """,
                List.of(words, from, to));
    }

    private static void saved(Page page) {
        assertThat(page.locator("#saved[data-state=saved]")).isVisible();
    }

    private String stored(DraftId draft) {
        return PlainText.write(copies.find(draft).orElseThrow().text());
    }
}
