package org.rostrum.web.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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

/**
 * What becomes of a text by being read in a browser; the browser's clock is turned, not waited for.
 */
@Import({Townsfolk.class, House.class})
class ReadingBrowserTest extends Browser {

    private static final String SENTENCE = "我們要把青年的事放在心上，一件一件辦好，讓大家看得見、摸得著、用得上。";

    private final House house;
    private final Accounts accounts;

    ReadingBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String name : List.of("he", "huang")) {
            accounts.setPassword(house.person(name).id(), Townsfolk.PASSWORD);
        }
    }

    @Test
    void marksAsReadWhatWasInViewLongEnough() {
        DraftId draft = longText("捲動", 30);
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.clock().install();
            page.navigate("/drafts/" + draft + "/review");
            assertThat(told(page)).hasText("30 段中有 30 段還沒讀。");
            passUntil(page, () -> page.locator(".tick[aria-pressed=true]").count() >= 3);
            assertThat(page.locator(".tick").last()).hasAttribute("aria-pressed", "false");
            page.locator(".ticked > p").last().scrollIntoViewIfNeeded();
            passUntil(
                    page,
                    () -> "true".equals(page.locator(".tick").last().getAttribute("aria-pressed")));
            reloadUntil(page, page.locator(".tick").last());
            assertThat(page.locator(".tick").first()).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".tick[aria-pressed=false]")).not().hasCount(0);
        }
    }

    @Test
    void keepsWhatWasReadWhereThePageIsLeftAtOnce() {
        DraftId draft = longText("就走", 4);
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.clock().install();
            page.navigate("/drafts/" + draft + "/review");
            passUntil(page, () -> page.locator(".tick[aria-pressed=true]").count() >= 1);
            page.navigate("/inbox");
            page.navigate("/drafts/" + draft + "/review");
            reloadUntil(page, page.locator(".tick").first());
        }
    }

    @Test
    void ticksByHandAndAllAtOnce() {
        DraftId draft = longText("打勾", 12);
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.clock().install();
            page.navigate("/drafts/" + draft + "/review");
            Locator last = page.locator(".tick").last();
            last.focus();
            page.keyboard().press("Enter");
            assertThat(last).hasAttribute("aria-pressed", "true");
            assertThat(told(page)).hasText("12 段中有 11 段還沒讀。");
            page.keyboard().press("Enter");
            assertThat(last).hasAttribute("aria-pressed", "false");
            page.locator("[name=all]").click();
            assertThat(told(page)).hasText("全文 12 段都讀過了。");
            assertThat(page.locator("[data-next-unread]")).isHidden();
            page.reload();
            assertThat(told(page)).hasText("全文 12 段都讀過了。");
        }
    }

    @Test
    void jumpsByKeyToWhatChangedSinceItWasRead() {
        DraftId draft = house.atCountersigning("跳到改過的");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            page.locator("[name=all]").click();
            assertThat(told(page)).hasText("全文 6 段都讀過了。");
            house.decide(draft, "huang", Verdict.RETURN, "請改");
            house.decide(draft, "zheng", Verdict.APPROVE, "");
            house.mend(draft, House::mended);
            house.submit(draft, "standard", List.of());

            page.clock().install();
            page.navigate("/drafts/" + draft + "/review?view=clean");
            assertThat(told(page)).hasText("6 段中有 3 段改過後還沒讀。");
            page.keyboard().press("u");
            assertThat(page.locator(".tick:focus + p")).containsText("成功");
            page.keyboard().press("u");
            assertThat(page.locator(".tick:focus + p")).containsText("二十億元");
            page.keyboard().press("Enter");
            assertThat(told(page)).hasText("6 段中有 2 段改過後還沒讀。");
            page.keyboard().press("u");
            page.keyboard().press("u");
            assertThat(page.locator(".tick:focus + p")).containsText("成功");
        }
    }

    @Test
    void marksTheBlocksOfARedlineToo() {
        DraftId draft = house.inSecondRound("對照也算");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.clock().install();
            page.navigate("/drafts/" + draft + "/review");
            assertThat(page.locator(".redline .block.unread")).hasCount(6);
            page.keyboard().press("u");
            assertThat(page.locator(".block:focus")).hasCount(1);
            passUntil(page, () -> page.locator(".redline .block.unread").count() == 0);
            assertThat(told(page)).hasText("全文 6 段都讀過了。");
            page.locator(".reading-head .segments a").first().click();
            assertThat(page.locator(".tick[aria-pressed=true]")).hasCount(6);
        }
    }

    @Test
    void ticksWithoutJavaScript() {
        DraftId draft = longText("沒有腳本", 5);
        try (BrowserContext context =
                context(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            page.locator(".tick").nth(2).click();
            assertThat(told(page)).hasText("5 段中有 4 段還沒讀。");
            assertThat(page.locator(".tick").nth(2)).hasAttribute("aria-pressed", "true");
            page.locator("[name=all]").click();
            assertThat(told(page)).hasText("全文 5 段都讀過了。");
        }
    }

    private DraftId longText(String title, int paragraphs) {
        DraftId draft = house.draft(title);
        house.revise(
                draft,
                "在會上的講話\n\n"
                        + IntStream.range(1, paragraphs)
                                .mapToObj(i -> "　　第" + i + "件事。" + SENTENCE.repeat(3) + "\n")
                                .collect(Collectors.joining()));
        house.submit(draft, "brief", List.of());
        return draft;
    }

    private static Locator told(Page page) {
        return page.locator("[data-told]");
    }

    /** What is sent on leaving may arrive after the next page was asked for. */
    private static void reloadUntil(Page page, Locator tick) {
        for (int i = 0; i < 20 && "false".equals(tick.getAttribute("aria-pressed")); i++) {
            page.reload();
        }
        assertThat(tick).hasAttribute("aria-pressed", "true");
    }

    /** Lets the page's time pass in small steps until it is so. */
    private static void passUntil(Page page, BooleanSupplier so) {
        for (int i = 0; i < 100 && !so.getAsBoolean(); i++) {
            page.clock().runFor(1_000);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }
}
