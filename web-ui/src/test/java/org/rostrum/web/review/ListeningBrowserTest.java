package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Withdrawing;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/**
 * A reviewer who hears the page: everything is found by its role and name, used by key, and what
 * came of it is heard from a region that is read out or from where the focus went.
 */
@Import({Townsfolk.class, House.class})
class ListeningBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;
    private final Withdrawing withdrawing;

    ListeningBrowserTest(House house, Accounts accounts, Withdrawing withdrawing) {
        this.house = house;
        this.accounts = accounts;
        this.withdrawing = withdrawing;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("huang").id(), Townsfolk.PASSWORD);
    }

    @Test
    void remarksStepsThroughTheChangesAndDecides() {
        DraftId draft = house.inSecondRound("只憑耳朵");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review?view=clean");
            remark(page);
            compare(page);
            decide(page);
        }
    }

    /** lin takes the draft back while huang still writes why it should go back. */
    @Test
    void hearsThatAReasonCameTooLateAndKeepsIt() {
        DraftId draft = house.atCountersigning("來不及了");
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK)
                        .setIsMobile(true);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            named(page, AriaRole.RADIO, "退回").press("Space");
            named(page, AriaRole.TEXTBOX, "理由").fill("寫了很久的理由");
            assertThat(withdrawing.withdraw(draft, "再改", house.actor("lin")))
                    .isInstanceOf(Outcome.Done.class);
            named(page, AriaRole.BUTTON, "送出決定").press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("沒有完成");
            Locator unsent = page.getByRole(AriaRole.REGION, name("您寫的理由沒有送出"));
            Locator words = unsent.getByRole(AriaRole.TEXTBOX, within("理由"));
            assertThat(words).hasValue("寫了很久的理由");
            assertThat(words).hasAccessibleDescription(Pattern.compile("您寫的話還在這裡"));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            shoot(page, "unsent-phone");
            unsent.getByRole(AriaRole.BUTTON, within("存為私人筆記")).press("Enter");
            page.waitForURL("**/review#r-*");
            assertThat(
                            page.getByRole(AriaRole.LISTITEM)
                                    .filter(new Locator.FilterOptions().setHasText("寫了很久的理由")))
                    .containsText("私人筆記");
        }
    }

    private static void remark(Page page) {
        named(page, AriaRole.BUTTON, "批註第 5 段").press("Enter");
        Locator body = named(page, AriaRole.TEXTBOX, "意見");
        assertThat(body).isFocused();
        assertThat(page.getByRole(AriaRole.COMBOBOX, name("對哪一段"))).isVisible();
        named(page, AriaRole.TEXTBOX, "其中哪幾個字").fill("四十億元");
        named(page, AriaRole.RADIO, "必改").press("Space");
        body.fill("不夠具體");
        named(page, AriaRole.BUTTON, "存下批註").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("這一段裡沒有「四十億元」");
        assertThat(body).hasValue("不夠具體");

        named(page, AriaRole.TEXTBOX, "其中哪幾個字").fill("二十億元");
        named(page, AriaRole.BUTTON, "存下批註").press("Enter");
        assertThat(heard(page, "已存好。")).hasCount(1);
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        Locator remark =
                page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("不夠具體"));
        assertThat(remark).isFocused();
        assertThat(remark).containsText("黃雅琪");
        assertThat(remark).containsText("尚未公開");
    }

    private static void compare(Page page) {
        Locator marked = named(page, AriaRole.LINK, "自我上次決定（第 1 版）以來");
        assertThat(marked.getAttribute("aria-current")).isNull();
        marked.press("Enter");
        assertThat(marked).hasAttribute("aria-current", "true");
        assertThat(marked).isFocused();
        assertThat(page.getByRole(AriaRole.INSERTION).first()).isVisible();
        Locator told = page.locator("[aria-live=polite]");
        named(page, AriaRole.BUTTON, "下一處").press("Enter");
        assertThat(told).hasText("第 1 處，共 3 處　措辭：「順利」改為「成功」");
        assertThat(page.getByRole(AriaRole.DELETION).first()).isFocused();
        named(page, AriaRole.BUTTON, "下一處").press("Enter");
        assertThat(told).hasText("第 2 處，共 3 處　事實：「三十億元」改為「二十億元」");
        named(page, AriaRole.BUTTON, "上一處").press("Enter");
        assertThat(told).containsText("第 1 處，共 3 處");
    }

    private static void decide(Page page) {
        Locator bar = page.getByRole(AriaRole.REGION, name("會簽 · 財政局"));
        assertThat(bar)
                .matchesAriaSnapshot(
                        """
                        - region "會簽 · 財政局":
                          - heading "會簽 · 財政局" [level=2]
                          - group "您的意見":
                            - radio "同意"
                            - radio "退回"
                        """);
        bar.getByRole(AriaRole.RADIO, within("退回")).press("Space");
        bar.getByRole(AriaRole.BUTTON, within("送出決定")).press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("理由");
        assertThat(bar.getByRole(AriaRole.RADIO, within("退回"))).isChecked();
        bar.getByRole(AriaRole.TEXTBOX, within("理由")).fill("金額仍請核對");
        bar.getByRole(AriaRole.BUTTON, within("送出決定")).press("Enter");
        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("作出決定：退回").setLevel(1)))
                .isVisible();
    }

    /** What was said in a region that is read out. */
    private static Locator heard(Page page, String words) {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, name(name));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
