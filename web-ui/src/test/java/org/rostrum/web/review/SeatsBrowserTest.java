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

/** Changing who decides, from the status page: at the desk, with a thumb, without JavaScript. */
@Import({Townsfolk.class, House.class})
class SeatsBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;

    SeatsBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("qiu", "huang", "luo", "he")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    /** qiu's seat is open. */
    private DraftId atHead(String title) {
        DraftId draft = house.draft(title);
        house.submit(draft, "standard", List.of("finance"));
        return draft;
    }

    @Test
    void addsASeatAndTakesItAway() {
        DraftId draft = atHead("加簽與減簽");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "qiu", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", new Page.LocatorOptions().setHasText("加簽")).click();
            page.getByLabel("請誰", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(new String[] {"department:" + justice()});
            page.getByLabel("在我之前（我等對方先表態）").check();
            page.locator("#add-reason").fill("條文請先核對");
            clean(page);
            shoot(page, "seats-adding");
            page.getByRole(AriaRole.BUTTON, named("確定加簽")).click();
            assertThat(page.locator(".note.ok")).hasText("已加簽。");
            assertThat(page.locator(".lanes")).containsText("邱啟明加簽，在「政策研究室」之前");
            page.locator("summary", new Page.LocatorOptions().setHasText("減簽")).click();
            clean(page);
            shoot(page, "seats-added");
            page.locator("textarea[id^=remove]").fill("已當面問過");
            page.getByRole(AriaRole.BUTTON, named("確定減簽")).click();
            assertThat(page.locator(".lanes")).containsText("已減簽");
            clean(page);
            shoot(page, "seats-removed");
        }
    }

    @Test
    void handsOverWithoutJavaScript() {
        DraftId draft = atHead("轉辦");
        house.decide(draft, "qiu", Verdict.APPROVE, "");
        var plain = new NewContextOptions().setViewportSize(1360, 900).setJavaScriptEnabled(false);
        try (BrowserContext context = context(plain)) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", new Page.LocatorOptions().setHasText("轉辦")).click();
            page.getByLabel("轉給").selectOption(house.person("luo").id().toString());
            page.locator("#hand-over-reason").fill("出差");
            shoot(page, "seats-handing-over");
            page.getByRole(AriaRole.BUTTON, named("確定轉辦")).click();
            assertThat(page.locator(".route")).containsText("轉辦自黃雅琪，由羅志成決定");
        }
    }

    @Test
    void givesBackUnderAThumbInTheDark() {
        DraftId draft = atHead("手機退還");
        house.decide(draft, "qiu", Verdict.APPROVE, "");
        house.handOver(draft, "huang", "luo");
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "luo", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            assertThat(page.locator("main")).containsText("轉辦給您");
            shoot(page, "seats-inbox-phone");
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", new Page.LocatorOptions().setHasText("退還轉辦")).tap();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "seats-phone");
            page.locator("summary", new Page.LocatorOptions().setHasText("加簽")).tap();
            clean(page);
            shoot(page, "seats-phone-adding");
            page.locator("#give-back-reason").fill("不熟悉");
            page.getByRole(AriaRole.BUTTON, named("確定退還")).tap();
            assertThat(page.locator(".note.ok")).hasText("已退還給轉給您的人。");
        }
    }

    @Test
    void asksForAdviceAndAnswers() {
        DraftId draft = house.atOffice("徵求意見");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", new Page.LocatorOptions().setHasText("徵求意見")).click();
            page.getByLabel("問誰").selectOption(house.person("luo").id().toString());
            page.locator("#advice-question").fill("三十億元列入預算了嗎？");
            clean(page);
            shoot(page, "advice-asking");
            page.getByRole(AriaRole.BUTTON, named("送出問題")).click();
            assertThat(page.locator("#advice")).containsText("待答覆");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "luo", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            page.locator("a[href$='" + draft + "/status#advice']").click();
            page.getByLabel("您的答覆").fill("還沒有，建議改為專項資金。");
            clean(page);
            shoot(page, "advice-answering");
            page.getByRole(AriaRole.BUTTON, named("送出答覆")).click();
            assertThat(page.locator("#advice")).containsText("建議改為專項資金");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            assertThat(page.locator("#advice blockquote")).hasText("還沒有，建議改為專項資金。");
            clean(page);
            shoot(page, "advice-review");
        }
    }

    private String justice() {
        return house.department("justice").toString();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
