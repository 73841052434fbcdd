package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Browser;
import testing.rostrum.Townsfolk;

/** Words that were typed and not sent survive what else is done on the page. */
@Import({Townsfolk.class, House.class})
class LeavingBrowserTest extends Browser {

    private final House house;
    private final Accounts accounts;

    LeavingBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("huang", "luo", "lin")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    @Test
    void takesTheSeatBesideAHalfWrittenDecision() {
        DraftId draft = house.atCountersigning("認領不丟字");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            page.locator("#compose summary").click();
            page.locator("#compose [name=body]").fill("批註寫到一半");
            page.locator(".verdict.return").click();
            page.locator("#reason").fill("理由寫到一半");
            page.locator("#seat-holding").click();
            assertThat(page.locator("#seat-holding")).hasText("交還");
            assertThat(page.locator("#seat-holding")).isFocused();
            assertThat(page.locator("#notices [role=status]")).isVisible();
            assertThat(page.locator("#reason")).hasValue("理由寫到一半");
            assertThat(page.locator("[value=RETURN]")).isChecked();
            assertThat(page.locator("#compose [name=body]")).hasValue("批註寫到一半");
            page.locator("#seat-holding").click();
            assertThat(page.locator("#seat-holding")).hasText("認領");
            assertThat(page.locator("#reason")).hasValue("理由寫到一半");
            page.locator("#compose [name=body]").fill("");
            page.locator("#decide .send").click();
            page.waitForURL("**/receipts/**");
        }
    }

    @Test
    void saysWhySomebodyElseHasTheSeat() {
        DraftId draft = house.atCountersigning("別人先認領");
        try (BrowserContext first = context();
                BrowserContext second = context()) {
            Page page = review(first, "huang", draft);
            page.locator(".verdict.return").click();
            page.locator("#reason").fill("理由寫到一半");
            Page other = review(second, "luo", draft);
            other.locator("#seat-holding").click();
            assertThat(other.locator("#seat-holding")).hasText("交還");
            page.locator("#seat-holding").click();
            assertThat(page.locator("#notices [role=alert]")).isVisible();
            assertThat(page.locator(".decide-head")).containsText("羅志成");
            assertThat(page.locator("#reason")).hasValue("理由寫到一半");
        }
    }

    @Test
    void asksBeforeWordsAreLeftBehind() {
        DraftId draft = house.atCountersigning("離開之前");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> stay(dialog, asked));
            page.locator(".verdict.return").click();
            page.locator("#reason").fill("理由寫到一半");
            page.locator("[name=language][value=en]").click();
            page.waitForCondition(() -> asked.size() == 1);
            page.locator(".nav a").first().click();
            page.waitForCondition(() -> asked.size() == 2);
            assertThat(asked).containsOnly("beforeunload");
            assertThat(page.locator("#reason")).hasValue("理由寫到一半");
            page.locator("#decide .send").click();
            page.waitForURL("**/receipts/**");
            page.locator("[name=language][value=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void letsGoWhereNothingWasTyped() {
        DraftId draft = house.atCountersigning("沒寫什麼");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> stay(dialog, asked));
            page.locator(".verdict.return").click();
            page.locator("#reason").fill("  ");
            page.locator("[name=language][value=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void keepsAReplyWhereTheRemarkIsOpenedAgain() {
        DraftId draft = house.atCountersigning("重新打開");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            page.locator("#compose summary").click();
            page.locator("#compose [name=body]").fill("請核對");
            page.locator("#compose .primary").click();
            assertThat(page.locator(".thread")).hasCount(1);
        }
        house.decide(draft, "huang", Verdict.RETURN, "請改");
        try (BrowserContext context = context()) {
            Page page = review(context, "huang", draft);
            Locator thread = page.locator(".thread");
            thread.locator("form[action$=resolution] button").click();
            assertThat(thread.locator("form[action$=reopening]")).isVisible();
            thread.locator("summary").getByText("回覆").click();
            thread.locator("form[action$=replies] [name=text]").fill("還沒寫完的回覆");
            thread.locator("form[action$=reopening] button").click();
            assertThat(thread.locator("form[action$=resolution]")).isVisible();
            assertThat(thread.locator("form[action$=replies] [name=text]")).isVisible();
            assertThat(thread.locator("form[action$=replies] [name=text]")).hasValue("還沒寫完的回覆");
        }
    }

    @Test
    void showsTheOrderOfTheRouteThatIsChosen() {
        DraftId draft = house.draft("換流程");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/submission");
            page.locator("#note").fill("請審閱");
            page.locator("[name=route][value=standard]").check();
            assertThat(page.locator("#seating .forecast > li")).hasCount(4);
            page.locator("[name=route][value=brief]").check();
            assertThat(page.locator("#seating .forecast > li")).hasCount(2);
            page.locator("[name=route][value=standard]").check();
            assertThat(page.locator("#seating .forecast > li")).hasCount(4);
            assertThat(page.locator("#note")).hasValue("請審閱");
        }
    }

    private Page review(BrowserContext context, String username, DraftId draft) {
        Page page = signIn(context, username, Townsfolk.PASSWORD);
        page.navigate("/drafts/" + draft + "/review");
        return page;
    }

    private static void stay(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.dismiss();
    }
}
