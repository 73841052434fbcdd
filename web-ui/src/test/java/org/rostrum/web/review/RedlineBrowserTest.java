package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** A redline in the hands of its reader: map, moves, facts, views, kinds, phone. */
@Import({Townsfolk.class, House.class})
class RedlineBrowserTest extends testing.rostrum.Browser {

    private static final String MOVED = "　　我們將完善機制，凡符合條件的團隊，一律可在十五個工作日內獲得資助。\n";
    private static final String BEHIND_IT = "一、回顧與展望\n　　去年成績很好，感謝大家一路相伴。\n二、開時代新局";
    private static final String AFTER =
            House.FIRST
                    .replace(MOVED, "")
                    .replace("順利", "成功")
                    .replace("一、開時代新局", MOVED.replace("十五個", "二十個") + BEHIND_IT);

    private final House house;
    private final Accounts accounts;

    RedlineBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("lin").id(), Townsfolk.PASSWORD);
    }

    private String compared(String title) {
        DraftId draft = house.draft(title);
        house.revision(draft);
        house.revise(draft, AFTER);
        return "/drafts/" + draft + "/compare";
    }

    @Test
    void saysEachChangeAsItStepsAndNeverStopsAtARenumberedHeading() {
        String path = compared("逐處聽");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate(path);
            page.keyboard().press("n");
            assertThat(page.locator("[data-step-tells]").textContent())
                    .isEqualTo("第 1 處，共 5 處　措辭：「順利」改為「成功」");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("順利");
            for (int i = 0; i < 5; i++) {
                page.keyboard().press("n");
                assertThat(page.locator(".here.renumbered").count()).isZero();
            }
            assertThat(page.locator(".here").textContent()).isEqualTo("順利");
            page.locator("[data-step='-1']").click();
            assertThat(page.locator("[data-step-tells]").textContent())
                    .isEqualTo("第 5 處，共 5 處　結構：加上「去年成績很好，感謝大家一路相伴。」");
        }
    }

    @Test
    void leadsFromTheMapToTheChange() {
        String path = compared("修改位置圖");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate(path);
            page.locator(".map a[href='#c1']").click();
            assertThat(page.url()).endsWith("#c1");
            assertThat(page.locator(".here").getAttribute("id")).isEqualTo("c1");
            page.keyboard().press("n");
            assertThat(page.locator("[data-step-at]").textContent()).isEqualTo("2 / 5");
            Object order =
                    page.evaluate(
                            "[...document.querySelectorAll('.map .mark')].map(m => +m.getAttribute('y'))"
                                    + ".every((y, i, all) => y >= 0 && y < 1000 && (i < 1 || y >= all[i - 1] - 1))");
            assertThat(order).isEqualTo(true);
        }
    }

    @Test
    void connectsTheTwoPlacesOfAMove() {
        String path = compared("移動的段落");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate(path);
            page.locator(".block.moved-from .what a").click();
            assertThat(page.url())
                    .endsWith("#" + page.locator(".block.moved-to").getAttribute("id"));
            page.locator(".block.moved-to").hover();
            assertThat(page.locator(".block.moved-from.lit").count()).isEqualTo(1);
            assertThat(page.locator(".block.moved-to del").textContent()).isEqualTo("十五個");
            page.locator(".block.moved-to .what a").click();
            assertThat(page.url())
                    .endsWith("#" + page.locator(".block.moved-from").getAttribute("id"));
        }
    }

    /** Only the reading is swapped; the decision bar below has to know all the same. */
    @Test
    void tellsTheDecisionBarHowTheTextIsShownNow() {
        DraftId draft = house.inSecondRound("換了看法");
        accounts.setPassword(house.person("huang").id(), Townsfolk.PASSWORD);
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review");
            page.locator("#decide .verdict.return").click();
            page.locator("#decide #reason").fill("寫了一半的理由");
            showsAs(page, "INLINE:1:");
            page.locator("#reading a", reads("並排")).click();
            showsAs(page, "BESIDE:1:");
            page.locator("#reading a", reads("清稿")).click();
            showsAs(page, "CLEAN::");
            assertThat(page.locator("#reason").inputValue()).isEqualTo("寫了一半的理由");
        }
    }

    private static Page.LocatorOptions reads(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void showsAs(Page page, String seal) {
        PlaywrightAssertions.assertThat(page.locator("#shown"))
                .hasAttribute("value", Pattern.compile("^" + seal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?layout=beside"})
    void leadsFromAFactToItsPlaceAndBack(String query) {
        String path = compared("事實清單" + query.length());
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate(path + query);
            page.locator("#f1 a").click();
            assertThat(page.locator(":target").textContent()).isEqualTo("十五個");
            page.locator("[data-redline] a.fact-no").first().click();
            assertThat(page.locator(":target").getAttribute("id")).isEqualTo("f1");
        }
    }

    @Test
    void switchesBetweenTheViewsAndToOneKind() {
        String path = compared("四種看法");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate(path);
            page.locator(".toolbar a:has-text('並排')").click();
            page.locator("table.beside").waitFor();
            page.locator(".toolbar a:has-text('只看修改')").click();
            page.locator(".toolbar a[aria-current]:has-text('只看修改')").waitFor();
            page.locator(".kinds a:has-text('事實')").click();
            page.locator(".kinds a[aria-current]:has-text('事實')").waitFor();
            assertThat(page.url()).contains("layout=beside", "show=changes", "kind=FACT");
            assertThat(page.locator("[data-redline] [data-stop]").count()).isEqualTo(1);
            page.locator(".toolbar a:has-text('改後全文')").click();
            page.locator(".toolbar a[aria-current]:has-text('改後全文')").waitFor();
            assertThat(page.locator(".paper").textContent()).contains("成功").doesNotContain("順利");
            assertThat(page.locator("[data-redline]").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "layout=beside", "show=changes", "show=final"})
    void fitsOnAPhone(String query) {
        String path = compared("手機" + query);
        var phone =
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844);
        try (BrowserContext context = context(phone)) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate(path + "?" + query);
            assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .isEqualTo(false);
            Object onTop =
                    page.evaluate(
                            "(() => { const cells = document.querySelectorAll('.beside .changed td');"
                                    + " return cells.length < 2 || cells[0].getBoundingClientRect().bottom"
                                    + " <= cells[1].getBoundingClientRect().top + 1; })()");
            assertThat(onTop).isEqualTo(true);
        }
    }

    @Test
    void printsAsARedlineWithItsLegend() {
        String path = compared("列印出來");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate(path);
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".print-head").innerText())
                    .contains("列印出來", "SP", "第 1 版", "第 2 版", "月");
            assertThat(page.locator(".legend").isVisible()).isTrue();
            assertThat(page.locator(".map").isVisible()).isFalse();
            assertThat(page.locator(".toolbar").isVisible()).isFalse();
        }
    }
}
