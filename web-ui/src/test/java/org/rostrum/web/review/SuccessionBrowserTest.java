package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.Townsfolk;

/** A drafter gives the seat of a leader who has left to another one, with the keyboard alone. */
@Import({Townsfolk.class, House.class})
class SuccessionBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    SuccessionBrowserTest(House house, Accounts accounts, JdbcClient jdbc) {
        this.house = house;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("lin").id(), Townsfolk.PASSWORD);
    }

    @AfterEach
    void comesBack() {
        jdbc.sql("update workflow.person set active = true").update();
    }

    @Test
    void choosesSomebodyElseForAnEmptySeat() {
        DraftId draft = house.atCountersigning("離任");
        house.decide(draft, "huang", Verdict.RETURN, "金額要改");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.SECOND);
        jdbc.sql("update workflow.person set active = false where username = 'liang'").update();
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/submission");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator("#note").fill("金額已改");
            page.locator("#vacancies select").focus();
            page.keyboard().press("ArrowDown");
            page.locator(".submission-form .primary").press("Enter");
            page.waitForURL("**/receipts/**");
            page.navigate("/drafts/" + draft + "/status");
            assertThat(page.locator("main").textContent()).contains("馮世昌");
        }
    }
}
