package org.rostrum.web.notice;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.notice.Matter;
import org.rostrum.workflow.notice.NoticeSettings;

/** Settings as they are sent: {@code page-WAITING=on}, {@code mail-WAITING=NOW}, … */
record SettingsForm(Map<String, String> sent) {

    NoticeSettings settings() {
        Map<Matter, Matter.Choice> choices = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            choices.put(
                    matter,
                    new Matter.Choice(
                            sent.containsKey("page-" + matter), mail(sent.get("mail-" + matter))));
        }
        return new NoticeSettings(
                sent.getOrDefault("language", ""), hour(sent.getOrDefault("hour", "")), choices);
    }

    private static Matter.Mail mail(@Nullable String value) {
        for (Matter.Mail one : Matter.Mail.values()) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        return Matter.Mail.NEVER;
    }

    /** What is no hour is out of range. */
    private static int hour(String value) {
        return value.matches("[0-9]{1,2}") ? Integer.parseInt(value) : -1;
    }
}
