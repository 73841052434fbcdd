package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.review.StatusForms.Sent;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AddingSeat;
import org.rostrum.workflow.RemovingSeat;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Having somebody heard as well, and taking that back, from the status page. */
@Controller
@RequestMapping("/drafts/{draft}/seats/{seat}")
class AddingSeatController {

    private final AddingSeat adding;
    private final RemovingSeat removing;
    private final StatusForms forms;

    AddingSeatController(AddingSeat adding, RemovingSeat removing, StatusForms forms) {
        this.adding = adding;
        this.removing = removing;
        this.forms = forms;
    }

    @PostMapping("/added")
    String add(
            @PathVariable UUID draft,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) AddingSeat.@Nullable Where where,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Voice voice = Voice.read(who);
        model.addAttribute("wish", new SeatWish("add", seat, voice.id(), reason, where));
        Outcome<AddingSeat.Added> outcome =
                voice.wanted() == null || where == null
                        ? Outcome.refused(Refusal.invalid("adding.incomplete"))
                        : adding.add(
                                new SeatId(seat), voice.wanted(), where, reason, person.actor());
        return forms.answer(
                new Sent(draft, person, model, after, response), outcome.map(_ -> "seat-added"));
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable UUID draft,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("remove", seat, null, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                removing.remove(new SeatId(seat), reason, person.actor()).map(_ -> "seat-removed"));
    }
}
