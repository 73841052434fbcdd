package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.List;

/** The numbered points of a text, with how much each of them covers. */
public final class Outline {

    private static final int LONGEST = 60;

    private Outline() {}

    /**
     * One point.
     *
     * @param level 1 to 4
     * @param heading its words with the number; of a point that opens a long paragraph only the
     *     first sentence
     * @param hanCharacters of the point and of all that follows up to the next one of its level
     */
    public record Entry(String paragraphId, int level, String heading, int hanCharacters) {}

    /** In reading order. */
    public static List<Entry> of(Text text) {
        var entries = new ArrayList<Entry>();
        var paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int level = level(paragraphs.get(i));
            if (level > 0) {
                var p = paragraphs.get(i);
                entries.add(new Entry(p.id(), level, heading(p), covered(paragraphs, i, level)));
            }
        }
        return entries;
    }

    private static int covered(List<Paragraph> paragraphs, int from, int level) {
        int sum = HanCharacters.in(paragraphs.get(from).text());
        for (int i = from + 1; i < paragraphs.size(); i++) {
            int next = level(paragraphs.get(i));
            if ((next > 0 && next <= level) || paragraphs.get(i).kind() == Kind.SIGN_OFF) {
                break;
            }
            sum += HanCharacters.in(paragraphs.get(i).text());
        }
        return sum;
    }

    private static int level(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            case BODY -> Ordinal.at(paragraph.text()).map(Ordinal::level).orElse(0);
            case TITLE, SALUTATION, QUOTE, SIGN_OFF -> 0;
        };
    }

    private static String heading(Paragraph paragraph) {
        var text = paragraph.text();
        int end = Sentences.firstEnd(text);
        var first = paragraph.kind() == Kind.BODY && end > 0 ? text.substring(0, end) : text;
        return first.length() <= LONGEST ? first : cut(first) + "…";
    }

    private static String cut(String text) {
        return text.substring(0, Characters.splitsPair(text, LONGEST) ? LONGEST - 1 : LONGEST);
    }
}
