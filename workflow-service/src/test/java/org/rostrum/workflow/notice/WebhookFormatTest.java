package org.rostrum.workflow.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.DraftId;

class WebhookFormatTest {

    private static final DraftId DRAFT = new DraftId(new UUID(1, 2));

    private static String body(WebhookFormat format, @Nullable String title) {
        var happening =
                new Happening(
                        DRAFT + ":7",
                        "draft.approved",
                        Instant.parse("2026-12-01T00:00:00Z"),
                        DRAFT,
                        "SP-2026-0001",
                        title,
                        List.of("黃雅琪"));
        return new String(format.body(happening, "核定：\"甲\"", "https://h/d"), UTF_8);
    }

    @Test
    void saysEverythingToPrograms() {
        assertThat(body(WebhookFormat.JSON, null))
                .isEqualTo(
                        "{\"at\":\"2026-12-01T00:00:00Z\",\"draft\":{\"id\":\""
                                + DRAFT
                                + "\",\"number\":\"SP-2026-0001\"},\"event\":\"draft.approved\","
                                + "\"id\":\""
                                + DRAFT
                                + ":7\",\"link\":\"https://h/d\",\"text\":\"核定：\\\"甲\\\"\","
                                + "\"waitingFor\":[\"黃雅琪\"]}");
        assertThat(body(WebhookFormat.JSON, "致辭")).contains("\"title\":\"致辭\"");
    }

    @Test
    void saysToRobotsWhatTheyUnderstand() {
        String text = "{\"msgtype\":\"text\",\"text\":{\"content\":\"核定：\\\"甲\\\"\"}}";
        assertThat(body(WebhookFormat.WECOM, null)).isEqualTo(text);
        assertThat(body(WebhookFormat.DINGTALK, null)).isEqualTo(text);
        assertThat(body(WebhookFormat.FEISHU, null))
                .isEqualTo("{\"content\":{\"text\":\"核定：\\\"甲\\\"\"},\"msg_type\":\"text\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSON     | 204 | ''                                 | true",
                "JSON     | 302 | ''                                 | false",
                "JSON     | 500 | ''                                 | false",
                "WECOM    | 200 | {\"errcode\":0,\"errmsg\":\"ok\"}  | true",
                "WECOM    | 200 | {\"errcode\":93000}                | false",
                "WECOM    | 200 | ''                                 | false",
                "DINGTALK | 200 | {\"errcode\": 310000}              | false",
                "FEISHU   | 200 | {\"code\":0,\"msg\":\"success\"}   | true",
                "FEISHU   | 200 | {\"code\":19024}                   | false",
                "FEISHU   | 404 | {\"code\":0}                       | false"
            })
    void knowsWhetherItWasTaken(WebhookFormat format, int status, String answer, boolean accepted) {
        assertThat(format.accepted(status, answer.getBytes(UTF_8))).isEqualTo(accepted);
    }

    /** Computed with openssl, over "1700000000." and the body. */
    @Test
    void signsTimeAndBody() {
        assertThat(Signature.of("secret", 1_700_000_000, "{}".getBytes(UTF_8)))
                .isEqualTo("v1=b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163");
        assertThat(Signature.newSecret()).hasSize(43).isNotEqualTo(Signature.newSecret());
    }
}
