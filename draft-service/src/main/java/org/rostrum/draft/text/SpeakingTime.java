package org.rostrum.draft.text;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How long it takes to speak a text. A Han character and a digit count as one syllable, a Latin
 * word as two; the title is not spoken.
 */
public final class SpeakingTime {

    /** Han characters a minute if nothing is known about the speaker. */
    public static final int DEFAULT = 200;

    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}+");

    private SpeakingTime() {}

    /** Rounded to whole seconds. {@code hanPerMinute} is positive. */
    public static Duration of(Text text, int hanPerMinute) {
        long syllables =
                text.paragraphs().stream()
                        .filter(p -> p.kind() != Kind.TITLE)
                        .mapToLong(p -> syllables(p.text()))
                        .sum();
        return Duration.ofSeconds(Math.round(60.0 * syllables / positive(hanPerMinute)));
    }

    private static long syllables(String text) {
        return HanCharacters.in(text)
                + text.codePoints().filter(Character::isDigit).count()
                + 2 * LATIN_WORD.matcher(text).results().count();
    }

    private static int positive(int hanPerMinute) {
        if (hanPerMinute <= 0) {
            throw new IllegalArgumentException("not a speed: " + hanPerMinute);
        }
        return hanPerMinute;
    }
}
