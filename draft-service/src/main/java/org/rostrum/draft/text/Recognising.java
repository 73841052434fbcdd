package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What each paragraph of a plain text is, told from its numbering, wording and place. */
final class Recognising {

    private static final int LONGEST_HEADING = 50;
    private static final int LONGEST_TITLE = 40;
    private static final int TOP = 6;
    private static final int BOTTOM = 4;

    private static final Pattern SIGN_OFF =
            Pattern.compile(
                    "(?is)(?:最後[，,]|最后[，,])?(?:再次)?(?:謝謝|谢谢|多謝|多谢|感謝大家|感谢大家|感謝各位|感谢各位"
                            + "|敬祝|祝大家|祝各位|thank you|thanks).{0,30}");
    private static final Pattern QUOTE = Pattern.compile("(?s)「[^」]+」|『[^』]+』|“[^”]+”");

    private final List<String> texts;

    Recognising(List<String> texts) {
        this.texts = texts;
    }

    List<Kind> kinds() {
        var kinds = new ArrayList<Kind>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            kinds.add(kind(i));
        }
        int title = title(kinds);
        if (title >= 0) {
            kinds.set(title, Kind.TITLE);
        }
        return kinds;
    }

    private Kind kind(int i) {
        var text = texts.get(i);
        if (Salutation.is(text, i < TOP)) {
            return Kind.SALUTATION;
        }
        if (i > 0 && i >= texts.size() - BOTTOM && SIGN_OFF.matcher(text).matches()) {
            return Kind.SIGN_OFF;
        }
        if (QUOTE.matcher(text).matches()) {
            return Kind.QUOTE;
        }
        return isHeading(text)
                ? Ordinal.at(text).map(Ordinal::heading).orElse(Kind.BODY)
                : Kind.BODY;
    }

    /** A numbered paragraph is a heading if it is short and has no second sentence. */
    private static boolean isHeading(String text) {
        int end = Sentences.firstEnd(text);
        return text.length() <= LONGEST_HEADING && (end < 0 || end == text.length() - 1);
    }

    /** The first short line without the end of a sentence, before the salutation or at the top. */
    private int title(List<Kind> kinds) {
        int salutation = kinds.indexOf(Kind.SALUTATION);
        int last = salutation >= 0 && salutation < TOP ? salutation : Math.min(1, kinds.size());
        for (int i = 0; i < last; i++) {
            if (kinds.get(i) == Kind.BODY && isTitle(texts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TITLE
                && !Sentences.ended(text)
                && !Sentences.pausing(text.charAt(text.length() - 1));
    }
}
