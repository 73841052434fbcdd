package org.rostrum.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON so that equal values give equal bytes: RFC 8785 for objects, lists, strings, booleans
 * and integers below 2<sup>53</sup>. Everything else is refused, because two programs could write
 * it differently: floating-point numbers, null, sets, and strings with half a surrogate pair.
 */
public final class CanonicalJson {

    /** Integers from here on are not exact in every JSON reader. */
    static final long LIMIT = 1L << 53;

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    /** UTF-8. */
    public static byte[] of(Map<String, ?> object) {
        return text(object).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Map<String, ?> object) {
        var json = new CanonicalJson();
        json.object(object);
        return json.out.toString();
    }

    private void object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((key, value) -> sorted.put(key(key), value));
        out.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getKey(), member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static String key(Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new Unwritable("the key " + key + " is not text");
    }

    private void value(String key, Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Boolean truth) {
            out.append(truth.booleanValue());
        } else if (value instanceof Integer || value instanceof Long) {
            integer(key, ((Number) value).longValue());
        } else if (value instanceof List<?> list) {
            list(key, list);
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else {
            var kind = value == null ? "null" : "of " + value.getClass();
            throw new Unwritable(
                    "the value of '%s' is %s; write it as text, or leave it out"
                            .formatted(key, kind));
        }
    }

    private void integer(String key, long value) {
        if (value <= -LIMIT || value >= LIMIT) {
            throw new Unwritable("the value of '%s' is not below 2^53: %d".formatted(key, value));
        }
        out.append(value);
    }

    private void list(String key, List<?> list) {
        out.append('[');
        var separator = "";
        for (var item : list) {
            out.append(separator);
            value(key, item);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                i = pair(text, i);
            } else {
                out.append(escaped(unit));
            }
        }
        out.append('"');
    }

    private int pair(String text, int high) {
        var low = high + 1;
        if (low == text.length()
                || !Character.isSurrogatePair(text.charAt(high), text.charAt(low))) {
            throw new Unwritable("half a surrogate pair at %d of a text".formatted(high));
        }
        out.append(text, high, low + 1);
        return low;
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
        };
    }

    /** The value has no canonical form; a mistake of the programmer, not of a person. */
    static final class Unwritable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private Unwritable(String message) {
            super("not fit for the record: " + message);
        }
    }
}
