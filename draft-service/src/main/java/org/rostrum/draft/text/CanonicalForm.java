package org.rostrum.draft.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes that stand for a text when it is hashed: JSON after RFC 8785 with kind, emphasis and
 * words of every paragraph. Paragraph ids and the white space between paragraphs are left out, so
 * two texts have the same hash exactly if a reader sees the same.
 */
public final class CanonicalForm {

    private CanonicalForm() {}

    /**
     * UTF-8.
     *
     * @throws IllegalArgumentException if the text holds a lone surrogate, which has no UTF-8
     */
    public static byte[] of(Text text) {
        var out = new StringBuilder("{\"form\":\"rostrum-text-1\",\"paragraphs\":[");
        var comma = "";
        for (var paragraph : text.paragraphs()) {
            append(out.append(comma), paragraph);
            comma = ",";
        }
        return out.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(Text text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void append(StringBuilder out, Paragraph paragraph) {
        if (Characters.hasLoneSurrogate(paragraph.text())) {
            throw new IllegalArgumentException("lone surrogate in paragraph " + paragraph.id());
        }
        out.append("{\"kind\":\"").append(paragraph.kind()).append("\",\"strong\":[");
        var comma = "";
        for (var range : Emphasis.merged(paragraph.strong())) {
            out.append(comma).append('[').append(range.from()).append(',');
            out.append(range.to()).append(']');
            comma = ",";
        }
        out.append("],\"text\":\"");
        paragraph.text().chars().forEach(c -> appendEscaped(out, (char) c));
        out.append("\"}");
    }

    private static void appendEscaped(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
