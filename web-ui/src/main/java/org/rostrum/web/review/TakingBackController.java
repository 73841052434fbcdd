package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.rostrum.web.review.StatusForms.Sent;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.TakingBack;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking back one's own decision from the status page. */
@Controller
class TakingBackController {

    private final TakingBack takingBack;
    private final StatusForms forms;

    TakingBackController(TakingBack takingBack, StatusForms forms) {
        this.takingBack = takingBack;
        this.forms = forms;
    }

    @PostMapping("/drafts/{draft}/seats/{seat}/taking-back")
    String takeBack(
            @PathVariable UUID draft,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("take-back", seat, null, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                takingBack
                        .takeBack(new SeatId(seat), reason, person.actor())
                        .map(_ -> "decision-taken-back"));
    }
}
