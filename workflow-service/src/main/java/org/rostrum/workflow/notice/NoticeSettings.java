package org.rostrum.workflow.notice;

import java.util.EnumMap;
import java.util.Map;

/**
 * How somebody wants to be told.
 *
 * @param language of e-mails: {@code zh-Hant}, {@code zh-Hans} or {@code en}
 * @param digestHour from which hour of the day, by the city's clocks, the daily e-mail is sent
 * @param choices for every matter
 */
public record NoticeSettings(String language, int digestHour, Map<Matter, Matter.Choice> choices) {

    static final String USUAL_LANGUAGE = "zh-Hant";
    static final int USUAL_HOUR = 8;

    public NoticeSettings {
        var all = new EnumMap<Matter, Matter.Choice>(Matter.class);
        for (Matter matter : Matter.values()) {
            all.put(matter, choices.getOrDefault(matter, matter.usual()));
        }
        choices = Map.copyOf(all);
    }

    public Matter.Choice of(Matter matter) {
        return choices.getOrDefault(matter, matter.usual());
    }

    /** Until somebody chooses otherwise. */
    public static NoticeSettings usual() {
        return new NoticeSettings(USUAL_LANGUAGE, USUAL_HOUR, Map.of());
    }
}
