package org.rostrum.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** A route on its way into the house, and a draft on its way through it. */
@Import({Townsfolk.class, House.class})
class RoutesBrowserTest extends testing.rostrum.Browser {

    private final House house;
    private final Accounts accounts;
    private final List<String> complaints = new ArrayList<>();

    RoutesBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        for (String username : List.of("lin", "tian")) {
            accounts.setPassword(house.person(username).id(), Townsfolk.PASSWORD);
        }
    }

    private static String brief() throws IOException {
        try (InputStream file =
                RoutesBrowserTest.class.getResourceAsStream("/processes/brief.bpmn20.xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void upload(Page page, String bpmn) {
        page.navigate("/routes");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "route.bpmn",
                                "application/xml",
                                bpmn.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, named("上傳並檢查")).click();
    }

    private Page listening(BrowserContext context, String username) {
        Page page = signIn(context, username, Townsfolk.PASSWORD);
        page.onConsoleMessage(said -> complaints.add(said.text()));
        page.onPageError(complaints::add);
        return page;
    }

    @Test
    void bringsARouteIntoTheHouse() throws IOException {
        try (BrowserContext context = context()) {
            Page page = listening(context, "tian");
            upload(page, brief().replace("rostrum:rule=\"ANY\"", "rostrum:rule=\"SOME\""));
            assertThat(page.locator(".findings li")).hasCount(1);
            assertThat(page.locator(".djs-element.flawed")).isVisible();
            page.locator(".djs-element[data-element-id=office]").first().click();
            assertThat(page.locator(".findings .chosen")).containsText("SOME");
            clean(page);
            shoot(page, "routes-findings");

            upload(page, brief().replace("\"brief\"", "\"express\"").replace("簡易流程", "特快流程"));
            page.locator("#from").selectOption(house.department("research").toString());
            page.locator("select[name=leaders]")
                    .selectOption(house.person("liang").id().toString());
            page.getByRole(AriaRole.BUTTON, named("試跑")).click();
            assertThat(page.locator("#run .forecast")).containsText("何宛珊");
            assertThat(page.locator(".bjs-powered-by")).isVisible();
            clean(page);
            shoot(page, "routes-upload");
            page.locator("#reason").fill("元旦前的急件不必會簽");
            page.getByRole(AriaRole.BUTTON, named("部署為第 1 版")).click();
            assertThat(page.locator(".note.ok")).containsText("已部署為第 1 版");
            clean(page);
            shoot(page, "routes-deployed");
            page.navigate("/routes");
            assertThat(page.locator("main")).containsText("特快流程");
            clean(page);
            shoot(page, "routes-list");
        }
        DraftId draft = house.draft("走新流程");
        house.submit(draft, "express", List.of());
        house.decide(draft, "he", Verdict.APPROVE, "");
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsWhereADraftIsOnTheDiagramAndWhoIsNext() {
        DraftId draft = house.atCountersigning("看圖");
        try (BrowserContext context = context()) {
            Page page = listening(context, "lin");
            page.navigate("/drafts/" + draft + "/status");
            assertThat(page.locator(".canvas")).isHidden();
            page.getByRole(AriaRole.BUTTON, named("顯示流程圖")).click();
            assertThat(page.locator(".djs-element.active[data-element-id=countersign]"))
                    .isVisible();
            assertThat(page.locator(".djs-element.passed[data-element-id=head]")).isVisible();
            assertThat(page.locator(".forecast > li")).hasCount(3);
            clean(page);
            shoot(page, "routes-status");
            page.getByRole(AriaRole.BUTTON, named("收起流程圖")).click();
            assertThat(page.locator(".canvas")).isHidden();

            DraftId other = house.draft("送審前看看");
            page.navigate("/drafts/" + other + "/submission");
            assertThat(page.locator("#seating .forecast > li")).hasCount(4);
            clean(page);
            shoot(page, "routes-submission");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void movesReviewsAndKeepsTheRules() throws IOException {
        try (BrowserContext context = context()) {
            Page page = listening(context, "tian");
            deploy(page, brief().replace("\"brief\"", "\"onward\""));
            house.submit(house.draft("在途一"), "onward", List.of());
            deploy(page, brief().replace("\"brief\"", "\"onward\"") + "\n");
            page.getByRole(AriaRole.LINK, named("在途文稿移到第 2 版")).click();
            page.locator("#reason").fill("新版改了圖");
            clean(page);
            shoot(page, "routes-moving");
            page.getByRole(AriaRole.BUTTON, named("移到最新版")).click();
            assertThat(page.locator(".note.ok")).hasText("已移 1 件。");

            page.navigate("/route-rules");
            page.locator("#words-1").fill("團拜、酒會");
            page.locator("#route-1").selectOption("brief");
            page.getByRole(AriaRole.BUTTON, named("儲存")).click();
            page.locator("#try-text").fill("新春團拜會");
            page.getByRole(AriaRole.BUTTON, named("看走哪條")).click();
            assertThat(page.locator("#try [role=status]")).containsText("簡易流程");
            clean(page);
            shoot(page, "routes-rules");
        }
        assertThat(complaints).isEmpty();
    }

    private void deploy(Page page, String bpmn) {
        upload(page, bpmn);
        page.locator("#reason").fill("會議決定");
        page.locator("form[action$=deployment] button").click();
        assertThat(page.locator(".note.ok")).containsText("已部署");
    }

    @Test
    void looksRightInTheDarkOnAPhoneInEnglish() throws IOException {
        var phone =
                new NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = context(phone)) {
            Page page = listening(context, "tian");
            page.locator("button[name=language][value=en]").click();
            page.navigate("/routes/standard");
            page.getByRole(AriaRole.BUTTON, named("Show the diagram")).click();
            assertThat(page.locator(".djs-element[data-element-id=leaders]").first()).isVisible();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
            clean(page);
            shoot(page, "routes-phone");
        }
        assertThat(complaints).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
