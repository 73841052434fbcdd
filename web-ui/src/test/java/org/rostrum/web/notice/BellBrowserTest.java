package org.rostrum.web.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.House;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.notice.Informing;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** The bell, while somebody looks at a page; and the pages behind it. */
@Import({Townsfolk.class, House.class})
class BellBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;
    private final Informing informing;

    BellBrowserTest(House house, Accounts accounts, Informing informing) {
        this.house = house;
        this.accounts = accounts;
        this.informing = informing;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("he", "huang", "lin", "shen", "tian")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    @Test
    void ringsWhileThePageIsOpen() {
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            assertThat(page.locator(".bell .count")).isHidden();
            house.submit(house.draft("正在看的時候"), "brief", List.of());
            informing.all();
            assertThat(page.locator(".bell .count")).hasText("1");
            assertThat(page.locator("#bell-news")).hasText("1 則未讀通知");
            assertThat(page.locator(".nav a[href='/inbox'] .count")).hasText("1");
            house.submit(house.draft("又來一件"), "brief", List.of());
            informing.all();
            assertThat(page.locator(".bell .count")).hasText("2");
            clean(page);
            page.locator(".bell").click();
            assertThat(page.locator(".told li.unread")).hasCount(2);
            clean(page);
            shoot(page, "notices");
            page.locator(".told .t a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/review"));
            assertThat(page.locator(".bell .count")).hasText("1");
        }
    }

    /**
     * A browser has six connections to a house; were each page to take one, the seventh would wait.
     */
    @Test
    void ringsInManyPagesOverOneConnection() {
        try (BrowserContext context = context()) {
            List<Page> pages = new ArrayList<>();
            pages.add(signIn(context, "huang", Townsfolk.PASSWORD));
            for (int i = 0; i < 8; i++) {
                Page page = context.newPage();
                page.navigate("/inbox");
                pages.add(page);
            }
            String before = pages.getLast().locator(".bell .count").textContent().strip();
            int unread = before.isEmpty() ? 0 : Integer.parseInt(before);
            house.atCountersigning("多個視窗");
            informing.all();
            for (Page page : pages) {
                assertThat(page.locator(".bell .count")).hasText(String.valueOf(unread + 1));
            }
            pages.removeFirst().close();
            house.atCountersigning("第一個視窗關了");
            informing.all();
            assertThat(pages.getLast().locator(".bell .count")).hasText(String.valueOf(unread + 2));
        }
    }

    @Test
    void followsAndReadsWithoutJavaScriptOnAPhone() {
        DraftId draft = house.atCountersigning("手機上跟蹤");
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setJavaScriptEnabled(false)
                        .setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "shen", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            shoot(page, "notices-follow-phone");
            page.locator(".follow button").tap();
            assertThat(page.locator(".note.ok")).containsText("已跟蹤");
            house.decide(draft, "huang", Verdict.RETURN, "請補充依據");
            house.decide(draft, "zheng", Verdict.APPROVE, "");
            informing.all();
            page.locator(".bell").tap();
            assertThat(page.locator(".told").first()).containsText("您跟蹤的文稿退回修改");
            shoot(page, "notices-phone");
            page.locator("form[action='/notices/read'] button").tap();
            assertThat(page.locator(".told li.unread")).hasCount(0);
        }
    }

    @Test
    void choosesHowToBeTold() {
        try (BrowserContext context = context(new NewContextOptions().setViewportSize(390, 844))) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.locator("button[name=language][value=en]").click();
            page.navigate("/notices/settings");
            page.locator("select[name=mail-FOLLOWED]").selectOption("NEVER");
            page.locator("input[name=page-COPIES]").uncheck();
            clean(page);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            page.locator("main .btn.primary").click();
            assertThat(page.locator(".note.ok")).hasText("Saved.");
            assertThat(page.locator("select[name=mail-FOLLOWED]")).hasValue("NEVER");
            shoot(page, "notices-settings-en-phone");
        }
    }

    @Test
    void keepsWebhooks() {
        try (BrowserContext context = context()) {
            Page page = signIn(context, "tian", Townsfolk.PASSWORD);
            page.navigate("/deliveries");
            page.locator("#name").fill("新聞組");
            page.locator("#url").fill("https://8.8.8.8/cgi-bin/webhook/send?key=x");
            page.locator("#format").selectOption("WECOM");
            page.locator("main .btn.primary").click();
            assertThat(page.locator("code.token")).not().isEmpty();
            clean(page);
            shoot(page, "deliveries");
        }
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
