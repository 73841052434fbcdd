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
import org.rostrum.record.Receipt;
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
    private final DraftAccess access;
    private final StatusRefusals refusals;

    HandingOverController(HandingOver handingOver, DraftAccess access, StatusRefusals refusals) {
        this.handingOver = handingOver;
        this.access = access;
        this.refusals = refusals;
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
        return tell("handed-over", outcome, draft, person, model, after, response);
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
        return tell(
                "handed-back",
                handingOver.giveBack(new SeatId(seat), reason, person.actor()),
                draft,
                person,
                model,
                after,
                response);
    }

    /** Whoever gave a seat back may have no part in the draft any more. */
    private String tell(
            String done,
            Outcome<Receipt> outcome,
            UUID draft,
            SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return switch (outcome) {
            case Done<Receipt> _ -> {
                after.addFlashAttribute("done", done);
                yield access.mayRead(person.id(), new DraftId(draft))
                        ? "redirect:/drafts/" + draft + "/status"
                        : "redirect:/inbox";
            }
            case Refused<Receipt>(List<Refusal> reasons) ->
                    refusals.show(draft, person, reasons, model, response);
        };
    }
}
