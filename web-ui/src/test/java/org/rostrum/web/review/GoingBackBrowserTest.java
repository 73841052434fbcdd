package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.AskingUrgency;
import org.rostrum.workflow.OrderingUrgency;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** Going back and the urgent path: at the desk, with a thumb, without JavaScript. */
@Import({Townsfolk.class, House.class})
class GoingBackBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;
    private final AskingUrgency asking;
    private final OrderingUrgency ordering;

    GoingBackBrowserTest(
            House house, Accounts accounts, AskingUrgency asking, OrderingUrgency ordering) {
        this.house = house;
        this.accounts = accounts;
        this.asking = asking;
        this.ordering = ordering;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("huang", "zheng", "he", "liang", "lin")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    private static Page.LocatorOptions saying(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void takesADecisionBackWithoutJavaScript() {
        DraftId draft = house.atCountersigning("撤回意見");
        house.decide(draft, "huang", Verdict.APPROVE, "經費可行");
        var plain = new NewContextOptions().setViewportSize(1360, 900).setJavaScriptEnabled(false);
        try (BrowserContext context = context(plain)) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", saying("撤回我的意見")).click();
            page.locator("#take-back-reason").fill("看錯了版本，重新核對");
            shoot(page, "goingback-taking-back");
            page.getByRole(AriaRole.BUTTON, named("確定撤回意見")).click();
            assertThat(page.locator(".note.ok")).hasText("意見已撤回，請重新決定。");
            assertThat(page.locator("main")).containsText("已撤回：已同意");
            shoot(page, "goingback-taken-back");
        }
    }

    @Test
    void sendsBackToAnEarlierStation() {
        DraftId draft = house.atCountersigning("退回核稿");
        List.of("huang", "zheng", "he").forEach(by -> house.decide(draft, by, Verdict.APPROVE, ""));
        try (BrowserContext context = context()) {
            Page page = signIn(context, "liang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            page.locator(".verdict.return").click();
            page.locator("#reason").fill("第二段請再核");
            page.locator("#resume-at").selectOption("office/station");
            clean(page);
            shoot(page, "goingback-sending-back");
            page.locator(".send").click();
            page.navigate("/drafts/" + draft + "/status");
            assertThat(page.locator("main")).containsText("退回「核稿」");
            clean(page);
            shoot(page, "goingback-sent-back");
        }
    }

    @Test
    void ordersTheUrgentPath() {
        DraftId draft = house.atCountersigning("急件先行");
        house.decide(draft, "huang", Verdict.APPROVE, "");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", saying("請領導准予急件先行")).click();
            page.locator("#urgent-wish").fill("今晚七時發表");
            clean(page);
            shoot(page, "goingback-urgent-wish");
            page.getByRole(AriaRole.BUTTON, named("送出請求")).click();
            assertThat(page.locator(".note.ok")).hasText("已請領導決定。");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "liang", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            assertThat(page.locator("main")).containsText("請您決定急件先行");
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", saying("按急件先行")).click();
            page.locator("#urgent-reason").fill("今晚七時發表，會簽事後補閱");
            clean(page);
            shoot(page, "goingback-urgent-order");
            page.getByRole(AriaRole.BUTTON, named("確定先行")).click();
            assertThat(page.locator("#debts")).containsText("待補閱");
            clean(page);
            shoot(page, "goingback-urgent-ordered");
            page.navigate("/insight");
            assertThat(page.locator("main")).containsText("司法局");
            clean(page);
            shoot(page, "goingback-insight");
        }
    }

    @Test
    void readsAfterwardsUnderAThumb() {
        DraftId draft = house.atCountersigning("手機補閱");
        House.done(asking.ask(draft, "今晚發表", house.actor("lin")));
        House.done(ordering.order(draft, List.of("countersign"), "今晚", house.actor("liang")));
        List.of("he", "liang").forEach(by -> house.decide(draft, by, Verdict.APPROVE, ""));
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "zheng", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            StatusBrowserTest.speak(page, "en");
            shoot(page, "goingback-inbox-phone");
            page.navigate("/drafts/" + draft + "/status#debts");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            page.locator("#debts input[value=OBJECT]").check();
            page.locator("#debts textarea").fill("金額與預算不符");
            clean(page);
            shoot(page, "goingback-debt-phone");
            page.locator("#debts .btn.primary").tap();
            assertThat(page.locator("#debts")).containsText("金額與預算不符");
            shoot(page, "goingback-debt-read-phone");
        }
    }
}
