package org.rostrum.web.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.House;
import org.rostrum.web.security.Accounts;
import org.springframework.context.annotation.Import;
import testing.rostrum.Browser;
import testing.rostrum.Townsfolk;

/** The speaker with a browser. */
@Import({Townsfolk.class, House.class})
class ModesBrowserTest extends Browser {

    private static final String SPEECH =
            "在會上的講話\n\n各位同事：\n"
                    + "一、總結\n"
                    + "　　我們要把青年的事放在心上，一件一件辦好。\n".repeat(20)
                    + "二、展望\n"
                    + "　　今後五年，要做的事還很多，請大家一起努力。\n".repeat(20);

    private static final String AT_TOP =
            """
            () => Math.abs([...document.querySelectorAll('.speech h3')].at(-1).getBoundingClientRect().top - 80) < 60
            """;

    private final House house;
    private final Accounts accounts;

    ModesBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("he").id(), Townsfolk.PASSWORD);
    }

    @Test
    void makesTheLettersLargerWithoutLosingThePlace() {
        DraftId draft = speech("放大");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/reader");
            page.keyboard().press("n");
            page.waitForFunction("() => scrollY > 100");
            page.locator(".contents a").last().click();
            page.waitForFunction(AT_TOP);
            double before = letters(page);
            page.keyboard().press("+");
            page.waitForFunction("() => document.documentElement.classList.contains('size-5')");
            assertThat(letters(page)).isGreaterThan(before);
            assertThat(page.evaluate(AT_TOP)).isEqualTo(true);
            page.reload();
            assertThat(page.locator("html")).hasClass("size-5 paper");
            page.locator("[data-set=colours]").last().click();
            assertThat(page.locator("html")).hasClass("size-5 night");
        }
    }

    @Test
    void tellsTheTimeAtTheSpeakersSpeed() {
        DraftId draft = speech("快慢");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/reader");
            String usual = page.locator(".contents summary").textContent();
            page.locator("#rate").fill("100");
            page.keyboard().press("Enter");
            assertThat(page.locator(".contents summary")).not().hasText(usual);
            assertThat(page.locator("#rate")).hasValue("100");
        }
    }

    @Test
    void readerNeedsNoJavaScript() {
        DraftId draft = speech("沒有腳本");
        try (BrowserContext context =
                context(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/reader");
            page.locator("[data-set=larger]").click();
            assertThat(page.locator("html")).hasClass("size-5 paper");
            page.navigate("/drafts/" + draft + "/teleprompter");
            assertThat(page.locator(".no-script")).isVisible();
            assertThat(page.locator("[data-console]")).isHidden();
        }
    }

    @Test
    void teleprompterMovesAndPauses() {
        DraftId draft = speech("提詞");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/teleprompter");
            String whole = page.locator("[data-left]").textContent();
            page.keyboard().press("Space");
            page.waitForFunction("() => document.querySelector('.glass').scrollTop > 20");
            assertThat(page.locator("[data-do=play]")).hasText("暫停");
            page.keyboard().press("Space");
            assertThat(page.locator("[data-do=play]")).hasText("開始");
            double here = place(page);
            page.evaluate(
                    "new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)))");
            assertThat(place(page)).isEqualTo(here);
            page.keyboard().press("ArrowDown");
            assertThat(place(page)).isGreaterThan(here);
            page.keyboard().press("Home");
            assertThat(place(page)).isZero();
            assertThat(page.locator("[data-left]")).hasText(whole);
        }
    }

    @Test
    void teleprompterTakesSpeedMirrorAndSize() {
        DraftId draft = speech("鏡像");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/teleprompter");
            String usual = page.locator("[data-left]").textContent();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("[data-speed]")).hasText("每分鐘 210 字");
            assertThat(page.locator("[data-left]")).not().hasText(usual);
            page.locator("[data-do=slower]").click();
            assertThat(page.locator("[data-left]")).hasText(usual);
            page.keyboard().press("m");
            assertThat(page.locator("[data-do=mirror]")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".speech").evaluate("text => getComputedStyle(text).transform"))
                    .isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
            page.keyboard().press("+");
            assertThat(page.locator("html")).hasClass("size-5");
            page.keyboard().press("PageDown");
            page.waitForFunction("() => document.querySelector('.glass').scrollTop > 0");
        }
    }

    @Test
    void teleprompterStepsForWhoWantsNoMotion() {
        DraftId draft = speech("不要動");
        var calm =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = context(calm)) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.clock().install();
            page.navigate("/drafts/" + draft + "/teleprompter");
            page.locator("[data-do=play]").click();
            for (int i = 0; i < 60 && place(page) == 0; i++) {
                page.clock().runFor(500);
            }
            page.locator("[data-do=play]").click();
            double lines =
                    place(page)
                            / ((Number)
                                            page.locator(".glass")
                                                    .evaluate(
                                                            "g => parseFloat(getComputedStyle(g).lineHeight)"))
                                    .doubleValue();
            assertThat(lines).isGreaterThan(1.9);
            assertThat(Math.abs(lines / 2 - Math.round(lines / 2))).isLessThan(0.05);
        }
    }

    private DraftId speech(String title) {
        DraftId draft = house.draft(title);
        house.revise(draft, SPEECH);
        house.submit(draft, "brief", List.of());
        return draft;
    }

    private static double letters(Page page) {
        return ((Number)
                        page.locator(".speech > p")
                                .first()
                                .evaluate("p => parseFloat(getComputedStyle(p).fontSize)"))
                .doubleValue();
    }

    private static double place(Page page) {
        return ((Number) page.locator(".glass").evaluate("glass => glass.scrollTop")).doubleValue();
    }
}
