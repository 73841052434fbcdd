package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class SubmissionPageTest {

    private final House house;
    private final Browser browser;
    private final Revisions revisions;
    private final Statuses statuses;

    SubmissionPageTest(House house, Browser browser, Revisions revisions, Statuses statuses) {
        this.house = house;
        this.browser = browser;
        this.revisions = revisions;
        this.statuses = statuses;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void showsWhomTheTextIsAboutAndWhere() throws Exception {
        DraftId draft = house.draft("提到財政局");
        house.revise(draft, House.FIRST.replace("市政府累計", "財政局累計"));
        Document page = browser.get("lin", "/drafts/" + draft + "/submission").page();
        assertThat(page.select(".proposed li").eachText())
                .singleElement()
                .asString()
                .startsWith("財政局")
                .contains("第 5 段", "財政局累計投入");
        assertThat(page.select("[name=departments][checked]").eachAttr("value"))
                .containsExactly(house.department("finance").toString());
    }

    @Test
    void offersRoutesDepartmentsAndLeaders() throws Exception {
        Document page = page(house.draft("送審"));
        assertThat(page.select("[name=route]").eachAttr("value"))
                .containsExactlyInAnyOrder("standard", "brief");
        assertThat(page.select(".departments label").eachText()).contains("財政局", "司法局");
        assertThat(page.select("[name=leaders] option").eachText()).contains("馮世昌", "梁國棟");
        assertThat(page.select("[name=leader] option").eachText()).contains("馮世昌", "梁國棟");
        assertThat(page.select("#seating .forecast > li")).isNotEmpty();
    }

    @Test
    void offersTheTextAsItIsNowWhereNoRevisionHasIt() throws Exception {
        DraftId draft = house.draft("未定稿");
        assertThat(page(draft).select("[name=revision][checked]").val()).isEqualTo("0");
        house.revision(draft);
        assertThat(page(draft).select("[name=revision]").eachAttr("value")).containsExactly("1");
        house.revise(draft, House.SECOND);
        assertThat(page(draft).select("[name=revision]").eachAttr("value"))
                .containsExactly("2", "1");
    }

    @Test
    void makesARevisionAndSubmitsIt() throws Exception {
        DraftId draft = house.draft("一步送審");
        Answer answer = submit(draft, page(draft), "standard", "finance");
        assertThat(answer.location()).startsWith("/drafts/" + draft + "/receipts/");
        assertThat(browser.get("lin", answer.location()).page().select("h1").text())
                .isEqualTo("送審");
        assertThat(revisions.latest(draft).orElseThrow().number()).isEqualTo(1);
        ReviewStatus status = statuses.of(draft).orElseThrow();
        assertThat(status.route()).isEqualTo("standard");
        assertThat(status.revision()).isEqualTo(1);
        assertThat(status.lanes().stream().flatMap(lane -> lane.seats().stream()))
                .extracting(ReviewStatus.Seat::name)
                .contains("財政局", "梁國棟")
                .doesNotContain("司法局");
    }

    @Test
    void answersARepeatedClickAsTheFirst() throws Exception {
        DraftId draft = house.draft("送審兩次");
        Document form = page(draft);
        Answer first = submit(draft, form, "standard", "finance");
        Answer second = submit(draft, form, "standard", "finance");
        assertThat(second.location()).isEqualTo(first.location()).isNotEmpty();
        assertThat(statuses.of(draft).orElseThrow().round()).isEqualTo(1);
    }

    @Test
    void takesTheOneLeaderOfTheBriefRoute() throws Exception {
        DraftId draft = house.draft("簡易");
        submit(draft, page(draft), "brief", "finance");
        assertThat(
                        statuses.of(draft).orElseThrow().lanes().getLast().seats().stream()
                                .map(ReviewStatus.Seat::name))
                .containsExactly("馮世昌");
    }

    @Test
    void showsWhoWillSitWhereBeforeAnythingIsSent() throws Exception {
        DraftId draft = house.draft("預覽");
        Answer answer =
                browser.post(
                        "lin",
                        "/drafts/" + draft + "/submission/preview",
                        "route",
                        "standard",
                        "departments",
                        house.department("justice").toString(),
                        "leaders",
                        house.person("liang").id().toString(),
                        "note",
                        "寫到一半");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#seating").text())
                .contains("司法局", "梁國棟")
                .doesNotContain("財政局");
        assertThat(answer.page().select("[name=note]").text()).isEqualTo("寫到一半");
        assertThat(statuses.of(draft)).isEmpty();
    }

    @Test
    void keepsEverythingThatWasFilledInWhenRefused() throws Exception {
        DraftId draft = house.draft("沒有領導");
        Answer answer =
                browser.post(
                        "lin",
                        "/drafts/" + draft + "/submission",
                        "route",
                        "standard",
                        "departments",
                        house.department("finance").toString(),
                        "note",
                        "請儘快");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert] li")).isNotEmpty();
        assertThat(answer.page().select("[name=note]").text()).isEqualTo("請儘快");
        assertThat(answer.page().select("[name=departments][checked]").eachAttr("value"))
                .containsExactly(house.department("finance").toString());
        assertThat(statuses.of(draft)).isEmpty();
    }

    @Test
    void remindsOfTheReturnAndSubmitsAgain() throws Exception {
        DraftId draft = house.atCountersigning("再次送審");
        house.decide(draft, "huang", Verdict.RETURN, "三十億元尚未經議會通過。");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.SECOND);
        Document page = page(draft);
        assertThat(page.select(".said blockquote").text()).contains("三十億元尚未經議會通過");
        assertThat(page.select("[name=route], [name=departments], [name=leaders]")).isEmpty();
        Answer answer = submit(draft, page, "", "finance");
        assertThat(answer.location()).contains("/receipts/");
        assertThat(statuses.of(draft).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    void saysBeforeItIsSentWhoDecidesAgainAndWhy() throws Exception {
        DraftId draft = house.atCountersigning("預先知道");
        house.decide(draft, "huang", Verdict.RETURN, "金額要改");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.SECOND);
        Document page = page(draft);
        assertThat(page.select("#carry > p").text()).isEqualTo("第 2 版從「會簽」開始。");
        assertThat(page.select("#carry .badge").eachText())
                .containsExactly("不再表態，告知本人", "原席位再看", "重新表態");
        assertThat(page.select("#carry .matters del").eachText()).contains("三十億元");
        assertThat(page.select("#carry .matters ins").eachText()).contains("二十億元");
        String link = page.select("#carry .matters a").attr("href");
        assertThat(link).startsWith("/drafts/" + draft + "/compare?from=1&to=2#c");
        Document compared = browser.get("lin", link.substring(0, link.indexOf('#'))).page();
        assertThat(compared.select(link.substring(link.indexOf('#')))).isNotEmpty();
    }

    @Test
    void saysBeforeItIsSentWhatCarriesForward() throws Exception {
        DraftId draft = house.atCountersigning("只改標點");
        house.decide(draft, "huang", Verdict.RETURN, "標點有誤");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.REPOINTED);
        assertThat(page(draft).select("#carry .carry-station li").eachText())
                .satisfiesExactly(
                        head -> assertThat(head).contains("沿用", "只改了標點"),
                        finance -> assertThat(finance).contains("原席位再看", "財政局"),
                        justice -> assertThat(justice).contains("沿用", "司法局", "只改了標點"));
    }

    @Test
    void wantsToKnowWhatChangedBeforeItIsSentAgain() throws Exception {
        DraftId draft = house.atCountersigning("沒有說明");
        house.decide(draft, "huang", Verdict.RETURN, "金額要改");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.SECOND);
        assertThat(page(draft).select("[name=note]").hasAttr("required")).isTrue();
        Answer answer =
                browser.post(
                        "lin", "/drafts/" + draft + "/submission", "revision", "2", "note", " ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("說明改了什麼");
    }

    @Test
    void saysWhyADraftInReviewCannotBeSubmitted() throws Exception {
        DraftId draft = house.atOffice("已送審");
        Answer answer = browser.get("lin", "/drafts/" + draft + "/submission");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert] li")).isNotEmpty();
        assertThat(answer.page().select("form.submission-form")).isEmpty();
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        DraftId draft = house.draft("別人的");
        assertThat(browser.get("xu", "/drafts/" + draft + "/submission").status()).isEqualTo(404);
        assertThat(submit("xu", draft, page(draft), "standard", "finance").status()).isEqualTo(404);
        assertThat(statuses.of(draft)).isEmpty();
    }

    private Document page(DraftId draft) throws Exception {
        return browser.get("lin", "/drafts/" + draft + "/submission").page();
    }

    private Answer submit(DraftId draft, Document form, String route, String department)
            throws Exception {
        return submit("lin", draft, form, route, department);
    }

    private Answer submit(
            String username, DraftId draft, Document form, String route, String department)
            throws Exception {
        List<String> singles = form.select("[name=singles]").eachAttr("value");
        return browser.post(
                username,
                "/drafts/" + draft + "/submission",
                "revision",
                form.select("[name=revision]").eachAttr("value").getFirst(),
                "version",
                form.select("[name=version]").val(),
                "key",
                form.select("[name=key]").val(),
                "singles",
                singles.isEmpty() ? "" : singles.getFirst(),
                "route",
                route,
                "departments",
                house.department(department).toString(),
                "leaders",
                house.person("liang").id().toString(),
                "leaders",
                "",
                "leader",
                house.person("feng").id().toString(),
                "note",
                "請審閱");
    }
}
