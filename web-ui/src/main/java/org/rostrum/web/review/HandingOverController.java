package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.review.StatusForms.Sent;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.HandingOver;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a seat to somebody else, and back, from the status page. */
@Controller
@RequestMapping("/drafts/{draft}/seats/{seat}/hand-over")
class HandingOverController {

    private final HandingOver handingOver;
    private final StatusForms forms;

    HandingOverController(HandingOver handingOver, StatusForms forms) {
        this.handingOver = handingOver;
        this.forms = forms;
    }

    @PostMapping
    String handOver(
            @PathVariable UUID draft,
            @PathVariable UUID seat,
            @RequestParam(required = false) @Nullable UUID to,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Outcome<Receipt> outcome =
                to == null
                        ? Outcome.refused(Refusal.invalid("candidate.unknown"))
                        : handingOver.handOver(
                                new SeatId(seat), new PersonId(to), reason, person.actor());
        model.addAttribute("wish", new SeatWish("hand-over", seat, to, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response), outcome.map(_ -> "handed-over"));
    }

    @PostMapping("/give-back")
    String giveBack(
            @PathVariable UUID draft,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("give-back", seat, null, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                handingOver
                        .giveBack(new SeatId(seat), reason, person.actor())
                        .map(_ -> "handed-back"));
    }
}
