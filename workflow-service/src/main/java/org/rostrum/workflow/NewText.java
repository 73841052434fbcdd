package org.rostrum.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.Lexicon;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.revision.Written;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.draft.text.Text;

/** The text of a new round against earlier revisions; each comparison is made once. */
final class NewText {

    private final Text text;
    private final String sha256;
    private final IntFunction<Text> earlier;
    private final Lexicon lexicon;
    private final List<Written> written;
    private final Set<PersonId> typed;
    private final Map<Integer, Since> known = new HashMap<>();

    /**
     * @param earlier gives the text of an earlier revision
     * @param lexicon whose terms count as facts
     * @param written revisions up to the new one
     * @param typed who wrote in the text since the last of those
     */
    NewText(
            Text text,
            IntFunction<Text> earlier,
            Lexicon lexicon,
            List<Written> written,
            Set<PersonId> typed) {
        this.text = text;
        this.sha256 = CanonicalForm.sha256(text);
        this.earlier = earlier;
        this.lexicon = lexicon;
        this.written = List.copyOf(written);
        this.typed = Set.copyOf(typed);
    }

    Set<PersonId> typed() {
        return typed;
    }

    Since since(int revision, String hash) {
        return known.computeIfAbsent(revision, number -> compared(number, hash));
    }

    private Since compared(int revision, String hash) {
        Set<PersonId> authors = new HashSet<>();
        Set<PersonId> writers = new HashSet<>(typed);
        for (Written one : written) {
            if (one.revision() > revision) {
                if (!one.amendment()) {
                    authors.add(one.author());
                }
                writers.addAll(one.writers());
            }
        }
        if (hash.equals(sha256)) {
            return new Since(ChangeKind.NONE, null, authors, writers);
        }
        Redline redline = Redline.between(earlier.apply(revision), text, lexicon);
        return new Since(redline.strongest(), redline, authors, writers);
    }
}
