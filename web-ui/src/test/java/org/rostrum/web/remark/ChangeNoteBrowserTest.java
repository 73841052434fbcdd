package org.rostrum.web.remark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.review.House;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Browser;
import testing.rostrum.Townsfolk;

/** From the remarks that came back to the note that goes out with the next revision. */
@Import({Townsfolk.class, House.class})
class ChangeNoteBrowserTest extends Browser {

    private static final String ACCEPTED = "已採納黃雅琪的建議：「三十億元」改為「專項資金」。";
    private static final String ANSWERED = "未採用黃雅琪的批註「一律」，因為：法規原文如此";

    private final House house;
    private final Accounts accounts;
    private final Remarking remarking;
    private final Revisions revisions;
    private final Statuses statuses;

    ChangeNoteBrowserTest(
            House house,
            Accounts accounts,
            Remarking remarking,
            Revisions revisions,
            Statuses statuses) {
        this.house = house;
        this.accounts = accounts;
        this.remarking = remarking;
        this.revisions = revisions;
        this.statuses = statuses;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("lin").id(), Townsfolk.PASSWORD);
    }

    @Test
    void isDraftedFromWhatWasDoneAndKeptAsWritten() {
        DraftId draft = returned("送審說明");
        try (BrowserContext context = context()) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft);
            thread(page, "三十億元").locator("[data-deed=accept]").click();
            assertThat(page.locator(".thread.closed")).hasCount(1);
            page.navigate("/drafts/" + draft + "/submission");
            Locator note = page.getByLabel("這次改了什麼");
            assertThat(note).hasValue(ACCEPTED);

            answer(page, "一律", "法規原文如此");
            assertThat(note).hasValue(ACCEPTED + "\n" + ANSWERED);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            shoot(page, "change-note");

            String written = ACCEPTED + "\n另補上議會決議文號。";
            note.fill(written);
            page.getByText("再次送審").last().click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("必改批註「順利」");
            assertThat(note).hasValue(written);
            answer(page, "順利", "慣用語");
            assertThat(note).hasValue(written);
            page.getByText("再次送審").last().click();
            page.waitForURL(Pattern.compile(".*/receipts/.*"));
            assertThat(statuses.of(draft).orElseThrow().note()).isEqualTo(written);
        }
    }

    private static Locator thread(Page page, String words) {
        return page.locator(".thread.open", new Page.LocatorOptions().setHasText(words));
    }

    private static void answer(Page page, String about, String reason) {
        Locator thread = thread(page, about);
        thread.getByText("答覆", new Locator.GetByTextOptions().setExact(true)).click();
        thread.getByLabel("未採用，因為……").fill(reason);
        thread.getByText("送出答覆").click();
        assertThat(thread).hasCount(0);
    }

    private DraftId returned(String title) {
        DraftId draft = house.atCountersigning(title);
        remark(draft, "三十億元", "專項資金");
        remark(draft, "一律", null);
        remark(draft, "順利", null);
        house.decide(draft, "huang", Verdict.RETURN, "見批註");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        return draft;
    }

    private void remark(DraftId draft, String passage, @Nullable String put) {
        var paragraph =
                revisions.find(draft, 1).orElseThrow().text().paragraphs().stream()
                        .filter(p -> p.text().contains(passage))
                        .findFirst()
                        .orElseThrow();
        int from = paragraph.text().indexOf(passage);
        int to = from + passage.length();
        var wanted = new NewRemark(1, paragraph.id(), from, to, Weight.MUST, "請改", put, false);
        if (remarking.write(draft, wanted, house.actor("huang")) instanceof Outcome.Refused<?> no) {
            throw new AssertionError(no);
        }
    }
}
