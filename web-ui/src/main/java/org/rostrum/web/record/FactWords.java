package org.rostrum.web.record;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the facts of an entry as people say them; what has no word is shown as it was recorded. */
@Component
class FactWords {

    /** Under which prefix the words for a fact's values stand. */
    private static final Map<String, String> VALUES =
            Map.ofEntries(
                    entry("verdict", "verdict."),
                    entry("sentTo", "station."),
                    entry("stations", "station."),
                    entry("says", "urgent.says."),
                    entry("station", "station."),
                    entry("route", "route."),
                    entry("outcome", "lane."),
                    entry("urgency", "urgency."),
                    entry("classification", "classification."),
                    entry("consent", "consent."),
                    entry("change", "change."),
                    entry("why", "fate."),
                    entry("remedy", "remedy."),
                    entry("weight", "weight."),
                    entry("rule", "stand-in."),
                    entry("where", "seats.where."),
                    entry("done", "vacant-done."),
                    entry("dayKind", "day-kind."));

    private final MessageSource messages;
    private final ShownWords shown;
    private final FactLookup lookup;

    FactWords(MessageSource messages, ShownWords shown, FactLookup lookup) {
        this.messages = messages;
        this.shown = shown;
        this.lookup = lookup;
    }

    String name(String fact, Locale locale) {
        return word("fact." + fact, fact, locale);
    }

    String value(String fact, Object value, Locale locale) {
        return switch (value) {
            case List<?> several ->
                    several.stream()
                            .map(one -> value(fact, one, locale))
                            .collect(Collectors.joining(separator(locale)));
            case Map<?, ?> about when fact.equals("leftOut") -> leftOut(about, locale);
            case Map<?, ?> seen when fact.equals("shown") -> shown.of(seen, locale);
            case Map<?, ?> parts ->
                    parts.entrySet().stream()
                            .map(part -> part(part, locale))
                            .sorted()
                            .collect(Collectors.joining(separator(locale)));
            case Object key when fact.equals("resumeAt") -> resumed(key.toString(), locale);
            default -> coded(fact, value.toString(), locale);
        };
    }

    /** One of two words, or a station that was named. */
    private String resumed(String value, Locale locale) {
        String from = word("resume.from", "{0}", locale);
        return word(
                "resume." + value,
                from.replace("{0}", word("station." + value, value, locale)),
                locale);
    }

    /** A department, and in brackets what in the text speaks of it. */
    private String leftOut(Map<?, ?> about, Locale locale) {
        Object words = Objects.requireNonNullElse(about.get("words"), List.of());
        String because = value("words", words, locale);
        return locale.getLanguage().equals("zh")
                ? about.get("department") + "（" + because + "）"
                : about.get("department") + " (" + because + ")";
    }

    private String part(Map.Entry<?, ?> part, Locale locale) {
        String fact = String.valueOf(part.getKey());
        return name(fact, locale) + " " + value(fact, part.getValue(), locale);
    }

    private String coded(String fact, String value, Locale locale) {
        String prefix = VALUES.get(fact);
        return prefix == null
                ? lookup.of(fact, value).orElse(value)
                : word(prefix + value, value, locale);
    }

    /** As it stands in the bundles; the fallback where they have nothing. */
    String word(String key, String fallback, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, null, locale), fallback);
    }

    private static String separator(Locale locale) {
        return locale.getLanguage().equals("zh") ? "、" : ", ";
    }
}
