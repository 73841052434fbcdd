package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** The mayor changes a word and signs: at the desk, and with a thumb. */
@Import({Townsfolk.class, House.class})
class AmendingBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;

    AmendingBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("liang", "he", "lin")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    private DraftId beforeTheMayor(String title) {
        DraftId draft = house.atOffice(title);
        house.decide(draft, "he", Verdict.APPROVE, "");
        return draft;
    }

    @Test
    void changesAWordReadsAllOfItAndSigns() {
        DraftId draft = beforeTheMayor("改一個詞");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "liang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            suggest(page, 3, "順利", "成功");
            choose(page);
            assertThat(page.locator("article.redline ins")).hasText("成功");
            assertThat(page.locator("article.redline")).containsText("一律可在十五個工作日內");
            clean(page);
            shoot(page, "amendment-desktop");
            page.getByRole(AriaRole.BUTTON, named("確認：同意，按所改")).click();
            page.waitForURL("**/receipts/**");
            assertThat(page.locator("h1")).hasText("作出決定：同意，按所改");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            page.locator("a[href*='" + draft + "/review']").first().click();
            page.waitForURL("**/review**");
            assertThat(page.locator("#decide")).containsText("定稿之前由您再看一遍");
            clean(page);
            shoot(page, "amendment-second-reader");
            page.locator(".verdict.approve").click();
            page.locator("#decide .send").click();
            page.waitForURL("**/receipts/**");
            page.navigate("/drafts/" + draft + "/status");
            clean(page);
            shoot(page, "amendment-status");
            page.setViewportSize(1280, 900);
            for (String language : List.of("zh-Hans", "en", "zh-Hant")) {
                StatusBrowserTest.speak(page, language);
                assertThat(StatusBrowserTest.untidy(page).toString()).isEqualTo("[]");
            }
            page.navigate("/drafts/" + draft + "/history");
            assertThat(page.locator("main")).containsText("請「辦公室」覆閱");
            shoot(page, "amendment-history");
        }
    }

    @Test
    void worksUnderAThumbInTheDark() {
        DraftId draft = beforeTheMayor("手機上改");
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "liang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            suggest(page, 3, "順利", "成功");
            choose(page);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "amendment-phone");
            page.locator("#reason").fill("先回去看看");
            page.getByRole(AriaRole.BUTTON, named("回去再看")).tap();
            assertThat(page.locator("#reason")).hasValue("先回去看看");
            assertThat(page.locator(".thread")).hasCount(1);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** On the paragraph of this number, quoting the words. */
    private static void suggest(Page page, int paragraph, String words, String put) {
        page.locator("[aria-label='批註第 " + paragraph + " 段']").click();
        page.locator("#compose [name=quotation]").fill(words);
        page.locator("#compose [name=replacement]").fill(put);
        page.locator("#compose .primary").click();
        assertThat(page.locator(".thread")).hasCount(1);
    }

    private static void choose(Page page) {
        page.locator(".verdict.approve_as_amended").click();
        page.locator("#decide .send").click();
        assertThat(page.locator("#amendment-head")).isVisible();
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
