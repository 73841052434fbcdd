package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.Abandoning;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.Withdrawing;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/**
 * huang writes while the draft goes on without her: what she sends is refused, and every word of it
 * stands on the page that comes back.
 */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class UntimelyPageTest {

    private static final String WORDS = "寫了很久的話，\n還有第二行";

    private final House house;
    private final Browser browser;
    private final Withdrawing withdrawing;
    private final Abandoning abandoning;
    private final Statuses statuses;

    UntimelyPageTest(
            House house,
            Browser browser,
            Withdrawing withdrawing,
            Abandoning abandoning,
            Statuses statuses) {
        this.house = house;
        this.browser = browser;
        this.withdrawing = withdrawing;
        this.abandoning = abandoning;
        this.statuses = statuses;
    }

    /** What became of the draft meanwhile. */
    enum Meanwhile {
        RETURNED,
        WITHDRAWN,
        SENT_AGAIN,
        ABANDONED,
        APPROVED,
        REJECTED
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @ParameterizedTest
    @EnumSource
    void keepsAReasonAndSaysWhyItWasNotTaken(Meanwhile meanwhile) throws Exception {
        DraftId draft = house.atCountersigning("理由 " + meanwhile);
        Document seen = review(draft);
        become(draft, meanwhile);
        int before = decisions(draft);
        Answer answer = decide(draft, seen);
        assertThat(answer.status()).isEqualTo(409);
        Document page = answer.page();
        assertThat(page.select("[role=alert] li")).isNotEmpty();
        assertThat(decisions(draft)).isEqualTo(before);
        if (meanwhile == Meanwhile.SENT_AGAIN) {
            assertThat(words(page, "#decide [name=reason]")).isEqualTo(WORDS);
            assertThat(page.select("#decide [value=RETURN]").hasAttr("checked")).isTrue();
            assertThat(page.select("#decide [name=revision]").val()).isEqualTo("2");
            assertThat(page.select("#decide [name=seat]").val())
                    .isEqualTo(house.seat(draft, "huang").toString());
            assertThat(page.select(".redline ins").eachText()).contains("成功");
            assertThat(page.select("#unsent")).isEmpty();
        } else {
            assertThat(page.select("#decide")).isEmpty();
            assertThat(words(page, "#unsent textarea")).isEqualTo(WORDS);
        }
    }

    /** Where nothing can be decided, the words can be kept. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SENT_AGAIN")
    void keepsTheReasonAsANoteOfOnesOwn(Meanwhile meanwhile) throws Exception {
        DraftId draft = house.atCountersigning("筆記 " + meanwhile);
        Document seen = review(draft);
        become(draft, meanwhile);
        Document form = decide(draft, seen).page();
        Answer kept =
                browser.post(
                        "huang",
                        form.select("#unsent form").attr("action"),
                        "revision",
                        form.select("#unsent [name=revision]").val(),
                        "kept",
                        form.select("#unsent [name=kept]").val(),
                        "body",
                        words(form, "#unsent textarea"));
        assertThat(kept.location()).startsWith("/drafts/" + draft + "/review#r-");
        assertThat(review(draft).select(".thread").text()).contains("私人筆記", "寫了很久的話");
        assertThat(browser.get("lin", "/drafts/" + draft + "/review").page().select(".thread"))
                .isEmpty();
    }

    /** Before the amended text is shown, and after it was. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsWhatWasSaidToAnAmendedText(boolean shown) throws Exception {
        DraftId draft = house.atOffice("按所改 " + shown);
        Document seen = browser.get("he", "/drafts/" + draft + "/review").page();
        done(withdrawing.withdraw(draft, "再改", house.actor("lin")));
        Answer answer =
                browser.post(
                        "he",
                        "/drafts/" + draft + "/review",
                        "seat",
                        seen.select("#decide [name=seat]").val(),
                        "revision",
                        "1",
                        "sha256",
                        seen.select("#decide [name=sha256]").val(),
                        "verdict",
                        "APPROVE_AS_AMENDED",
                        "amended",
                        shown ? "0".repeat(64) : "",
                        "reason",
                        WORDS);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert] li")).isNotEmpty();
        assertThat(words(answer.page(), "#unsent textarea")).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void keepsARemarkAndSaysWhyItWasNotTaken(Meanwhile meanwhile) throws Exception {
        DraftId draft = house.atCountersigning("批註 " + meanwhile);
        Document seen = review(draft);
        become(draft, meanwhile);
        String paragraph = seen.select("#compose option").getLast().val();
        Answer answer =
                browser.post(
                        "huang",
                        "/drafts/" + draft + "/remarks",
                        "revision",
                        seen.select("#compose [name=revision]").val(),
                        "paragraph",
                        paragraph,
                        "quotation",
                        "一律",
                        "weight",
                        "MUST",
                        "body",
                        WORDS,
                        "replacement",
                        "原則上");
        assertThat(answer.status()).isEqualTo(409);
        Document page = answer.page();
        assertThat(page.select("[role=alert]").text())
                .contains(meanwhile == Meanwhile.SENT_AGAIN ? "現在審的是 v2" : "現在不在審批中");
        assertThat(page.select("#compose[open]")).hasSize(1);
        assertThat(words(page, "#compose [name=body]")).isEqualTo(WORDS);
        assertThat(page.select("#compose [name=replacement]").text()).isEqualTo("原則上");
        assertThat(page.select("#compose [name=quotation]").text()).isEqualTo("一律");
        assertThat(page.select("#compose [name=weight][checked]").val()).isEqualTo("MUST");
        assertThat(page.select(".thread")).isEmpty();
    }

    private void become(DraftId draft, Meanwhile meanwhile) {
        switch (meanwhile) {
            case RETURNED -> giveBack(draft);
            case WITHDRAWN -> done(withdrawing.withdraw(draft, "再改", house.actor("lin")));
            case SENT_AGAIN -> {
                giveBack(draft);
                house.revise(draft, House.SECOND);
                house.submit(draft, "standard", List.of());
            }
            case ABANDONED -> {
                giveBack(draft);
                done(abandoning.abandon(draft, "會議取消", house.actor("lin")));
            }
            case APPROVED -> toTheLeader(draft, Verdict.APPROVE, "");
            case REJECTED -> toTheLeader(draft, Verdict.REJECT, "不用了");
        }
    }

    /** luo decides for finance in huang's place. */
    private void giveBack(DraftId draft) {
        house.decide(draft, "luo", Verdict.RETURN, "先退回");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
    }

    private void toTheLeader(DraftId draft, Verdict last, String reason) {
        house.decide(draft, "luo", Verdict.APPROVE, "");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.decide(draft, "he", Verdict.APPROVE, "");
        house.decide(draft, "liang", last, reason);
    }

    private static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static String words(Document page, String field) {
        return page.select(field).getFirst().wholeText();
    }

    private int decisions(DraftId draft) {
        return statuses.of(draft).map(s -> RouteView.of(s).decisions().size()).orElse(0);
    }

    private Document review(DraftId draft) throws Exception {
        return browser.get("huang", "/drafts/" + draft + "/review?view=clean").page();
    }

    private Answer decide(DraftId draft, Document seen) throws Exception {
        return browser.post(
                "huang",
                "/drafts/" + draft + "/review",
                "seat",
                seen.select("#decide [name=seat]").val(),
                "revision",
                seen.select("#decide [name=revision]").val(),
                "sha256",
                seen.select("#decide [name=sha256]").val(),
                "key",
                seen.select("#decide [name=key]").val(),
                "shown",
                seen.select("#decide [name=shown]").val(),
                "verdict",
                "RETURN",
                "reason",
                WORDS,
                "resumeAt",
                "station");
    }
}
