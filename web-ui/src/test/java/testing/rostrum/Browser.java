package testing.rostrum;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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

    @LocalServerPort private int port;
    private @Nullable Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** A browser of its own, with no cookies yet. */
    protected BrowserContext context(NewContextOptions options) {
        if (chromium == null) {
            throw new IllegalStateException("no browser");
        }
        return chromium.browser()
                .newContext(options.setBaseURL("http://localhost:" + port).setLocale("zh-TW"));
    }

    protected BrowserContext context() {
        return context(new NewContextOptions().setViewportSize(1360, 900));
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

    /** All of the page, into {@code target/screens}, for somebody to look at. */
    protected static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screens/" + name + ".png"))
                        .setFullPage(true));
    }
}
