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
import org.rostrum.workflow.Withdrawal;
import org.rostrum.workflow.Withdrawing;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Getting a draft back from review, and the office's answer to such a wish. */
@Controller
class WithdrawalController {

    private final ReadableDrafts drafts;
    private final Withdrawing withdrawing;
    private final StatusRefusals refusals;

    WithdrawalController(ReadableDrafts drafts, Withdrawing withdrawing, StatusRefusals refusals) {
        this.drafts = drafts;
        this.withdrawing = withdrawing;
        this.refusals = refusals;
    }

    @PostMapping("/drafts/{draft}/withdrawal")
    String withdraw(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        DraftId id = drafts.find(draft, person.id()).head().id();
        return switch (withdrawing.withdraw(id, reason, person.actor())) {
            case Done<Withdrawal>(Withdrawal.AtOnce _) -> status(draft, "withdrawn", after);
            case Done<Withdrawal>(Withdrawal.ConsentAsked _) ->
                    status(draft, "consent-asked", after);
            case Refused<Withdrawal>(List<Refusal> reasons) ->
                    refusals.show(draft, person, reasons, reason, model, response);
        };
    }

    @PostMapping("/drafts/{draft}/withdrawal/answer")
    String answer(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "false") boolean consent,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        DraftId id = drafts.find(draft, person.id()).head().id();
        return switch (withdrawing.answer(id, consent, reason, person.actor())) {
            case Done<Receipt> _ -> status(draft, consent ? "consented" : "declined", after);
            case Refused<Receipt>(List<Refusal> reasons) ->
                    refusals.show(draft, person, reasons, reason, model, response);
        };
    }

    private static String status(UUID draft, String done, RedirectAttributes after) {
        after.addFlashAttribute("done", done);
        return "redirect:/drafts/" + draft + "/status";
    }
}
