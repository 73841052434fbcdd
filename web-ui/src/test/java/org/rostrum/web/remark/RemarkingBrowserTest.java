package org.rostrum.web.remark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.House;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Browser;
import testing.rostrum.Townsfolk;

/** Remarks in the hands of reviewers: by mouse, by keys alone, by finger. */
@Import({Townsfolk.class, House.class})
class RemarkingBrowserTest extends Browser {

    private final House house;
    private final Accounts accounts;

    RemarkingBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("huang", "zheng", "lin")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    @Test
    void remarksOnWhatTheMouseSelected() {
        DraftId draft = house.atCountersigning("滑鼠");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            select(page, "三十億元");
            page.locator(".remark-selection").click();
            assertThat(page.locator("#compose [name=quotation]")).hasValue("三十億元");
            page.locator("#compose [value=MUST]").check();
            page.locator("#compose [name=body]").fill("尚未經議會通過");
            page.locator("#compose [name=replacement]").fill("專項資金");
            page.locator("#compose .primary").click();
            Locator thread = page.locator(".thread");
            assertThat(thread).hasCount(1);
            assertThat(thread).containsText("三十億元");
            assertThat(thread).isFocused();
            assertThat(marked(page)).contains("三十億元");
            assertThat(Math.abs(top(thread) - lineOf(page, "三十億元"))).isLessThan(60);
            open(thread);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            glance(page, "remarks-desktop");
        }
    }

    @Test
    void needsNoMouse() {
        DraftId draft = house.atCountersigning("鍵盤");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            Locator button = page.locator("[aria-label='批註第 5 段']");
            button.focus();
            page.keyboard().press("Enter");
            Locator body = page.locator("#compose [name=body]");
            assertThat(body).isFocused();
            page.keyboard().insertText("這一段可以更短");
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#compose [value=QUESTION]")).isChecked();
            page.locator("#compose .primary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".thread.question")).containsText("這一段可以更短");

            select(page, "一律");
            page.keyboard().press("m");
            assertThat(body).isFocused();
            assertThat(page.locator("#compose [name=quotation]")).hasValue("一律");
            page.keyboard().insertText("太絕對");
            page.locator("#compose .primary").press("Enter");
            assertThat(page.locator(".thread")).hasCount(2);
            page.locator(".verdict.approve input").focus();
            page.keyboard().press("Space");
            page.locator(".send").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/receipts/**");
        }
        try (BrowserContext context = context()) {
            Page page = review(context, "zheng", draft);
            page.keyboard().press("j");
            assertThat(page.locator(".thread.here")).containsText("這一段可以更短");
            page.keyboard().press("j");
            assertThat(page.locator(".thread.here")).containsText("太絕對");
            page.keyboard().press("k");
            assertThat(page.locator(".thread.here")).containsText("這一段可以更短");
        }
    }

    @Test
    void saysThatAPassageOverParagraphsIsTheWholeDraft() {
        DraftId draft = house.atCountersigning("跨段");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            select(page, "順利", "三十億元");
            page.locator(".remark-selection").click();
            Locator reason = page.locator("[data-remark-several]");
            assertThat(reason).containsText("選取的文字跨了幾段，這條批註會附於全文");
            assertThat(page.locator("#told")).hasText(reason.textContent());
            assertThat(page.locator("#compose [name=paragraph]")).hasValue("");
            assertThat(page.locator("#compose [name=quotation]")).hasValue("");
            glance(page, "remarks-several");
            page.locator("#compose [name=body]").fill("這幾段重複");
            page.locator("#compose .primary").click();
            assertThat(page.locator(".thread .whole")).hasText("對全文");

            // As three clicks do it: to the very start of the next paragraph.
            selectParagraph(page, "過去五年");
            page.keyboard().press("m");
            assertThat(reason).isHidden();
            assertThat(page.locator("#compose [name=quotation]"))
                    .hasValue(Pattern.compile("^過去五年.*青年創業。$"));
        }
    }

    @Test
    void worksUnderAFingerInTheDark() {
        DraftId draft = house.atCountersigning("手指");
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = context(phone)) {
            Page page = review(context, "huang", draft);
            select(page, "三十億元");
            Locator button = page.locator(".remark-selection");
            assertThat(button).isVisible();
            assertThat(Math.abs(top(button) - lineOf(page, "三十億元"))).isGreaterThan(80);
            button.tap();
            page.locator("#compose [name=body]").fill("請核對");
            page.locator("#compose .primary").tap();
            assertThat(page.locator(".thread")).hasCount(1);
            tap(page, "三十億元");
            assertThat(page.locator(".thread.sheet")).isVisible();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            glance(page, "remarks-phone-sheet");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator(".thread.sheet [data-remark-close]").tap();
            assertThat(page.locator(".thread.sheet")).hasCount(0);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screens/remarks-phone.png"))
                            .setFullPage(true));
        }
    }

    @Test
    void losesNothingWhenTheReviewMovedOn() {
        DraftId draft = house.atCountersigning("審到別處去了");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            page.locator("#compose summary").click();
            page.locator("#compose [name=body]").fill("寫了很久的話");
            house.decide(draft, "zheng", Verdict.APPROVE, "");
            house.decide(draft, "huang", Verdict.RETURN, "先退回");
            page.locator("#compose .primary").click();
            assertThat(page.locator("#remarks .note.danger")).containsText("現在不在審批中");
            assertThat(page.locator("#compose [name=body]")).hasValue("寫了很久的話");
        }
    }

    @Test
    void keepsWhatIsHalfWrittenElsewhere() {
        DraftId draft = house.atCountersigning("寫到一半");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            remark(page, "三十億元", "第一條");
            page.locator("#compose summary").click();
            page.locator("#compose [name=body]").fill("還沒寫完");
            Locator thread = page.locator(".thread");
            thread.getByText("修改", new Locator.GetByTextOptions().setExact(true)).click();
            thread.locator("[name=body]").fill("第一條，改過");
            thread.locator(".form .primary").click();
            assertThat(page.locator(".thread .body").first()).hasText("第一條，改過");
            assertThat(page.locator("#compose [name=body]")).hasValue("還沒寫完");

            context.setOffline(true);
            page.locator("#compose .primary").click();
            assertThat(page.locator("#compose .note.danger")).containsText("您寫的內容還在");
            assertThat(page.locator("#compose [name=body]")).hasValue("還沒寫完");
        }
    }

    @Test
    void staysWhereTheWordsAre() {
        DraftId draft = house.atCountersigning("讀到深處");
        String longer = House.FIRST + "　　第%d段，讀到這裡。\n".repeat(40);
        Object[] numbers = IntStream.rangeClosed(1, 40).boxed().toArray();
        house.decide(draft, "huang", Verdict.RETURN, "請補充");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, longer.formatted(numbers));
        house.submit(draft, "standard", List.of());
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review?view=clean");
            select(page, "第22段");
            double read = lineOf(page, "第22段");
            assertThat(read).isGreaterThan(100);
            Object scrolled = page.evaluate("() => scrollY");
            page.keyboard().press("m");
            assertThat(page.locator("#compose [name=body]")).isFocused();
            assertThat(page.evaluate("() => scrollY")).isEqualTo(scrolled);
            assertThat(page.locator("#compose .primary")).isInViewport();
            assertThat(page.locator("#compose [name=paragraph]")).isInViewport();
            glance(page, "remarks-deep");

            page.locator("#compose [name=body]").fill("再短一些");
            page.locator("#compose .primary").click();
            assertThat(page.locator(".thread")).hasCount(1);
            assertThat(page.locator(".thread")).isInViewport();
            assertThat(page.evaluate("() => scrollY")).isEqualTo(scrolled);
            assertThat(Math.abs(top(page.locator(".thread")) - read)).isLessThan(60);
            glance(page, "remarks-deep-saved");

            select(page, "第30段");
            page.keyboard().press("m");
            page.locator("#compose [name=quotation]").fill("沒有的字");
            page.locator("#compose .primary").click();
            assertThat(page.locator("#compose .note.danger")).isInViewport();
            assertThat(page.locator("#compose [name=quotation]")).isInViewport();
            glance(page, "remarks-deep-refused");
        }
    }

    private void remark(Page page, String passage, String body) {
        select(page, passage);
        page.keyboard().press("m");
        page.locator("#compose [name=body]").fill(body);
        page.locator("#compose .primary").click();
        assertThat(page.locator(".thread .body").first()).hasText(body);
    }

    private Page review(BrowserContext context, String username, DraftId draft) {
        Page page = signIn(context, username, Townsfolk.PASSWORD);
        page.navigate("/drafts/" + draft + "/review");
        return page;
    }

    private static void open(Locator thread) {
        thread.locator("details summary").first().click();
    }

    /** Selects the words in the text, as a mouse or a finger does. */
    private static void select(Page page, String words) {
        page.evaluate(
                """
                words => {
                  const walker = document.createTreeWalker(
                    document.querySelector('.paper'), NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.textContent.indexOf(words);
                    if (at >= 0) {
                      node.parentElement.scrollIntoView({block: 'center', behavior: 'instant'});
                      getSelection().setBaseAndExtent(node, at, node, at + words.length);
                      return;
                    }
                  }
                }\
                """,
                words);
    }

    /** From the words in one paragraph to those in another. */
    private static void select(Page page, String first, String last) {
        page.evaluate(
                """
                ([first, last]) => {
                  const at = words => {
                    const walker = document.createTreeWalker(
                      document.querySelector('.paper'), NodeFilter.SHOW_TEXT);
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                      const offset = node.textContent.indexOf(words);
                      if (offset >= 0) return [node, offset];
                    }
                  };
                  getSelection().setBaseAndExtent(...at(first), ...at(last));
                }\
                """,
                List.of(first, last));
    }

    private static void selectParagraph(Page page, String words) {
        page.evaluate(
                """
                words => {
                  const all = [...document.querySelectorAll('.paper [id^="p-"]')];
                  const one = all.findIndex(p => p.textContent.includes(words));
                  getSelection().setBaseAndExtent(all[one], 0, all[one + 1], 0);
                }\
                """,
                words);
    }

    private static final String BOX =
            """
            words => {
              const walker = document.createTreeWalker(
                document.querySelector('.paper'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.textContent.indexOf(words);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + words.length);
                const box = range.getClientRects()[0];
                return [box.left + 4, box.top + box.height / 2];
              }
            }\
            """;

    private static double lineOf(Page page, String words) {
        return box(page, words, 1);
    }

    private static double box(Page page, String words, int which) {
        return ((Number) ((List<?>) page.evaluate(BOX, words)).get(which)).doubleValue();
    }

    private static void tap(Page page, String words) {
        page.locator(".paper p", new Page.LocatorOptions().setHasText(words))
                .evaluate("p => p.scrollIntoView({block: 'center', behavior: 'instant'})");
        page.touchscreen().tap(box(page, words, 0), box(page, words, 1));
    }

    private static double top(Locator locator) {
        return locator.boundingBox().y;
    }

    private static List<String> marked(Page page) {
        Object texts =
                page.evaluate(
                        "() => [...CSS.highlights.values()].flatMap(h => [...h].map(String))");
        return ((List<?>) texts).stream().map(String::valueOf).toList();
    }

    private static void glance(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")));
    }
}
