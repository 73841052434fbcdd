package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser.Answer;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class AdvicePageTest {

    private final House house;
    private final Browser browser;

    AdvicePageTest(House house, Browser browser) {
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

    private Answer send(DraftId draft, String by, String ending, String... form) throws Exception {
        String action = status(by, draft).select("form[action$=" + ending + "]").attr("action");
        assertThat(action).isNotEmpty();
        return browser.post(by, action, form);
    }

    /** feng, who has no seat in it, is asked by the office. */
    private DraftId asked(String title) throws Exception {
        DraftId draft = house.atOffice(title);
        Answer answer =
                send(
                        draft,
                        "he",
                        "/advice",
                        "of",
                        house.person("feng").id().toString(),
                        "question",
                        "這個期限合適嗎？");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        return draft;
    }

    @Test
    void asksAndShowsTheAnswerToWhoDecides() throws Exception {
        DraftId draft = asked("徵求意見");
        assertThat(status("lin", draft).select("#advice").text())
                .contains("待答覆", "馮世昌", "何宛珊（辦公室）問", "這個期限合適嗎？");
        assertThat(status("lin", draft).select("#advice form")).isEmpty();
        Document inbox = browser.get("feng", "/inbox").page();
        assertThat(inbox.select("a[href='/drafts/" + draft + "/status#advice']")).isNotEmpty();
        assertThat(inbox.text()).contains("請您提意見");
        Answer answer = send(draft, "feng", "/answer", "answer", "合適。");
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/status");
        assertThat(status("feng", draft).select("#advice form")).isEmpty();
        Document review = browser.get("he", "/drafts/" + draft + "/review").page();
        assertThat(review.select("#advice blockquote").text()).isEqualTo("合適。");
        assertThat(browser.get("lin", "/drafts/" + draft + "/history").page().text())
                .contains("在「辦公室」的席位上向馮世昌徵求意見", "答覆了「辦公室」徵求的意見");
    }

    @Test
    void takesAQuestionBack() throws Exception {
        DraftId draft = asked("撤回問題");
        Answer silent = send(draft, "he", "/take-back", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#advice details[open]")).hasSize(1);
        send(draft, "he", "/take-back", "reason", "已查到");
        assertThat(status("he", draft).select("#advice")).isEmpty();
        assertThat(browser.get("feng", "/drafts/" + draft + "/status").status()).isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedWhereItIsRefused() throws Exception {
        DraftId draft = house.atOffice("拒絕徵求");
        Answer nobody = send(draft, "he", "/advice", "question", "問了白問");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("details[open] #advice-question").text()).isEqualTo("問了白問");
        DraftId other = asked("空白答覆");
        Answer blank = send(other, "feng", "/answer", "answer", "");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.page().select("[role=alert] li").text()).contains("請寫下答覆");
    }

    @Test
    void speaksThreeLanguages() throws Exception {
        DraftId draft = asked("三種語言問");
        String path = "/drafts/" + draft + "/status";
        assertThat(browser.inLanguage("en", "feng", path).page().select("#advice").text())
                .contains("Not answered yet", "asked by 何宛珊 (辦公室)", "Your answer");
        assertThat(browser.inLanguage("zh-Hans", "feng", path).page().select("#advice").text())
                .contains("待答复", "您的答复");
    }

    @Test
    void doesNotExistForOthers() throws Exception {
        DraftId draft = asked("別人的問題");
        String action = status("feng", draft).select("form[action$=/answer]").attr("action");
        assertThat(browser.post("xu", action, "answer", "我來答").status()).isEqualTo(404);
        assertThat(browser.post("lin", action, "answer", "我來答").status()).isEqualTo(403);
    }
}
