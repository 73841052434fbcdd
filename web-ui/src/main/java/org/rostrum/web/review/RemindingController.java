package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.StatusForms.Sent;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Reminding;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminding open seats, from the status page. */
@Controller
class RemindingController {

    private final Reminding reminding;
    private final StatusForms forms;

    RemindingController(Reminding reminding, StatusForms forms) {
        this.reminding = reminding;
        this.forms = forms;
    }

    /**
     * @param seat null for all that are open
     */
    @PostMapping("/drafts/{draft}/reminders")
    String remind(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable UUID seat,
            @RequestParam(defaultValue = "") String word,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute(
                "wish", new SeatWish("remind", seat == null ? draft : seat, null, word, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                reminding
                        .remind(
                                new DraftId(draft),
                                seat == null ? null : new SeatId(seat),
                                word.replace("\r\n", "\n"),
                                person.actor())
                        .map(_ -> "reminded"));
    }
}
