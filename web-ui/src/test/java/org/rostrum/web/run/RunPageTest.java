package org.rostrum.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class RunPageTest {

    private final House house;
    private final Browser browser;

    RunPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    /** Before the office, as many as there are titles. */
    private List<DraftId> drafts(String... titles) {
        List<DraftId> drafts = new ArrayList<>();
        for (String title : titles) {
            drafts.add(house.atOffice(title));
        }
        return drafts;
    }

    private Answer begin(List<DraftId> drafts, String username) throws Exception {
        List<String> form = new ArrayList<>();
        for (DraftId draft : drafts) {
            form.add("seat");
            form.add(house.seat(draft, username).toString());
        }
        return browser.post(username, "/run", form.toArray(String[]::new));
    }

    private Answer decide(String username, Document page, String verdict, String reason)
            throws Exception {
        List<String> form = new ArrayList<>(List.of("verdict", verdict, "reason", reason));
        page.select("form.decision input[type=hidden]")
                .forEach(field -> {
                    form.add(field.attr("name"));
                    form.add(field.attr("value"));
                });
        return browser.post(
                username, page.select("form.decision").attr("action"), form.toArray(String[]::new));
    }

    private Document follow(String username, Answer answer) throws Exception {
        assertThat(answer.location()).isNotEmpty();
        return browser.get(username, answer.location()).page();
    }

    @Test
    void offersWhatWaitsForThePerson() throws Exception {
        List<DraftId> drafts = drafts("選一", "選二");
        assertThat(browser.get("he", "/inbox").page().select("a[href=/run]").text())
                .isEqualTo("連續審批");
        Document page = browser.get("he", "/run").page();
        assertThat(page.select("input[name=seat][checked]").eachAttr("value"))
                .contains(
                        house.seat(drafts.get(0), "he").toString(),
                        house.seat(drafts.get(1), "he").toString());
        assertThat(browser.get("shen", "/run").page().text()).contains("都處理完了");
        assertThat(browser.get("shen", "/inbox").page().select("a[href=/run]")).isEmpty();
    }

    @Test
    void goesFromOneToTheNextAndEndsWithASummary() throws Exception {
        List<DraftId> drafts = drafts("連一", "連二", "連三");
        Document first = follow("he", begin(drafts, "he"));
        assertThat(first.select(".run-bar").text()).contains("第 1 件，共 3 件");
        assertThat(first.text()).contains("連一");
        Document second = follow("he", decide("he", first, "APPROVE", ""));
        assertThat(second.select(".run-bar").text()).contains("第 2 件，共 3 件", "上一件已記入紀錄");
        assertThat(second.select(".run-bar a").attr("href"))
                .startsWith("/drafts/" + drafts.get(0) + "/receipts/");
        Document third =
                follow(
                        "he",
                        browser.post(
                                "he",
                                "/run/skip",
                                "seat",
                                second.select(".run-bar [name=seat]").attr("value")));
        assertThat(third.select(".run-bar").text()).contains("第 3 件，共 3 件");
        Document summary = follow("he", decide("he", third, "RETURN", "數字請再核"));
        assertThat(summary.text()).contains("共 3 件，決定了 2 件", "已同意 連一", "已跳過 連二", "已退回 連三");
        assertThat(
                        browser.get("he", "/drafts/" + drafts.get(1) + "/review")
                                .page()
                                .select(".run-bar"))
                .isEmpty();
    }

    @Test
    void passesOverWithAWordWhatOthersDidMeanwhile() throws Exception {
        List<DraftId> drafts =
                List.of(
                        house.atCountersigning("過一"),
                        house.atCountersigning("過二"),
                        house.atCountersigning("過三"));
        Document first = follow("huang", begin(drafts, "huang"));
        house.decide(drafts.get(1), "luo", Verdict.APPROVE, "");
        Document third = follow("huang", decide("huang", first, "APPROVE", ""));
        assertThat(third.select(".run-bar").text()).contains("第 3 件，共 3 件");
        assertThat(third.select("[role=status]").text()).contains("已略過", "過二", "已由羅志成決定");
        house.decide(drafts.get(2), "luo", Verdict.APPROVE, "");
        Answer late = decide("huang", third, "APPROVE", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("a[href=/run/next]").text()).isEqualTo("接著審批下一件");
        Document summary = follow("huang", browser.get("huang", "/run/next"));
        assertThat(summary.text()).contains("決定了 1 件", "別人已決定 過二", "已由羅志成決定");
    }

    @Test
    void decidesNothingThatWasNotOpenedAsItIsUnderReview() throws Exception {
        List<DraftId> drafts = drafts("沒看過");
        begin(drafts, "he");
        Answer blind =
                browser.post(
                        "he",
                        "/drafts/" + drafts.getFirst() + "/review",
                        "seat",
                        house.seat(drafts.getFirst(), "he").toString(),
                        "verdict",
                        "APPROVE",
                        "revision",
                        "1",
                        "sha256",
                        "0".repeat(64));
        assertThat(blind.status()).isEqualTo(409);
        assertThat(blind.page().select("[role=alert] li").text()).contains("還沒有打開過現在送審的這一版");
        Document shown = blind.page();
        assertThat(shown.select("#reading").text()).contains("開時代新局");
        assertThat(decide("he", shown, "APPROVE", "").location()).startsWith("/run/");
    }

    @Test
    void stopsAndCanBeTakenUpFromTheList() throws Exception {
        List<DraftId> drafts = drafts("停一", "停二");
        begin(drafts, "he");
        assertThat(browser.get("he", "/run").page().select("a[href=/run/next]").text())
                .isEqualTo("接著做");
        Document summary = follow("he", browser.post("he", "/run/stop"));
        assertThat(summary.text()).contains("決定了 0 件", "未審批 停一");
        assertThat(browser.get("he", "/run").page().select("a[href=/run/next]")).isEmpty();
        assertThat(browser.get("he", "/run/next").location()).isEqualTo("/run");
    }

    @Test
    void isNobodyElsesBusiness() throws Exception {
        begin(drafts("別人的"), "he");
        Answer stopped = browser.post("he", "/run/stop");
        assertThat(browser.get("he", stopped.location()).status()).isEqualTo(200);
        assertThat(browser.get("huang", stopped.location()).status()).isEqualTo(404);
    }

    @Test
    void refusesNothingChosenAndSeatsOfOthers() throws Exception {
        Answer none = browser.post("he", "/run");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("[role=alert] li").text()).contains("請選擇要審批的文稿");
        DraftId draft = house.atOffice("不是我的");
        assertThat(
                        browser.post("huang", "/run", "seat", house.seat(draft, "he").toString())
                                .status())
                .isEqualTo(404);
    }
}
