package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text cut into paragraphs; nothing is lost: leads, texts and tail together are the input.
 */
record Cutting(List<Piece> pieces, String tail) {

    static final Cutting NOTHING = new Cutting(List.of(), "");

    /** A paragraph's text and the white space that stood before it. */
    record Piece(String lead, String text) {}

    /** One paragraph a line that is not blank; a heading that ran into its paragraph is cut off. */
    static Cutting of(String lines) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        int at = skipSpace(lines, 0);
        while (at < lines.length()) {
            int end = lines.indexOf('\n', at) < 0 ? lines.length() : lines.indexOf('\n', at);
            int textEnd = backOverSpace(lines, at, end);
            addLine(pieces, lines.substring(done, at), lines.substring(at, textEnd));
            done = textEnd;
            at = skipSpace(lines, end);
        }
        return new Cutting(List.copyOf(pieces), lines.substring(done));
    }

    private static void addLine(List<Piece> pieces, String lead, String line) {
        int cut = RunInHeading.end(line);
        if (cut < 0) {
            pieces.add(new Piece(lead, line));
            return;
        }
        int rest = skipSpace(line, cut);
        pieces.add(new Piece(lead, line.substring(0, cut)));
        pieces.add(new Piece(line.substring(cut, rest), line.substring(rest)));
    }

    private static int skipSpace(String s, int from) {
        int at = from;
        while (at < s.length() && Characters.isSpace(s.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int backOverSpace(String s, int from, int end) {
        int at = end;
        while (at > from && Characters.isSpace(s.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
