package org.rostrum.draft.text;

import java.util.regex.Pattern;

/**
 * What counts as the end of a line: CR LF, CR, LF, NEL (U+0085), LINE SEPARATOR (U+2028), PARAGRAPH
 * SEPARATOR (U+2029), and the vertical tab and form feed that word processors leave for a manual
 * line and page break. All of them are written as one line feed. A tab is not a line end.
 */
final class LineEnds {

    private static final Pattern ANY = Pattern.compile("\r\n|[\r\013\f\u0085\u2028\u2029]");
    private static final String ALL = "\n\r\013\f\u0085\u2028\u2029";

    private LineEnds() {}

    static String normalised(String text) {
        return ANY.matcher(text).replaceAll("\n");
    }

    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> ALL.indexOf(c) >= 0);
    }
}
