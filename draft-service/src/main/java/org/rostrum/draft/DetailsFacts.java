package org.rostrum.draft;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The details as they are told to the record; what is not known is left out. */
final class DetailsFacts {

    private DetailsFacts() {}

    static Map<String, Object> of(DraftDetails details) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", details.title());
        facts.put("occasion", details.occasion());
        facts.put("speaker", details.speaker());
        put(facts, "speechAt", text(details.speechAt()));
        facts.put("venue", details.venue());
        put(facts, "expectedMinutes", details.expectedMinutes());
        facts.put("urgency", details.urgency().name());
        facts.put("classification", details.classification().name());
        facts.put(
                "coDrafters",
                details.coDrafters().stream().map(PersonId::toString).sorted().toList());
        return facts;
    }

    /** Under {@code before} and {@code after}, the fields that differ and no others. */
    static Map<String, Object> ofChange(DraftDetails before, DraftDetails after) {
        Map<String, Object> was = of(before);
        Map<String, Object> is = of(after);
        return Map.of("before", without(is, was), "after", without(was, is));
    }

    private static Map<String, Object> without(Map<String, Object> same, Map<String, Object> all) {
        var rest = new LinkedHashMap<>(all);
        rest.entrySet().removeIf(e -> Objects.equals(same.get(e.getKey()), e.getValue()));
        return rest;
    }

    private static @Nullable String text(@Nullable LocalDateTime time) {
        return time == null ? null : time.toString();
    }

    private static void put(Map<String, Object> facts, String key, @Nullable Object value) {
        if (value != null) {
            facts.put(key, value);
        }
    }
}
