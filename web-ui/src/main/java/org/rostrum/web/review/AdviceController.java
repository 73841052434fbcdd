package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
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
    private final DraftAccess access;
    private final StatusRefusals refusals;

    AdviceController(
            AskingAdvice asking, Advising advising, DraftAccess access, StatusRefusals refusals) {
        this.asking = asking;
        this.advising = advising;
        this.access = access;
        this.refusals = refusals;
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
        return tell("advice-asked", outcome, draft, person, model, after, response);
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
        return tell(
                "advice-answered",
                advising.answer(new AdviceId(advice), answer, person.actor()),
                draft,
                person,
                model,
                after,
                response);
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
        return tell(
                "advice-taken-back",
                asking.takeBack(new AdviceId(advice), reason, person.actor()),
                draft,
                person,
                model,
                after,
                response);
    }

    private <T> String tell(
            String done,
            Outcome<T> outcome,
            UUID draft,
            SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return switch (outcome) {
            case Done<T> _ -> {
                after.addFlashAttribute("done", done);
                yield access.mayRead(person.id(), new DraftId(draft))
                        ? "redirect:/drafts/" + draft + "/status"
                        : "redirect:/inbox";
            }
            case Refused<T>(List<Refusal> reasons) ->
                    refusals.show(draft, person, reasons, model, response);
        };
    }
}
