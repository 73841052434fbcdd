package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** The leader who was chosen has left when the draft is sent again. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class SuccessionPageTest {

    private final House house;
    private final Browser browser;
    private final Statuses statuses;
    private final JdbcClient jdbc;

    SuccessionPageTest(House house, Browser browser, Statuses statuses, JdbcClient jdbc) {
        this.house = house;
        this.browser = browser;
        this.statuses = statuses;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @AfterEach
    void everybodyComesBack() {
        jdbc.sql("update workflow.person set active = true").update();
    }

    private void leaves(String username) {
        jdbc.sql("update workflow.person set active = false where username = ?")
                .param(username)
                .update();
    }

    private DraftId returned(String title) {
        DraftId draft = house.atCountersigning(title);
        house.decide(draft, "huang", Verdict.RETURN, "金額要改");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.revise(draft, House.SECOND);
        return draft;
    }

    private Document page(DraftId draft) throws Exception {
        return browser.get("lin", "/drafts/" + draft + "/submission").page();
    }

    private Answer send(DraftId draft, UUID successor) throws Exception {
        return browser.post(
                "lin",
                "/drafts/" + draft + "/submission",
                "revision",
                "2",
                "note",
                "已改",
                "vacantLeaders",
                house.person("liang").id().toString(),
                "insteadLeaders",
                successor.toString());
    }

    @Test
    void asksForNobodyWhereEverySeatHasSomebody() throws Exception {
        assertThat(page(returned("都在")).select("#vacancies")).isEmpty();
    }

    @Test
    void asksWhoTakesTheEmptySeat() throws Exception {
        DraftId draft = returned("領導離任");
        leaves("liang");
        Element asked = page(draft).select("#vacancies").first();
        assertThat(asked).isNotNull();
        assertThat(asked.select("label").text()).isEqualTo("代替梁國棟簽發");
        assertThat(asked.select("label").attr("for")).isEqualTo(asked.select("select").attr("id"));
        assertThat(asked.select("option").eachText()).containsExactly("—", "馮世昌");
    }

    @Test
    void asksWhichDepartmentTakesTheEmptySeat() throws Exception {
        DraftId draft = returned("部門無人");
        leaves("zheng");
        Element asked = page(draft).select("#vacancies").first();
        assertThat(asked).isNotNull();
        assertThat(asked.select("label").text()).isEqualTo("代替「司法局」會簽");
        assertThat(asked.select("option")).hasSize(1);
        assertThat(asked.select(".hint").text()).contains("請系統管理員補齊");
    }

    @Test
    void sendsItAgainWithTheSuccessor() throws Exception {
        DraftId draft = returned("接任");
        leaves("liang");
        Answer answer = send(draft, house.person("feng").id().value());
        assertThat(answer.location()).contains("/receipts/");
        assertThat(statuses.of(draft).orElseThrow().lanes().getLast().seats())
                .extracting(ReviewStatus.Seat::name)
                .containsExactly("馮世昌");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("將已無人可以決定的席位「梁國棟」改由「馮世昌」擔任");
    }

    @Test
    void keepsTheChoiceWhenSomethingElseIsRefused() throws Exception {
        DraftId draft = returned("再選");
        leaves("liang");
        leaves("zheng");
        UUID feng = house.person("feng").id().value();
        Answer answer = send(draft, feng);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert] li").eachText())
                .singleElement()
                .asString()
                .contains("司法局");
        assertThat(answer.page().select("[name=insteadLeaders] [selected]").eachAttr("value"))
                .isEqualTo(List.of(feng.toString()));
    }

    @Test
    void refusesOneWhoIsNoLeader() throws Exception {
        DraftId draft = returned("不是領導");
        leaves("liang");
        Answer answer = send(draft, house.person("huang").id().value());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert] li").text()).contains("不是領導");
        assertThat(statuses.of(draft).orElseThrow().round()).isOne();
    }
}
