package org.rostrum.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What somebody who decides does with the pages. */
record Reviewer(Visitor at) {

    void approve(Speech speech) {
        open(speech);
        decide("approve", "");
    }

    void returnIt(Speech speech, String reason) {
        open(speech);
        decide("return", reason);
    }

    /** From the inbox, as everybody comes. */
    private void open(Speech speech) {
        at.go("/inbox");
        at.find("#mine a")
                .filter(new Locator.FilterOptions().setHasText(speech.title()))
                .first()
                .click();
        assertThat(at.find("#decide")).isVisible();
        assertThat(at.find(".unmet")).hasCount(0);
    }

    private void decide(String verdict, String reason) {
        at.find("#decide label.verdict." + verdict).click();
        if (!reason.isEmpty()) {
            at.find("#decide #reason").fill(reason);
        }
        at.find("#decide .send").click();
        at.page().waitForURL("**/receipts/*");
        assertThat(at.find("main.receipt .stamped")).isVisible();
    }
}
