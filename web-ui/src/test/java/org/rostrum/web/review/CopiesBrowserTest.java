package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/**
 * Copies, reminders and deciding in a row: at the desk, with a thumb, by keys, without JavaScript.
 */
@Import({Townsfolk.class, House.class})
class CopiesBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;

    CopiesBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("lin", "xu", "he", "huang", "luo")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    private static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    @Test
    void sendsCopiesAndSeesWhoHasReadThem() {
        DraftId draft = house.atCountersigning("抄送與催辦");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("#copies summary").click();
            page.getByLabel("辦公室", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("許文博").check();
            page.locator("#copy-note").fill("請知悉，會議材料同步準備。");
            clean(page);
            shoot(page, "copies-sending");
            page.getByRole(AriaRole.BUTTON, named("確定抄送")).click();
            assertThat(page.locator(".note.ok")).hasText("已抄送。");
            page.locator("#reminders summary").click();
            page.locator("#remind-word").fill("會議後天就開");
            clean(page);
            shoot(page, "reminders-sending");
            page.getByRole(AriaRole.BUTTON, named("確定催辦")).click();
            assertThat(page.locator("#reminders")).containsText("已催 1 次");
            clean(page);
            shoot(page, "copies-sent");
        }
        try (BrowserContext context = context(phone())) {
            Page page = signIn(context, "xu", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            assertThat(page.locator("#copies")).containsText("抄送給我");
            clean(page);
            shoot(page, "copies-inbox-phone");
            page.locator("#copies a").first().tap();
            assertThat(page.locator("#reading")).containsText("開時代新局");
            page.navigate("/drafts/" + draft + "/status");
            assertThat(
                            page.locator("#copies .readers")
                                    .filter(new Locator.FilterOptions().setHasText("已閱")))
                    .hasCount(1);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "copies-status-phone");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            inEnglish(page);
            page.navigate("/inbox");
            assertThat(page.locator("#mine")).containsText("Reminded once");
            clean(page);
            shoot(page, "reminded-inbox-en");
        }
    }

    @Test
    void decidesInARowWithOneThumb() {
        List<DraftId> drafts =
                List.of(house.atOffice("連續之一"), house.atOffice("連續之二"), house.atOffice("連續之三"));
        assertThat(drafts).hasSize(3);
        try (BrowserContext context = context(phone())) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            page.locator("a[href='/run']").tap();
            assertThat(page.locator("h1")).hasText("連續審批");
            clean(page);
            shoot(page, "run-choose-phone");
            page.getByRole(AriaRole.BUTTON, named("開始")).tap();
            assertThat(page.locator(".run-bar")).containsText("第 1 件");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "run-deciding-phone");
            page.locator(".verdict.approve").tap();
            page.locator(".send").tap();
            assertThat(page.locator(".run-bar")).containsText("第 2 件");
            page.getByRole(AriaRole.BUTTON, named("停止")).tap();
            assertThat(page.locator("main")).containsText("這一輪的結果");
            clean(page);
            shoot(page, "run-summary-phone");
        }
    }

    @Test
    void decidesInARowByKeysAndSaysWhatChanged() {
        DraftId first = house.atCountersigning("按鍵之一");
        DraftId second = house.atCountersigning("按鍵之二");
        DraftId third = house.atCountersigning("按鍵之三");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "luo", Townsfolk.PASSWORD);
            inEnglish(page);
            page.navigate("/run");
            for (DraftId draft : List.of(first, second, third)) {
                assertThat(page.locator("input[value='" + house.seat(draft, "luo") + "']"))
                        .isChecked();
            }
            onlyCheck(page, List.of(first, second, third));
            shoot(page, "run-choose-en");
            page.getByRole(AriaRole.BUTTON, named("Begin")).click();
            assertThat(page.locator(".run-bar")).containsText("1 of 3");
            house.decide(second, "huang", Verdict.APPROVE, "");
            page.keyboard().press("s");
            assertThat(page.locator(".run-bar")).containsText("3 of 3");
            assertThat(page.locator("main [role=status]").first()).containsText("decided by 黃雅琪");
            clean(page);
            shoot(page, "run-passed-en");
            page.getByLabel("Approve", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator(".send").press("Enter");
            assertThat(page.locator("main")).containsText("Decided 1 of 3");
            clean(page);
            shoot(page, "run-summary-en");
        }
    }

    private void onlyCheck(Page page, List<DraftId> drafts) {
        List<String> seats =
                drafts.stream().map(draft -> house.seat(draft, "luo").toString()).toList();
        for (var box : page.locator("input[name=seat]").all()) {
            box.setChecked(seats.contains(box.inputValue()));
        }
    }

    @Test
    void decidesInARowWithoutJavaScript() {
        DraftId draft = house.atOffice("沒有腳本");
        var plain = new NewContextOptions().setViewportSize(1360, 900).setJavaScriptEnabled(false);
        try (BrowserContext context = context(plain)) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/run");
            for (var box : page.locator("input[name=seat]").all()) {
                box.setChecked(house.seat(draft, "he").toString().equals(box.inputValue()));
            }
            page.getByRole(AriaRole.BUTTON, named("開始")).click();
            page.locator(".verdict.approve").click();
            page.locator(".send").click();
            assertThat(page.locator("main")).containsText("共 1 件，決定了 1 件");
        }
    }

    private static void inEnglish(Page page) {
        page.locator("[name=language][value=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
