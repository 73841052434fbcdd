package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Abandoning;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a draft up for good. */
@Controller
class AbandonmentController {

    private final ReadableDrafts drafts;
    private final Abandoning abandoning;
    private final StatusRefusals refusals;

    AbandonmentController(ReadableDrafts drafts, Abandoning abandoning, StatusRefusals refusals) {
        this.drafts = drafts;
        this.abandoning = abandoning;
        this.refusals = refusals;
    }

    @PostMapping("/drafts/{draft}/abandonment")
    String abandon(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        DraftId id = drafts.find(draft, person.id()).head().id();
        return switch (abandoning.abandon(id, reason, person.actor())) {
            case Done<Receipt> _ -> {
                after.addFlashAttribute("done", "abandoned");
                yield "redirect:/drafts/" + draft + "/status";
            }
            case Refused<Receipt>(List<Refusal> reasons) ->
                    refusals.show(draft, person, reasons, reason, model, response);
        };
    }
}
