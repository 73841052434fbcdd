package org.rostrum.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that somebody else wrote, taken out with their types checked. */
final class Members {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern HASH_TEXT = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, Object> values;

    private Members(Map<String, Object> values) {
        this.values = values;
    }

    static Members of(String json) {
        return new Members(JsonReading.object(json));
    }

    /** Refuses members that the reader would silently pass over. */
    Members only(Set<String> keys) {
        if (!keys.containsAll(values.keySet())) {
            throw new JsonReading.Malformed("unknown members beside " + keys);
        }
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return typed(key, String.class);
    }

    long integer(String key) {
        return typed(key, Long.class);
    }

    Hash hash(String key) {
        return Hash.of(matching(key, HASH_TEXT));
    }

    @Nullable UUID uuidOrNull(String key) {
        return has(key) ? UUID.fromString(matching(key, UUID_TEXT)) : null;
    }

    Instant instant(String key) {
        try {
            return Instant.parse(text(key));
        } catch (DateTimeException _) {
            throw unfit(key);
        }
    }

    List<String> texts(String key) {
        return ((List<?>) typed(key, List.class))
                .stream().map(item -> item instanceof String text ? text : refuse(key)).toList();
    }

    Members object(String key) {
        var object = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) typed(key, Map.class))
                .forEach((name, value) -> object.put((String) name, value));
        return new Members(object);
    }

    private String matching(String key, Pattern pattern) {
        var text = text(key);
        return pattern.matcher(text).matches() ? text : refuse(key);
    }

    private <T> T typed(String key, Class<T> type) {
        var value = values.get(key);
        if (!type.isInstance(value)) {
            throw unfit(key);
        }
        return type.cast(value);
    }

    private static String refuse(String key) {
        throw unfit(key);
    }

    private static JsonReading.Malformed unfit(String key) {
        return new JsonReading.Malformed("'" + key + "' is missing or of another kind");
    }
}
