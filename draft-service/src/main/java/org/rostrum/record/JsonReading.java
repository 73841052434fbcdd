package org.rostrum.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link CanonicalJson} writes, and nothing that means more than that. Written here so
 * that an export can be verified with the bare JDK. It is lenient about the order of keys and about
 * escapes; who needs the exact form writes the result again and compares.
 */
final class JsonReading {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonReading(String text) {
        this.text = text;
    }

    /** Reads one object that fills the whole text. */
    static Map<String, Object> object(String text) {
        var reading = new JsonReading(text);
        reading.expect('{');
        var object = reading.members();
        if (reading.at != text.length()) {
            throw reading.malformed("something follows the object");
        }
        return object;
    }

    private Object value() {
        var first = next();
        return switch (first) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> integer();
        };
    }

    private Map<String, Object> members() {
        deeper();
        var object = new LinkedHashMap<String, Object>();
        if (!skip('}')) {
            do {
                expect('"');
                var key = string();
                expect(':');
                if (object.put(key, value()) != null) {
                    throw malformed("a key stands twice");
                }
            } while (skip(','));
            expect('}');
        }
        depth--;
        return object;
    }

    private List<Object> items() {
        deeper();
        var list = new ArrayList<>();
        if (!skip(']')) {
            do {
                list.add(value());
            } while (skip(','));
            expect(']');
        }
        depth--;
        return list;
    }

    private String string() {
        var string = new StringBuilder();
        for (var unit = next(); unit != '"'; unit = next()) {
            if (unit < ' ') {
                throw malformed("a control character stands unescaped");
            }
            string.append(unit == '\\' ? escape() : unit);
        }
        return string.toString();
    }

    private char escape() {
        var letter = next();
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unit();
            default -> throw malformed("an unknown escape");
        };
    }

    private char unit() {
        var unit = 0;
        for (var i = 0; i < 4; i++) {
            var digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw malformed("\\u wants four hexadecimal digits");
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private boolean word(String word, boolean value) {
        if (!text.startsWith(word, at - 1)) {
            throw malformed("an unknown word");
        }
        at += word.length() - 1;
        return value;
    }

    private Long integer() {
        var start = --at;
        skip('-');
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        // 17 characters hold every integer below 2^53 with its sign.
        if (at - start > 17 || at == start || text.charAt(at - 1) == '-') {
            throw malformed("not a value of the record");
        }
        return Long.valueOf(text.substring(start, at));
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw malformed("nested too deeply");
        }
    }

    private char next() {
        if (at == text.length()) {
            throw malformed("the text ends too early");
        }
        return text.charAt(at++);
    }

    private boolean skip(char wanted) {
        var found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char wanted) {
        if (!skip(wanted)) {
            throw malformed("'" + wanted + "' is missing");
        }
    }

    private Malformed malformed(String what) {
        return new Malformed(what + ", at character " + at);
    }

    /** The text is not what the record writes. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }
}
