package org.rostrum.web.route;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.MovingReviews;
import org.rostrum.workflow.ReviewId;
import org.rostrum.workflow.routing.KeptRoutes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reviews on earlier versions of a route: which could go on by the newest one, and which not. */
@Controller
class MovingPage {

    private final RouteDesk desk;
    private final KeptRoutes routes;
    private final MovingReviews moving;
    private final RouteWords words;

    MovingPage(RouteDesk desk, KeptRoutes routes, MovingReviews moving, RouteWords words) {
        this.desk = desk;
        this.routes = routes;
        this.moving = moving;
        this.words = words;
    }

    @GetMapping("/routes/{key}/moving")
    String preview(
            @PathVariable String key, @AuthenticationPrincipal SignedIn person, Model model) {
        desk.openToKeep(person, model);
        KeptRoutes.Kept kept = routes.find(key).orElseThrow(NoSuchPage::new);
        model.addAttribute("kept", kept);
        model.addAttribute("title", words.name(kept.route()));
        model.addAttribute("reviews", moving.preview(key));
        return "routes/moving";
    }

    /** Each in a transaction of its own: what cannot be moved any more hinders no other. */
    @PostMapping("/routes/{key}/moving")
    String move(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable List<UUID> reviews,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        desk.openToKeep(person, model);
        String said = reason.replace("\r\n", "\n");
        Set<Refusal> refused = new LinkedHashSet<>();
        int moved = 0;
        for (UUID review : reviews == null ? List.<UUID>of() : reviews) {
            switch (moving.move(new ReviewId(review), version, said, person.actor())) {
                case Outcome.Done<Receipt> _ -> moved++;
                case Outcome.Refused<Receipt>(List<Refusal> reasons) -> refused.addAll(reasons);
            }
        }
        if (reviews == null) {
            refused.add(Refusal.invalid("move.nothing-chosen"));
        }
        if (refused.isEmpty()) {
            after.addFlashAttribute("moved", moved);
            return "redirect:/routes/" + key + "/moving";
        }
        desk.refused(new ArrayList<>(refused), response, model);
        model.addAttribute("moved", moved == 0 ? null : moved);
        model.addAttribute("typed", said);
        return preview(key, person, model);
    }
}
