package org.rostrum.draft.lexicon;

import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;

/** Who may change the lexicon: the office, and the system, which installs the starter set. */
@Component
class Keeping {

    private final LexiconAccess access;

    Keeping(LexiconAccess access) {
        this.access = access;
    }

    List<Refusal> problems(Actor actor) {
        var person = actor.person();
        boolean may = person == null || access.mayKeep(new PersonId(person));
        return may ? List.of() : List.of(Refusal.forbidden("lexicon.office-only"));
    }
}
