package org.rostrum.draft.redline;

/** What single characters are. */
final class Signs {

    private static final String WITH_MEANING = "%‰％&＆#＃@＠*＊/／\\＼§";
    private static final String MINUS = "-－–—−~～〜.．";
    private static final String HAN_NUMERALS = "〇零一二三四五六七八九十百千萬万億亿兩两點点";

    private Signs() {}

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A sign that orders sentences; not one that means something, such as %. */
    static boolean isPunctuation(int c) {
        if (WITH_MEANING.indexOf(c) >= 0) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    static boolean isNumeral(int c) {
        return Character.isDigit(c) || HAN_NUMERALS.indexOf(c) >= 0;
    }

    /** A minus, a sign for a range, or a decimal point. */
    static boolean isMinus(int c) {
        return MINUS.indexOf(c) >= 0;
    }

    /** Full width made half width, one character each; nothing else is touched. */
    static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '　' ? ' ' : c);
        }
        return half.toString();
    }

    static String withoutSpace(String text) {
        var rest = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
