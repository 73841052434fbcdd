package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** What the reader of a redline gets with JavaScript. */
@Import({Townsfolk.class, House.class})
class SteppingBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;

    SteppingBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("huang").id(), Townsfolk.PASSWORD);
    }

    @Test
    void stepsThroughTheChangesByKey() {
        DraftId draft = house.inSecondRound("逐處看");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review?view=redline");
            page.keyboard().press("n");
            assertThat(page.locator("[data-step-at]").textContent()).startsWith("1 / ");
            assertThat(page.locator(".here").textContent()).isEqualTo("順利");
            page.keyboard().press("n");
            assertThat(page.locator(".here").textContent()).isNotEqualTo("順利");
            page.keyboard().press("p");
            assertThat(page.locator(".here").textContent()).isEqualTo("順利");
        }
    }

    @Test
    void leavesTheKeysToWhoWritesAReason() {
        DraftId draft = house.inSecondRound("寫理由");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review?view=redline");
            page.locator(".verdict.return").click();
            page.locator("#reason").pressSequentially("nnp");
            assertThat(page.locator("#reason").inputValue()).isEqualTo("nnp");
            assertThat(page.locator(".here").count()).isZero();
        }
    }

    @Test
    void switchesTheViewWithoutLosingTheReason() {
        DraftId draft = house.inSecondRound("切換");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review?view=clean");
            page.locator(".verdict.return").click();
            page.locator("#reason").fill("寫到一半");
            page.locator(".reading-head .segments a").last().click();
            page.locator(".redline ins").first().waitFor();
            assertThat(page.url()).contains("view=redline");
            assertThat(page.locator("#reason").inputValue()).isEqualTo("寫到一半");
        }
    }

    @Test
    void asksForTheReasonOnlyOnceAVerdictIsChosen() {
        DraftId draft = house.inSecondRound("先選意見");
        var phone =
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            assertThat(page.locator("#reason").isVisible()).isFalse();
            page.locator(".verdict.return").click();
            assertThat(page.locator("#reason").isVisible()).isTrue();
            assertThat(page.locator(".resume").isVisible()).isTrue();
            page.locator(".verdict.approve").click();
            assertThat(page.locator(".resume").isVisible()).isFalse();
            page.locator(".send").click();
            page.waitForURL("**/receipts/**");
            assertThat(page.locator("h1").textContent()).contains("同意");
        }
    }
}
