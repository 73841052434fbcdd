package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.DrawnRoute;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.Townsfolk;

/** From choosing who reads the draft to the review that stops, and goes on again. */
@Import({Townsfolk.class, House.class})
class CandidatesBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final ApplicationContext beans;

    CandidatesBrowserTest(
            House house, Accounts accounts, JdbcClient jdbc, ApplicationContext beans) {
        this.house = house;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("lin", "luo", "he", "tian")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
        DrawnRoute.deploy(
                beans,
                "readers-choose",
                "first seats=\"chosen:REVIEWER\" rule=\"ALL\"",
                "usual seats=\"head\" rule=\"ALL\" when=\"urgency == 'NORMAL'\"",
                "second seats=\"department:justice\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DrawnRoute.deploy(
                beans,
                "next-chosen",
                "first seats=\"chosen:REVIEWER\" rule=\"ALL\"",
                "next seats=\"chosen-before:REVIEWER\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
    }

    private void employ(boolean active) {
        jdbc.sql("update workflow.person set active = ? where username = 'zheng'")
                .param(active)
                .update();
    }

    private void send(Page page, DraftId draft, String route) {
        page.navigate("/drafts/" + draft + "/submission");
        page.locator("input[name=route][value=" + route + "]").check();
        var people = page.locator("fieldset.people[data-route=" + route + "]");
        people.getByText("羅志成").check();
        clean(page);
        shoot(page, "candidates-choosing-" + route);
        page.locator("#note").fill("請審閱");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("送審").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/receipts/.*"));
    }

    private void approve(Page page, DraftId draft) {
        page.navigate("/drafts/" + draft + "/review");
        page.locator("label.verdict.approve").click();
    }

    @Test
    void choosesReadersAndGoesOnWhereNobodyWasLeft() {
        DraftId draft = house.draft("選人與補位");
        house.revise(draft, House.SECOND);
        try (BrowserContext context = context()) {
            send(signIn(context, "lin", Townsfolk.PASSWORD), draft, "readers-choose");
        }
        employ(false);
        try (BrowserContext context = context()) {
            Page page = signIn(context, "luo", Townsfolk.PASSWORD);
            approve(page, draft);
            page.locator("button.send").click();
            assertThat(page).hasURL(Pattern.compile(".*/receipts/.*"));
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            shoot(page, "candidates-inbox");
            page.navigate("/stopped");
            clean(page);
            shoot(page, "candidates-stopped");
            page.locator("a[href$='" + draft + "/status']").click();
            page.locator("summary", new Page.LocatorOptions().setHasText("指定人選")).click();
            clean(page);
            shoot(page, "candidates-seating");
            page.getByLabel("由誰決定").selectOption(house.person("huang").id().toString());
            page.locator(".vacant-seats textarea").fill("司法局暫時無人");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("確定人選")).click();
            assertThat(page.locator(".note.ok")).hasText("已指定人選，審批繼續進行。");
            page.navigate("/drafts/" + draft + "/history");
            clean(page);
            shoot(page, "candidates-history");
        } finally {
            employ(true);
        }
    }

    @Test
    void looksRightOnAPhoneAndInEnglish() {
        DraftId draft = house.draft("選下一環節的人");
        house.revise(draft, House.SECOND);
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true);
        try (BrowserContext context = context()) {
            send(signIn(context, "lin", Townsfolk.PASSWORD), draft, "next-chosen");
        }
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "luo", Townsfolk.PASSWORD);
            approve(page, draft);
            page.locator("fieldset.next").getByText("黃雅琪").check();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "candidates-next-phone");
            page.locator("button.send").click();
            assertThat(page).hasURL(Pattern.compile(".*/receipts/.*"));
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "tian", Townsfolk.PASSWORD);
            page.navigate("/stopped");
            StatusBrowserTest.speak(page, "en");
            shoot(page, "candidates-stopped-keeper");
        }
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
