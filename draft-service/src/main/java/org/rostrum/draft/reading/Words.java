package org.rostrum.draft.reading;

import java.util.List;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** What is remembered of a paragraph: a hash over what a reader sees of it. */
final class Words {

    private Words() {}

    /** 64 lower-case hexadecimal digits; equal exactly if a reader sees the same. */
    static String sha256(Paragraph paragraph) {
        return CanonicalForm.sha256(new Text(List.of(paragraph), ""));
    }
}
