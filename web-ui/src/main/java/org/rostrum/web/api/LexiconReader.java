package org.rostrum.web.api;

import org.rostrum.draft.lexicon.LexiconAccess;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Lets those read the lexicon who work on texts. */
@Component("apiLexiconReader")
class LexiconReader {

    private final LexiconAccess access;

    LexiconReader(LexiconAccess access) {
        this.access = access;
    }

    void admit(SignedIn person) {
        if (!access.mayRead(person.id())) {
            throw Refused.because(Refusal.forbidden("lexicon.readers-only"));
        }
    }
}
