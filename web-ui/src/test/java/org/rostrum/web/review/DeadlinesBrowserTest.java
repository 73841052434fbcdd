package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Claiming;
import org.rostrum.workflow.Verdict;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import testing.rostrum.Hourglass;
import testing.rostrum.Townsfolk;

/** What time does, as people see it: at the desk, on a phone, in English. */
@Import({Townsfolk.class, House.class, Hourglass.class})
class DeadlinesBrowserTest extends testing.rostrum.Browser {

    private static final NewContextOptions PHONE =
            new NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);

    private final House house;
    private final Accounts accounts;
    private final Claiming claiming;
    private final Townsfolk townsfolk;
    private final Hourglass.Turned clock;
    private final JdbcClient jdbc;
    private final ApplicationContext application;

    DeadlinesBrowserTest(
            House house,
            Accounts accounts,
            Claiming claiming,
            Townsfolk townsfolk,
            Hourglass.Turned clock,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.house = house;
        this.accounts = accounts;
        this.claiming = claiming;
        this.townsfolk = townsfolk;
        this.clock = clock;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("lin", "huang", "luo", "he", "tian")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    /** Two departments are asked; in one of them luo, in whose place huang has to decide now. */
    private DraftId overdue(String title) {
        DraftId draft = house.draft(title);
        LocalDateTime soon =
                LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Taipei"))
                        .plusDays(8)
                        .withSecond(0)
                        .withNano(0);
        jdbc.sql("update draft.draft set speech_at = ? where id = ?")
                .params(soon, draft.value())
                .update();
        house.submit(draft, "standard", List.of("finance", "justice"));
        house.decide(draft, "qiu", Verdict.APPROVE, "");
        var luo = townsfolk.person("luo").actor();
        claiming.claim(house.seat(draft, "luo"), luo);
        clock.turn(Duration.ofDays(7));
        ReflectionTestUtils.invokeMethod(application.getBean("timekeeping"), "look");
        return draft;
    }

    @Test
    void saysInWordsWhatIsOverdueAndWhoIsAskedInstead() {
        DraftId draft = overdue("逾期的致辭");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            assertThat(page.locator("#mine tbody tr").first()).containsText("已逾期");
            clean(page);
            shoot(page, "deadlines-inbox");
            page.navigate("/drafts/" + draft + "/status");
            assertThat(page.locator(".route")).containsText("逾期，系統改請黃雅琪決定");
            assertThat(page.locator(".draft-head .note")).containsText("文稿尚未核定");
            clean(page);
            shoot(page, "deadlines-status");
            page.navigate("/drafts/" + draft + "/history");
            assertThat(page.locator("main")).containsText("逾期未決，轉請黃雅琪處理");
            shoot(page, "deadlines-history");
        }
        try (BrowserContext context = context(PHONE)) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/inbox");
            assertThat(page.locator("#mine")).containsText("逾期，請留意");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "deadlines-inbox-phone");
            page.navigate("/drafts/" + draft + "/status");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            shoot(page, "deadlines-status-phone");
        }
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.locator("button[name=language][value=en]").click();
            page.navigate("/drafts/" + draft + "/status");
            assertThat(page.locator(".route")).containsText("overdue");
            shoot(page, "deadlines-status-en");
            page.navigate("/inbox");
            shoot(page, "deadlines-inbox-en");
        }
    }

    @Test
    void givesBackWhatCameUpByItself() {
        DraftId draft = overdue("退還的致辭");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "huang", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            page.locator("summary", new Page.LocatorOptions().setHasText("退還轉辦")).click();
            page.locator("#give-back-reason").fill("請原承辦人處理");
            page.locator("form[action$=give-back] button").click();
            assertThat(page.locator(".note.ok")).isVisible();
            assertThat(page.locator(".route")).not().containsText("系統改請");
        }
    }

    @Test
    void keepsTheCalendar() {
        try (BrowserContext context = context()) {
            Page page = signIn(context, "tian", Townsfolk.PASSWORD);
            page.navigate("/calendar");
            clean(page);
            shoot(page, "calendar-empty");
            page.fill("#day", "2027-01-01");
            page.fill("#note", "元旦");
            page.locator("form[action='/calendar'] button").click();
            assertThat(page.locator("tbody")).containsText("2027-01-01");
            page.navigate("/calendar/import");
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "days.csv",
                            "text/csv",
                            "day,kind,note\n2027-01-01,WORKDAY,\n2028-01-01,HOLIDAY,元旦\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            page.locator("form[action='/calendar/import'] button").click();
            assertThat(page.locator("tbody")).containsText("原為放假 元旦");
            clean(page);
            shoot(page, "calendar-preview");
            page.locator("form[action='/calendar/import/confirmation'] button").click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            clean(page);
            shoot(page, "calendar");
        }
        try (BrowserContext context = context(PHONE)) {
            Page page = signIn(context, "tian", Townsfolk.PASSWORD);
            page.navigate("/calendar");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "calendar-phone");
        }
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
