package org.rostrum.web.inbox;

import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Noting;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking note of what lapsed. */
@Controller
class NotingController {

    private final ReadableDrafts drafts;
    private final Noting noting;
    private final Wording wording;

    NotingController(ReadableDrafts drafts, Noting noting, Wording wording) {
        this.drafts = drafts;
        this.noting = noting;
        this.wording = wording;
    }

    @PostMapping("/drafts/{draft}/lapses/noted")
    String note(
            @PathVariable UUID draft,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes after) {
        DraftId id = drafts.find(draft, person.id()).head().id();
        switch (noting.note(id, person.actor())) {
            case Done<Receipt> _ -> after.addFlashAttribute("done", "noted");
            case Refused<Receipt>(List<Refusal> reasons) ->
                    after.addFlashAttribute("problems", wording.of(reasons));
        }
        return "redirect:/inbox";
    }
}
