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
import org.rostrum.workflow.people.Today;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** From naming a deputy to the decision under both names; and what administrators do. */
@Import({Townsfolk.class, House.class})
class DeputiesBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;
    private final Today today;

    DeputiesBrowserTest(House house, Accounts accounts, Today today) {
        this.house = house;
        this.accounts = accounts;
        this.today = today;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("zheng", "xu", "he", "tian")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    @Test
    void appointsADeputyWhoDecides() {
        DraftId draft = house.atCountersigning("在代理期間的講話");
        var plain = new NewContextOptions().setViewportSize(1360, 900).setJavaScriptEnabled(false);
        try (BrowserContext context = context(plain)) {
            Page page = signIn(context, "zheng", Townsfolk.PASSWORD);
            page.navigate("/profile");
            page.getByRole(AriaRole.LINK, link("我的代理人")).click();
            page.locator("#deputy").selectOption(house.person("xu").id().toString());
            page.locator("#until").fill(today.day().plusDays(3).toString());
            page.locator("#reason").fill("赴京開會");
            page.getByRole(AriaRole.BUTTON, named("確定指定")).click();
            assertThat(page.locator(".note.ok")).hasText("已指定代理人。");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "zheng", Townsfolk.PASSWORD);
            page.navigate("/deputies");
            clean(page);
            shoot(page, "deputies");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "xu", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            assertThat(page.locator("main")).containsText("您代鄭文彬");
            clean(page);
            shoot(page, "deputies-inbox");
            page.navigate("/drafts/" + draft + "/review");
            assertThat(page.locator("#decide")).containsText("您代鄭文彬決定");
            clean(page);
            shoot(page, "deputies-review");
            page.locator("#decide label.verdict.approve").click();
            page.locator("#decide button.send").click();
            page.navigate("/drafts/" + draft + "/status");
            assertThat(page.locator(".route")).containsText("代鄭文彬");
            clean(page);
            shoot(page, "deputies-status");
        }
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "zheng", Townsfolk.PASSWORD);
            page.navigate("/deputies");
            page.locator("[name=language][value=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "deputies-phone-en");
            page.locator("section[aria-labelledby=mine-title] button").tap();
            assertThat(page.locator(".note.ok")).containsText("revoked");
        }
    }

    @Test
    void passesOpenWorkOn() {
        house.atCountersigning("交接一");
        house.atOffice("交接二");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "tian", Townsfolk.PASSWORD);
            page.navigate("/people/" + house.person("liang").id());
            page.getByRole(AriaRole.LINK, link("交接未完工作")).click();
            page.locator("#successor").selectOption(house.person("feng").id().toString());
            page.getByRole(AriaRole.BUTTON, named("預覽")).click();
            clean(page);
            shoot(page, "open-work-preview");
            page.navigate(
                    "/people/"
                            + house.person("liang").id()
                            + "/open-work?successor="
                            + house.person("lin").id());
            clean(page);
            shoot(page, "open-work-stays");
        }
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "tian", Townsfolk.PASSWORD);
            page.navigate(
                    "/people/"
                            + house.person("liang").id()
                            + "/open-work?successor="
                            + house.person("feng").id());
            page.locator("[name=language][value=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "open-work-phone-en");
            page.locator("#reason").fill("Moved");
            page.locator("form[method=post] button.primary").tap();
            assertThat(page.locator(".note.ok")).containsText("馮世昌");
        }
    }

    @Test
    void hasADecisionPrepared() {
        DraftId draft = house.atOffice("委派擬辦");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", new Page.LocatorOptions().setHasText("委派擬辦")).click();
            page.locator("#prepare-of").selectOption(house.person("xu").id().toString());
            page.locator("#prepare-request").fill("請先核對第二段的數字");
            clean(page);
            shoot(page, "preparing-asking");
            page.getByRole(AriaRole.BUTTON, named("確定委派")).click();
            assertThat(page.locator("#preparations")).containsText("待擬辦");
        }
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "xu", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            page.locator("a[href$='" + draft + "/status#preparations']").tap();
            page.locator("[name=language][value=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            page.locator("#preparations input[value=RETURN]").check();
            page.locator("#preparations textarea").fill("三十億元未列入預算");
            clean(page);
            shoot(page, "preparing-phone-en");
            page.locator("#preparations button.primary").tap();
            assertThat(page.locator("#preparations")).containsText("Proposal:");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            assertThat(page.locator("#decide")).containsText("已按許文博的擬辦填好");
            assertThat(page.locator("#decide input[value=RETURN]")).isChecked();
            clean(page);
            shoot(page, "preparing-filled");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return named(name);
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
