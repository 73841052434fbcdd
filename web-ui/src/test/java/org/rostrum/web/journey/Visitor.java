package org.rostrum.web.journey;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person with a browser of their own, signed in once. Keeps what the browser complained about.
 */
class Visitor {

    static final int[] DESKTOP = {1440, 900};
    static final int[] PHONE = {390, 844};

    private final List<String> complaints = new ArrayList<>();
    private final Page page;
    private final String address;
    private final String username;

    Visitor(Browser browser, String address, String username, int[] size) {
        this(browser, address, username, size, "zh-TW");
    }

    Visitor(Browser browser, String address, String username, int[] size, String locale) {
        this.address = address;
        this.username = username;
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(locale)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setViewportSize(size[0], size[1]));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onResponse(this::watch);
    }

    private void listen(ConsoleMessage message) {
        boolean told = message.text().startsWith("Failed to load resource");
        if (!told && List.of("error", "warning").contains(message.type())) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    private void watch(Response response) {
        boolean page = response.request().resourceType().equals("document");
        if (response.status() >= (page ? 500 : 400)) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    Visitor signIn() {
        go("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", "rostrum");
        page.click("form[action='/login'] button");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Answers with the status of what came. */
    int go(String path) {
        return requireNonNull(page.navigate(address + path)).status();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String path() {
        return page.url().substring(address.length());
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Errors and warnings of the console (broken rules of the content policy are among them). */
    List<String> complaints() {
        return complaints;
    }

    void leave() {
        page.context().close();
    }

    @Override
    public String toString() {
        return username + " at " + page.url();
    }
}
