package org.rostrum.draft.remark;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.rostrum.draft.redline.Change;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.HanCharacters;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What somebody may add to a text by a suggestion without having written in it. */
@Component
class Phrase {

    private final int longest;

    /**
     * @param longest in Han characters; for other scripts twice as many characters
     */
    Phrase(@Value("${rostrum.independence.phrase:12}") int longest) {
        this.longest = longest;
    }

    /** Whether the suggestion's own words are more than a phrase; what it left as it was is not. */
    boolean exceededBy(Remark suggestion) {
        String added = added(suggestion);
        int han = HanCharacters.in(added);
        int others = added.codePointCount(0, added.length()) - han;
        return 2 * han + others > 2 * longest;
    }

    private static String added(Remark suggestion) {
        Redline redline =
                Redline.between(
                        text(suggestion.anchor().quotation()),
                        text(requireNonNullElse(suggestion.replacement(), "")));
        return String.join("", redline.changes().stream().map(Change::after).toList());
    }

    private static Text text(String words) {
        return new Text(List.of(new Paragraph("p", Kind.BODY, words, List.of(), "")), "");
    }
}
