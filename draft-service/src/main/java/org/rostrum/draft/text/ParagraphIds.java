package org.rostrum.draft.text;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Names for paragraphs: random, so that two pasted texts never seem to share a paragraph. */
final class ParagraphIds {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final String DIGITS = "0123456789abcdefghijkmnpqrstuvwxyz";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ParagraphIds() {}

    static String fresh() {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return id.toString();
    }

    static boolean valid(String id) {
        return VALID.matcher(id).matches();
    }
}
