package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.DrawnRoute;
import org.rostrum.workflow.Submission;
import org.rostrum.workflow.Submitting;
import org.rostrum.workflow.Verdict;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** Choosing who decides, stations that are skipped, and seats with nobody in them. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class CandidatesPageTest {

    private final House house;
    private final Browser browser;
    private final Submitting submitting;
    private final JdbcClient jdbc;
    private final ApplicationContext context;

    CandidatesPageTest(
            House house,
            Browser browser,
            Submitting submitting,
            JdbcClient jdbc,
            ApplicationContext context) {
        this.house = house;
        this.browser = browser;
        this.submitting = submitting;
        this.jdbc = jdbc;
        this.context = context;
    }

    @BeforeEach
    void open() {
        house.open();
        employ("zheng", true);
        DrawnRoute.deploy(
                context,
                "page-stopping",
                "readers seats=\"head\" rule=\"ALL\"",
                "quick seats=\"role:OFFICE\" seatName=\"辦公室\" rule=\"ANY\""
                        + " when=\"urgency == 'NORMAL'\"",
                "justice seats=\"department:justice\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DrawnRoute.deploy(
                context,
                "page-choosing",
                "readers seats=\"chosen:REVIEWER\" rule=\"ALL\"",
                "next seats=\"chosen-before:REVIEWER\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
    }

    @AfterEach
    void everybodyComesBack() {
        employ("zheng", true);
    }

    private void employ(String username, boolean active) {
        jdbc.sql("update workflow.person set active = ? where username = ?")
                .params(active, username)
                .update();
    }

    private DraftId submitted(String route, Map<String, List<String>> chosen) {
        DraftId draft = house.draft("席位與人選");
        house.revise(draft, House.SECOND);
        var people = new HashMap<String, List<PersonId>>();
        chosen.forEach((station, names) ->
                people.put(station, names.stream().map(n -> house.person(n).id()).toList()));
        var submission =
                new Submission(
                        house.revision(draft).number(),
                        route,
                        List.of(),
                        List.of(),
                        "請審閱",
                        List.of(),
                        people);
        assertThat(submitting.submit(draft, submission, null, house.actor("lin")))
                .isInstanceOf(Outcome.Done.class);
        return draft;
    }

    private DraftId stopped() {
        DraftId draft = submitted("page-stopping", Map.of());
        employ("zheng", false);
        house.decide(draft, "qiu", Verdict.APPROVE, "");
        return draft;
    }

    private Document status(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/status").page();
    }

    @Test
    void showsThatAStationWasSkipped() throws Exception {
        DraftId draft = stopped();
        assertThat(status("lin", draft).select(".route .step.mute").text()).contains("不適用");
    }

    @Test
    void tellsThatTheReviewStopsAndLetsTheOfficeSeatSomebody() throws Exception {
        DraftId draft = stopped();
        Document drafter = status("lin", draft);
        assertThat(drafter.select(".vacant-seats .note.warn").text()).contains("審批停在「司法局」的席位");
        assertThat(drafter.select("form[action$=seating]")).isEmpty();
        String form = status("he", draft).select("form[action$=seating]").attr("action");
        Answer done =
                browser.post(
                        "he", form, "to", house.person("luo").id().toString(), "reason", "司法局無人");
        assertThat(done.location()).isEqualTo("/drafts/" + draft + "/status");
        Document after = status("luo", draft);
        assertThat(after.select(".vacant-seats")).isEmpty();
        assertThat(after.select(".route").text()).contains("轉辦自何宛珊，由羅志成決定");
    }

    @Test
    void keepsWhatWasTypedWhenSeatingIsRefused() throws Exception {
        DraftId draft = stopped();
        String form = status("he", draft).select("form[action$=seating]").attr("action");
        Answer refused =
                browser.post("he", form, "to", house.person("luo").id().toString(), "reason", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("select[name=to] option[selected]").text())
                .isEqualTo("羅志成");
        Answer nobody = browser.post("he", form, "reason", "無人");
        assertThat(nobody.page().select(".vacant-seats textarea").text()).isEqualTo("無人");
    }

    @Test
    void listsWhatStopsForTheOfficeAndForAdministrators() throws Exception {
        DraftId draft = stopped();
        assertThat(browser.get("he", "/stopped").page().select("a[href$=" + draft + "/status]"))
                .hasSize(1);
        Document keeper = browser.get("tian", "/stopped").page();
        assertThat(keeper.select("main table").text()).contains("司法局").doesNotContain("席位與人選");
        assertThat(browser.get("lin", "/stopped").status()).isEqualTo(404);
        assertThat(browser.get("he", "/inbox").page().select("main").text())
                .contains("席位無人，審批停在此處");
    }

    @Test
    void choosesPeopleAtTheSubmission() throws Exception {
        DraftId draft = house.draft("選人送審");
        house.revise(draft, House.SECOND);
        String address = "/drafts/" + draft + "/submission";
        Document page = browser.get("lin", address).page();
        String box = page.select("input[name=chosen][value*=page-choosing:readers]").attr("value");
        assertThat(page.select("fieldset.people legend").text()).contains("由誰決定");
        String revision = String.valueOf(house.revision(draft).number());
        Answer nobody =
                browser.post(
                        "lin", address, "revision", revision, "route", "page-choosing", "key", "a");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select(".note.danger, .problems").text())
                .contains("請為「readers」選擇");
        Answer sent =
                browser.post(
                        "lin",
                        address,
                        "revision",
                        revision,
                        "route",
                        "page-choosing",
                        "asked",
                        "true",
                        "chosen",
                        box,
                        "chosen",
                        "page-choosing:readers:nonsense",
                        "key",
                        "b");
        assertThat(sent.location()).contains("/receipts/");
    }

    @Test
    void choosesPeopleForTheNextStationInTheFormOfTheDecision() throws Exception {
        DraftId draft = submitted("page-choosing", Map.of("readers", List.of("luo")));
        String address = "/drafts/" + draft + "/review";
        Document page = browser.get("luo", address).page();
        assertThat(page.select("fieldset.next input[name=next]")).isNotEmpty();
        String[] decision = {
            "seat", page.select("input[name=seat]").attr("value"),
            "revision", page.select("input[name=revision]").attr("value"),
            "sha256", page.select("input[name=sha256]").attr("value"),
            "verdict", "APPROVE"
        };
        Answer refused = browser.post("luo", address, decision);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("請為「next」選擇至少一人");
        String[] choosing = Arrays.copyOf(decision, decision.length + 2);
        choosing[decision.length] = "next";
        choosing[decision.length + 1] = house.person("zheng").id().toString();
        assertThat(browser.post("luo", address, choosing).location()).contains("/receipts/");
        assertThat(status("zheng", draft).select(".route").text()).contains("鄭文彬");
        assertThat(browser.get("zheng", "/drafts/" + draft + "/history").text())
                .contains("選定「next」由 鄭文彬 決定。");
    }
}
