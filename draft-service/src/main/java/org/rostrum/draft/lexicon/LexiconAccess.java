package org.rostrum.draft.lexicon;

import org.rostrum.draft.PersonId;

/** Who may read and keep the lexicon; answered by the module that knows people. */
public interface LexiconAccess {

    /** Whether the person works on texts, or watches those who do. */
    boolean mayRead(PersonId person);

    /** Whether the person may add, change and retire entries. */
    boolean mayKeep(PersonId person);
}
