package org.rostrum.draft.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number at the start of a numbered paragraph, in full or half width alike.
 *
 * @param style how it is written
 * @param length in UTF-16 units, including what separates it from the words
 */
public record Ordinal(Style style, int length) {

    private static final String HAN = "[〇零一二三四五六七八九十百壹貳參叁肆伍陸柒捌玖拾两兩]{1,5}";
    private static final String DIGITS = "[0-9０-９]{1,3}";

    /** How a number is written; the level follows from it. */
    public enum Style {
        /** 一、 */
        HAN_COMMA(1, HAN + "[、.．](?![二三四五六七八九十][、線线級级類类])"),
        /** （一） */
        HAN_BRACKETS(2, "(?:[（(]" + HAN + "[）)]|[㈠-㈩])、?"),
        /** 第一， */
        ORDER(2, "第" + HAN + "[，,、：:]"),
        /** 1. */
        DIGIT_POINT(3, "(?:" + DIGITS + "[.．、](?![0-9０-９])|[⒈-⒛])"),
        /** （1） */
        DIGIT_BRACKETS(4, "(?:[（(]" + DIGITS + "[）)]|[⑴-⒇])、?");

        private final int level;
        private final Pattern pattern;

        Style(int level, String pattern) {
            this.level = level;
            this.pattern = Pattern.compile(pattern + "\\s*");
        }
    }

    private static final List<Style> STYLES = List.of(Style.values());

    /** The number that a paragraph starts with. */
    public static Optional<Ordinal> at(String paragraph) {
        if (paragraph.isEmpty()) {
            return Optional.empty();
        }
        for (var style : STYLES) {
            var matcher = style.pattern.matcher(paragraph);
            if (matcher.lookingAt() && matcher.end() < paragraph.length()) {
                return Optional.of(new Ordinal(style, matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** 1 to 4, as in {@link Kind#HEADING_1} to {@link Kind#HEADING_4}. */
    public int level() {
        return style.level;
    }

    Kind heading() {
        return switch (style.level) {
            case 1 -> Kind.HEADING_1;
            case 2 -> Kind.HEADING_2;
            case 3 -> Kind.HEADING_3;
            default -> Kind.HEADING_4;
        };
    }
}
