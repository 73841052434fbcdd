package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** A reviewer whose only tool is the keyboard: no pointer, and no focus that a script sets. */
@Import({Townsfolk.class, House.class})
class KeyboardBrowserTest extends testing.rostrum.Browser {

    /** More than any of these pages has to tab through. */
    private static final int FAR = 200;

    private static final String FOCUSED =
            """
            () => {
              const at = document.activeElement;
              const labels = [...(at.labels ?? [])].map(label => label.textContent).join(' ');
              return (at.getAttribute('aria-label') || labels || at.textContent).trim();
            }\
            """;

    private final House house;
    private final Accounts accounts;
    private final Statuses statuses;

    KeyboardBrowserTest(House house, Accounts accounts, Statuses statuses) {
        this.house = house;
        this.accounts = accounts;
        this.statuses = statuses;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("huang").id(), Townsfolk.PASSWORD);
    }

    @Test
    void remarksStepsThroughTheChangesAndDecides() {
        DraftId draft = house.inSecondRound("只用鍵盤");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/review?view=clean");
            remark(page);
            compare(page);
            decide(page);
        }
        ReviewStatus status = statuses.of(draft).orElseThrow();
        assertThat(RouteView.of(status).decisions())
                .filteredOn(decision -> decision.round() == 2)
                .extracting(ReviewStatus.Decision::verdict, ReviewStatus.Decision::reason)
                .contains(tuple(Verdict.RETURN, "金額仍請核對"));
    }

    /** On words of the fifth paragraph. */
    private static void remark(Page page) {
        tabTo(page, "Tab", "批註第 5 段");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("意見");
        page.keyboard().insertText("尚未經議會通過");
        tabTo(page, "Shift+Tab", "其中哪幾個字");
        page.keyboard().insertText("二十億元");
        tabTo(page, "Tab", "建議");
        page.keyboard().press("ArrowUp");
        assertThat(focused(page)).isEqualTo("必改");
        tabTo(page, "Tab", "存下批註");
        page.keyboard().press("Enter");
        assertThat(page.locator(".thread.must")).containsText("尚未經議會通過");
        assertThat(page.locator(".thread.must")).isFocused();
    }

    private static void compare(Page page) {
        tabTo(page, "Shift+Tab", "自我上次決定（第 1 版）以來");
        page.keyboard().press("Enter");
        assertThat(page.locator(".redline ins").first()).isVisible();
        assertThat(page.locator("#view-marked")).isFocused();
        page.keyboard().press("n");
        assertThat(page.locator("[data-step-tells]")).containsText("第 1 處，共 3 處");
        page.keyboard().press("n");
        assertThat(page.locator("[data-step-tells]")).containsText("「三十億元」改為「二十億元」");
        page.keyboard().press("p");
        assertThat(page.locator(".here")).hasText("順利");
        assertThat(page.locator(".here")).isFocused();
    }

    private static void decide(Page page) {
        tabTo(page, "Tab", "同意");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("退回");
        tabTo(page, "Tab", "理由");
        page.keyboard().insertText("金額仍請核對");
        tabTo(page, "Tab", "送出決定");
        page.keyboard().press("Enter");
        page.waitForURL("**/receipts/**");
        assertThat(page.locator("h1")).hasText("作出決定：退回");
    }

    private static void tabTo(Page page, String key, String name) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press(key);
            String at = focused(page);
            if (at.equals(name)) {
                return;
            }
            passed.add(at);
        }
        throw new AssertionError("no " + name + " in " + passed);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate(FOCUSED));
    }
}
