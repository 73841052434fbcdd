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
import org.rostrum.workflow.AskingToPrepare;
import org.rostrum.workflow.PreparationId;
import org.rostrum.workflow.Preparing;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Verdict;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking somebody to prepare a decision, and proposing it, from the status page. */
@Controller
@RequestMapping("/drafts/{draft}")
class PreparingController {

    private final AskingToPrepare asking;
    private final Preparing preparing;
    private final StatusForms forms;

    PreparingController(AskingToPrepare asking, Preparing preparing, StatusForms forms) {
        this.asking = asking;
        this.preparing = preparing;
        this.forms = forms;
    }

    @PostMapping("/seats/{seat}/preparation")
    String ask(
            @PathVariable UUID draft,
            @PathVariable UUID seat,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam(defaultValue = "") String request,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("prepare", seat, of, request, null));
        Outcome<AskingToPrepare.Asked> outcome =
                of == null
                        ? Outcome.refused(Refusal.invalid("candidate.unknown"))
                        : asking.ask(new SeatId(seat), new PersonId(of), request, person.actor());
        return forms.answer(
                new Sent(draft, person, model, after, response),
                outcome.map(_ -> "preparation-asked"));
    }

    @PostMapping("/preparations/{preparation}/proposal")
    String give(
            @PathVariable UUID draft,
            @PathVariable UUID preparation,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("propose", preparation, null, reason, null));
        model.addAttribute("proposed", verdict);
        Outcome<Receipt> outcome =
                verdict == null
                        ? Outcome.refused(Refusal.invalid("decision.verdict-missing"))
                        : preparing.give(
                                new PreparationId(preparation), verdict, reason, person.actor());
        return forms.answer(
                new Sent(draft, person, model, after, response),
                outcome.map(_ -> "preparation-given"));
    }

    @PostMapping("/preparations/{preparation}/take-back")
    String takeBack(
            @PathVariable UUID draft,
            @PathVariable UUID preparation,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("unprepare", preparation, null, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                asking.takeBack(new PreparationId(preparation), reason, person.actor())
                        .map(_ -> "preparation-taken-back"));
    }
}
