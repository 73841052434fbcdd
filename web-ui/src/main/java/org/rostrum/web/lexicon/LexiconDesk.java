package org.rostrum.web.lexicon;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rostrum.draft.lexicon.EntryKind;
import org.rostrum.draft.lexicon.LexiconAccess;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about the lexicon share: who may see them, and what they say when refused. */
@Component
class LexiconDesk {

    private final LexiconAccess access;
    private final Wording wording;

    LexiconDesk(LexiconAccess access, Wording wording) {
        this.access = access;
        this.wording = wording;
    }

    /** Only those who work on texts come further. */
    void open(SignedIn person, Model model) {
        if (!access.mayRead(person.id())) {
            throw new AccessDeniedException("not a reader of the lexicon");
        }
        model.addAttribute("mayKeep", access.mayKeep(person.id()));
        model.addAttribute("kinds", EntryKind.values());
    }

    /** Only those who keep the lexicon come further. */
    void openToKeep(SignedIn person, Model model) {
        open(person, model);
        if (!access.mayKeep(person.id())) {
            throw new AccessDeniedException("not a keeper of the lexicon");
        }
    }

    void refused(List<Refusal> reasons, HttpServletResponse response, Model model) {
        response.setStatus(RefusalStatus.of(reasons).value());
        model.addAttribute("problems", wording.of(reasons));
    }
}
