package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser.Answer;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class CopyingPageTest {

    private final House house;
    private final Browser browser;

    CopyingPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    private Document status(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/status").page();
    }

    private String person(String username) {
        return "person:" + house.person(username).id();
    }

    private Answer send(DraftId draft, String by, String to, String note) throws Exception {
        return browser.post(by, "/drafts/" + draft + "/copies", "to", to, "note", note);
    }

    private Element inbox(String username) throws Exception {
        return browser.get(username, "/inbox").page().body();
    }

    @Test
    void offersEverybodyWhoCouldGetOne() throws Exception {
        DraftId draft = house.atOffice("抄送給誰");
        assertThat(status("lin", draft).select("#copies input[name=to]").eachAttr("value"))
                .contains("department:" + house.department("finance"), person("xu"))
                .doesNotContain(person("lin"), person("tian"), person("shen"));
        assertThat(status("shen", draft).select("#copies")).isEmpty();
    }

    @Test
    void sendsAndShowsWhoHasReadIt() throws Exception {
        DraftId draft = house.atOffice("抄送與回執");
        Answer answer = send(draft, "lin", "department:" + house.department("finance"), "請知悉");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        Document before = status("lin", draft);
        assertThat(before.select(".note.ok").text()).isEqualTo("已抄送。");
        assertThat(before.select("#copies .said").text())
                .contains("財政局", "林美玲抄送", "請知悉", "未閱 許文博", "未閱 黃雅琪");
        assertThat(inbox("xu").select("#copies").text())
                .contains("抄送給我", "抄送與回執", "林美玲抄送財政局", "請知悉");
        assertThat(inbox("xu").select("#copies a").attr("href"))
                .isEqualTo("/drafts/" + draft + "/review");
        Document text = browser.get("xu", "/drafts/" + draft + "/review").page();
        assertThat(text.select("#decide")).isEmpty();
        assertThat(inbox("xu").select("#copies").text()).doesNotContain("抄送與回執");
        assertThat(status("xu", draft).select("#copies .readers").text()).contains("已閱 許文博");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("抄送給財政局（第 1 版）", "讀了抄送的文稿（第 1 版）");
        assertThat(browser.inLanguage("en", "lin", "/drafts/" + draft + "/status").page().text())
                .contains("Read 許文博", "copied by 林美玲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reader", "teleprompter", "print", "revisions/1", "review?view=redline"})
    void countsEveryWayToReadTheWholeText(String way) throws Exception {
        DraftId draft = house.atOffice("讀法 " + way);
        send(draft, "he", person("xu"), "");
        assertThat(inbox("xu").select("#copies").text()).contains("讀法 " + way);
        assertThat(status("xu", draft).select("#copies").text()).contains("未閱 許文博");
        browser.get("xu", "/drafts/" + draft + "/" + way);
        assertThat(status("xu", draft).select("#copies").text()).contains("已閱 許文博");
    }

    @Test
    void takesBackWhileUnread() throws Exception {
        DraftId draft = house.atOffice("撤回抄送");
        send(draft, "he", person("xu"), "");
        Element form = status("he", draft).selectFirst("form[action$=take-back]");
        assertThat(form).isNotNull();
        assertThat(status("lin", draft).select("form[action$=take-back]")).isEmpty();
        Answer silent = browser.post("he", form.attr("action"), "reason", "");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("[role=alert] li").text()).contains("請寫明理由");
        Answer answer = browser.post("he", form.attr("action"), "reason", "發錯了人");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        assertThat(browser.get("xu", "/drafts/" + draft + "/review").status()).isEqualTo(404);
        assertThat(inbox("xu").select("#copies").text()).doesNotContain("撤回抄送");
    }

    @Test
    void keepsWhatWasChosenWhereItIsRefused() throws Exception {
        DraftId draft = house.atOffice("拒絕抄送");
        send(draft, "lin", person("xu"), "");
        Answer twice = send(draft, "lin", person("xu"), "再發一次");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.page().select("[role=alert] li").text()).isEqualTo("許文博已經收到抄送。");
        assertThat(twice.page().select("#copy-note").text()).isEqualTo("再發一次");
        Answer nobody = send(draft, "lin", "nobody", "沒有選");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("[role=alert] li").text()).contains("請選擇抄送給誰");
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        DraftId draft = house.atOffice("別人的抄送");
        assertThat(send(draft, "zheng", person("xu"), "").status()).isEqualTo(404);
        assertThat(send(draft, "shen", person("xu"), "").status()).isEqualTo(403);
    }
}
