package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.review.StatusForms.Sent;
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
    private final StatusForms forms;

    WithdrawalController(ReadableDrafts drafts, Withdrawing withdrawing, StatusForms forms) {
        this.drafts = drafts;
        this.withdrawing = withdrawing;
        this.forms = forms;
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
        model.addAttribute("typed", reason);
        return forms.answer(
                new Sent(draft, person, model, after, response),
                withdrawing.withdraw(id, reason, person.actor()).map(WithdrawalController::done));
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
        model.addAttribute("typed", reason);
        return forms.answer(
                new Sent(draft, person, model, after, response),
                withdrawing
                        .answer(id, consent, reason, person.actor())
                        .map(_ -> consent ? "consented" : "declined"));
    }

    private static String done(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.AtOnce _ -> "withdrawn";
            case Withdrawal.ConsentAsked _ -> "consent-asked";
        };
    }
}
