package org.rostrum.draft.redline;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, signs and spaces. */
final class Words {

    private static final BreakIterator PATTERN =
            BreakIterator.getWordInstance(ULocale.TRADITIONAL_CHINESE);

    private final BreakIterator breaks = (BreakIterator) PATTERN.clone();

    /** Together they are the text; none is empty. */
    List<String> in(String text) {
        var words = new ArrayList<String>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
