package org.rostrum.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** What a drafter does with the pages. */
record Drafter(Visitor at) {

    private static final Pattern DRAFT = Pattern.compile("/drafts/[0-9a-f-]{36}");

    /** Answers the draft's path. */
    String paste(Speech speech) {
        at.go("/drafts/new");
        at.find("#title").fill(speech.title());
        at.find("#occasion").fill("市政府全體會議");
        at.find("#speaker").fill("市長 梁國棟");
        at.find("#venue").fill("市政廳一號會議室");
        at.find("#speechAt").fill("2027-01-15T09:30");
        at.find("#minutes").fill("30");
        at.find("#text").fill(speech.text());
        at.find("main form .actions .primary").click();
        at.page().waitForURL(url -> DRAFT.matcher(at.path()).matches());
        return at.path();
    }

    void makeRevision(String draft, String note) {
        open(draft);
        at.find("#note").fill(note);
        at.find("form[data-after-saving] button").click();
        at.page().waitForURL("**" + draft + "/revisions");
    }

    void submit(String draft, List<String> departments, List<String> leaders) {
        at.go(draft + "/submission");
        for (Locator choice : at.find("fieldset.departments label.choice:visible").all()) {
            boolean wanted = departments.contains(choice.innerText().strip());
            choice.locator("input").setChecked(wanted);
        }
        var places = at.find("select[name=leaders]:visible");
        for (int i = 0; i < places.count(); i++) {
            String wanted = i < leaders.size() ? leaders.get(i) : "—";
            places.nth(i).selectOption(new SelectOption().setLabel(wanted));
        }
        send(draft, "請各部門會簽");
    }

    void submitAgain(String draft, String note) {
        at.go(draft + "/submission");
        send(draft, note);
    }

    private void send(String draft, String note) {
        at.find("#note").fill(note);
        at.find(".submission-form .actions .primary").click();
        at.page().waitForURL(url -> !at.path().endsWith("/submission"));
    }

    /** Types behind the first paragraph that is longer than a heading, and sees it saved. */
    void type(String draft, String sentence) {
        open(draft);
        var paragraph =
                at.find("#editor .ProseMirror > *")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHasText(Pattern.compile("[^\\n]{40}")))
                        .first();
        paragraph.scrollIntoViewIfNeeded();
        paragraph.click();
        at.page().keyboard().press("End");
        at.page().keyboard().type(sentence);
        assertThat(paragraph).containsText(sentence);
        assertThat(at.find("#saved")).hasAttribute("data-state", "saved");
    }

    void open(String draft) {
        at.go(draft);
        assertThat(at.find("#editor .ProseMirror")).isVisible();
    }
}
