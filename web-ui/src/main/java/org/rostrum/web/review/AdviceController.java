package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.review.StatusForms.Sent;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AdviceId;
import org.rostrum.workflow.Advising;
import org.rostrum.workflow.AskingAdvice;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for advice and giving it, from the status page. */
@Controller
@RequestMapping("/drafts/{draft}")
class AdviceController {

    private final AskingAdvice asking;
    private final Advising advising;
    private final StatusForms forms;

    AdviceController(AskingAdvice asking, Advising advising, StatusForms forms) {
        this.asking = asking;
        this.advising = advising;
        this.forms = forms;
    }

    @PostMapping("/seats/{seat}/advice")
    String ask(
            @PathVariable UUID draft,
            @PathVariable UUID seat,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam(defaultValue = "") String question,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("advice", seat, of, question, null));
        Outcome<AskingAdvice.Asked> outcome =
                of == null
                        ? Outcome.refused(Refusal.invalid("candidate.unknown"))
                        : asking.ask(new SeatId(seat), new PersonId(of), question, person.actor());
        return forms.answer(
                new Sent(draft, person, model, after, response), outcome.map(_ -> "advice-asked"));
    }

    @PostMapping("/advice/{advice}/answer")
    String answer(
            @PathVariable UUID draft,
            @PathVariable UUID advice,
            @RequestParam(defaultValue = "") String answer,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("answer", advice, null, answer, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                advising.answer(new AdviceId(advice), answer, person.actor())
                        .map(_ -> "advice-answered"));
    }

    @PostMapping("/advice/{advice}/take-back")
    String takeBack(
            @PathVariable UUID draft,
            @PathVariable UUID advice,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("take-back", advice, null, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                asking.takeBack(new AdviceId(advice), reason, person.actor())
                        .map(_ -> "advice-taken-back"));
    }
}
