package org.rostrum.draft.text;

/** Counts Han characters: the measure of a speech's length. */
public final class HanCharacters {

    private HanCharacters() {}

    /** Over all paragraphs, titles and headings included. */
    public static int in(Text text) {
        return text.paragraphs().stream().mapToInt(p -> in(p.text())).sum();
    }

    public static int in(String text) {
        return (int) text.codePoints().filter(HanCharacters::isHan).count();
    }

    /** The common block first: the script table is a search. */
    static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
