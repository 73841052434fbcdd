package org.rostrum.workflow.notice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rostrum.record.CanonicalJson;

/** What a receiver of webhooks understands. */
public enum WebhookFormat {
    /** Everything that there is to know, for programs. */
    JSON,
    /** Text messages of 企業微信 group robots. */
    WECOM,
    /** Text messages of 釘釘 group robots. */
    DINGTALK,
    /** Text messages of 飛書 group robots. */
    FEISHU;

    /** A robot takes what it does not understand with status 200 and says so in the body. */
    private static final Pattern CODE =
            Pattern.compile("\"(?:errcode|code|StatusCode)\"\\s*:\\s*(-?[0-9]+)");

    byte[] body(Happening happening, String sentence, String link) {
        return switch (this) {
            case JSON -> CanonicalJson.of(facts(happening, sentence, link));
            case WECOM, DINGTALK ->
                    CanonicalJson.of(
                            Map.of("msgtype", "text", "text", Map.of("content", sentence)));
            case FEISHU ->
                    CanonicalJson.of(
                            Map.of("msg_type", "text", "content", Map.of("text", sentence)));
        };
    }

    private static Map<String, Object> facts(Happening happening, String sentence, String link) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", happening.id());
        facts.put("event", happening.event());
        facts.put("at", happening.at().toString());
        facts.put("text", sentence);
        facts.put("link", link);
        facts.put("waitingFor", happening.waiting());
        if (happening.draft() != null) {
            Map<String, Object> draft = new LinkedHashMap<>();
            draft.put("id", happening.draft().toString());
            draft.put("number", happening.number());
            if (happening.title() != null) {
                draft.put("title", happening.title());
            }
            facts.put("draft", draft);
        }
        return facts;
    }

    /** Whether the receiver has taken it. */
    boolean accepted(int status, byte[] answer) {
        if (status < 200 || status > 299) {
            return false;
        }
        if (this == JSON) {
            return true;
        }
        var code = CODE.matcher(new String(answer, StandardCharsets.UTF_8));
        return code.find() && code.group(1).equals("0");
    }
}
