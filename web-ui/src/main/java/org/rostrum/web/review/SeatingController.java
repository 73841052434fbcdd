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
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.SeatingSomebody;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting somebody into a vacant seat, from the status page. */
@Controller
class SeatingController {

    private final SeatingSomebody seating;
    private final StatusForms forms;

    SeatingController(SeatingSomebody seating, StatusForms forms) {
        this.seating = seating;
        this.forms = forms;
    }

    @PostMapping("/drafts/{draft}/seats/{seat}/seating")
    String seat(
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
                        : seating.seat(new SeatId(seat), new PersonId(to), reason, person.actor());
        model.addAttribute("wish", new SeatWish("seating", seat, to, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response), outcome.map(_ -> "seated"));
    }
}
