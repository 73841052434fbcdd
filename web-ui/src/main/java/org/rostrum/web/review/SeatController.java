package org.rostrum.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Claiming;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a seat and giving it back, from the inbox or from the draft's own pages. */
@Controller
class SeatController {

    private final Claiming claiming;
    private final Wording wording;

    SeatController(Claiming claiming, Wording wording) {
        this.claiming = claiming;
        this.wording = wording;
    }

    @PostMapping("/seats/{seat}/claim")
    String claim(
            @PathVariable UUID seat,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes after) {
        return tell("claimed", claiming.claim(new SeatId(seat), person.actor()), draft, after);
    }

    @PostMapping("/seats/{seat}/give-back")
    String giveBack(
            @PathVariable UUID seat,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes after) {
        return tell(
                "given-back", claiming.giveBack(new SeatId(seat), person.actor()), draft, after);
    }

    private String tell(
            String done, Outcome<Receipt> outcome, @Nullable UUID draft, RedirectAttributes after) {
        switch (outcome) {
            case Done<Receipt> _ -> after.addFlashAttribute("done", done);
            case Refused<Receipt>(List<Refusal> reasons) -> {
                Answering.status(reasons);
                after.addFlashAttribute("problems", wording.of(reasons));
            }
        }
        return draft == null ? "redirect:/inbox" : "redirect:/drafts/" + draft + "/review";
    }
}
