package org.rostrum.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.workflow.notice.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import testing.rostrum.Together;

/** Webhooks, against a real HTTP server, and the page on which administrators keep them. */
class WebhookTest extends PostOffice {

    @Autowired Chains chains;
    @Autowired DeliveryHealth health;

    private Answer add(String by, String name, String url, String format) throws Exception {
        return browser.post(
                by,
                "/deliveries/webhooks",
                "name",
                name,
                "url",
                url,
                "format",
                format,
                "language",
                "zh-Hant");
    }

    /** Its secret. */
    private String added(String format) throws Exception {
        Answer answer = add("tian", "新聞組", receiverAddress(), format);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("code.token").text();
    }

    private DraftId submitted(String title) {
        DraftId draft = house.draft(title);
        house.submit(draft, "brief", List.of());
        return draft;
    }

    private List<String> recorded() {
        return chains.entries("settings", null, 500).items().stream().map(Entry::event).toList();
    }

    private String action(String ending) throws Exception {
        return browser.get("tian", "/deliveries")
                .page()
                .select("form[action$=" + ending + "]")
                .attr("action");
    }

    @Test
    void postsWhatHappenedSignedAndWithoutTheSpeech() throws Exception {
        String secret = added("JSON");
        DraftId draft = submitted("致青年朋友");
        deliver();
        assertThat(RECEIVED).hasSize(1);
        Received received = RECEIVED.getFirst();
        assertThat(received.event()).startsWith(draft + ":");
        assertThat(received.body())
                .contains("\"event\":\"station.opened\"", "\"waitingFor\":[\"何宛珊\"]")
                .contains("https://house.example/drafts/" + draft + "/status")
                .doesNotContain("致青年朋友", "研發投入");
        assertThat(received.signature())
                .isEqualTo("v1=" + hmac(secret, received.timestamp() + "." + received.body()));
    }

    private static String hmac(String secret, String signed) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesAPublicDraft() throws Exception {
        added("WECOM");
        DraftId draft = house.draft("公開的致辭");
        jdbc.sql("update draft.draft set classification = 'PUBLIC' where id = ?")
                .param(draft.value())
                .update();
        house.submit(draft, "brief", List.of());
        deliver();
        assertThat(RECEIVED.getFirst().body())
                .startsWith("{\"msgtype\":\"text\"")
                .contains("【文稿審核】", "公開的致辭", "待處理：何宛珊");
    }

    @Test
    void triesAgainUntilTheReceiverTakesItAndNeverAfterwards() throws Exception {
        added("DINGTALK");
        REPLIES.add(new Reply(500, ""));
        REPLIES.add(new Reply(200, "{\"errcode\":310000}"));
        submitted("時好時壞");
        deliver();
        for (int i = 0; i < 4; i++) {
            clock.turn(Duration.ofMinutes(5));
            deliver();
        }
        assertThat(RECEIVED).hasSize(3);
        assertThat(RECEIVED.stream().map(Received::event).distinct()).hasSize(1);
    }

    @Test
    void postsOnceHoweverManyDeliver() throws Exception {
        added("JSON");
        submitted("同時");
        informing.all();
        Together.run(Collections.nCopies(4, () -> delivering.all(Set.of(Channel.WEBHOOK))));
        assertThat(RECEIVED).hasSize(1);
    }

    @Test
    void showsWhatWasGivenUpAndLetsAdministratorsDecide() throws Exception {
        added("JSON");
        for (int i = 0; i < TRIES; i++) {
            REPLIES.add(new Reply(503, ""));
        }
        submitted("送不出去");
        giveUp();
        assertThat(health.health().getStatus().getCode()).isEqualTo("WARNING");
        String page = browser.get("tian", "/deliveries").page().select("#undelivered").text();
        assertThat(page).contains("新聞組", "HTTP 503", "3 次").doesNotContain("送不出去");
        assertThat(browser.post("tian", action("/again")).location()).isEqualTo("/deliveries");
        deliver();
        assertThat(RECEIVED).hasSize(TRIES + 1);
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");

        for (int i = 0; i < TRIES; i++) {
            REPLIES.add(new Reply(503, ""));
        }
        submitted("不再送");
        giveUp();
        String discard = action("/discard");
        assertThat(browser.post("tian", discard).location()).isEqualTo("/deliveries");
        assertThat(browser.post("tian", discard).status()).isEqualTo(409);
        assertThat(browser.post("tian", discard.replace("discard", "again")).status())
                .isEqualTo(409);
        assertThat(recorded()).contains("delivery.retried", "delivery.discarded");
    }

    private void giveUp() {
        for (int i = 0; i < TRIES; i++) {
            deliver();
            clock.turn(Duration.ofMinutes(10));
        }
    }

    @Test
    void testsAndRemovesAWebhookAndShowsItsSecretsNeverAgain() throws Exception {
        String secret = added("FEISHU");
        Answer page = browser.get("tian", "/deliveries");
        assertThat(page.text()).contains("新聞組", "127.0.0.1").doesNotContain(secret, "/hook\"");
        assertThat(browser.post("tian", action("/test")).location()).isEqualTo("/deliveries");
        assertThat(RECEIVED.getFirst().body()).contains("這是測試訊息");
        REPLIES.add(new Reply(200, "{\"code\":19024}"));
        Answer failed = browser.post("tian", action("/test"));
        assertThat(failed.status()).isEqualTo(409);
        assertThat(failed.page().select(".note.danger").text()).contains("HTTP 200");
        String removal = action("/removal");
        submitted("移除之後");
        informing.all();
        assertThat(browser.post("tian", removal).location()).isEqualTo("/deliveries");
        RECEIVED.clear();
        deliver();
        assertThat(RECEIVED).isEmpty();
        assertThat(browser.post("tian", removal).status()).isEqualTo(404);
        assertThat(recorded()).contains("webhook.added", "webhook.tested", "webhook.removed");
        assertThat(chains.entries("settings", null, 500).items())
                .noneMatch(entry -> entry.facts().toString().contains("/hook"));
    }

    @Test
    void refusesWhatCannotBeAWebhookWithEveryReason() throws Exception {
        Answer answer = add("tian", " ", "http://8.8.8.8/", "FAX");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".note.danger li").eachText())
                .containsExactlyInAnyOrder("請填寫名稱。", "網址須以 https 開頭。", "請選擇格式。");
        assertThat(add("tian", "內網", "https://10.0.0.1/", "JSON").page().text())
                .contains("10.0.0.1 在內部網路裡");
        assertThat(add("tian", "長".repeat(101), receiverAddress(), "JSON").status()).isEqualTo(422);
    }

    @Test
    void isForSystemAdministratorsOnly() throws Exception {
        assertThat(browser.get("lin", "/deliveries").status()).isEqualTo(403);
        assertThat(add("shen", "不行", receiverAddress(), "JSON").status()).isEqualTo(403);
    }
}
