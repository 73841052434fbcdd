package org.rostrum.web.draft;

import java.util.List;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Abandoning;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a draft up. */
@Controller
class AbandoningPage {

    private final Desk desk;
    private final Abandoning abandoning;
    private final Wording wording;

    AbandoningPage(Desk desk, Abandoning abandoning, Wording wording) {
        this.desk = desk;
        this.abandoning = abandoning;
        this.wording = wording;
    }

    @PostMapping("/drafts/{id}/abandonment")
    String abandon(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        Draft draft = desk.draft(id, person);
        var outcome = abandoning.abandon(draft.head().id(), reason.strip(), person.actor());
        return switch (outcome) {
            case Outcome.Done<Receipt> _ -> "redirect:/drafts/" + id;
            case Outcome.Refused<Receipt>(List<Refusal> reasons) -> {
                flash.addFlashAttribute("problems", wording.of(reasons));
                flash.addFlashAttribute("reason", reason);
                yield "redirect:/drafts/" + id;
            }
        };
    }
}
