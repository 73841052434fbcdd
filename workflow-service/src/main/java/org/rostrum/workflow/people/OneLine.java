package org.rostrum.workflow.people;

/** What may stand as a name: a line of text without anything that cannot be seen or stored. */
final class OneLine {

    private OneLine() {}

    /** Whether it has so many characters, and neither line breaks nor control characters. */
    static boolean fits(String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        return length >= least && length <= most && text.codePoints().allMatch(OneLine::shows);
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
