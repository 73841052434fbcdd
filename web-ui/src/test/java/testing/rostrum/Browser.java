package testing.rostrum;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.Rostrum;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test in a real browser against the whole application on a port of its own. Skipped where no
 * Chromium is found, unless {@code CI=true}.
 */
@SpringBootTest(
        classes = Rostrum.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Named beforehand, so that the application brings no server of its own; FreshDatabase then
        // names the one of the test.
        properties = {
            "rostrum.demonstration=false",
            "spring.datasource.url=jdbc:postgresql://fresh-database/"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@TestExecutionListeners(listeners = FreshDatabase.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Browser {

    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"),
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    @LocalServerPort private int port;
    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser browser;

    @BeforeAll
    void start() {
        Path chromium = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null && !"true".equals(System.getenv("CI"))) {
            Assumptions.abort(
                    "No Chromium found, so browser tests are skipped: install chromium and fonts-noto-cjk.");
        }
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A browser of its own, with no cookies yet. */
    protected BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        return browser.newContext(
                options.setBaseURL("http://localhost:" + port).setLocale("zh-TW"));
    }

    protected BrowserContext context() {
        return context(
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(1360, 900));
    }

    /** Signs in through the form. */
    protected Page signIn(BrowserContext context, String username, String password) {
        Page page = context.newPage();
        page.navigate("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.click("form[action='/login'] button");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }
}
