package org.rostrum.web.route;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.routing.KeepingRouteRules;
import org.rostrum.workflow.routing.KeptRoutes;
import org.rostrum.workflow.routing.RouteRule;
import org.rostrum.workflow.routing.RouteRules;
import org.rostrum.workflow.routing.RoutesForDrafts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which drafts go by which route. */
@Controller
class RulesPage {

    private final RouteDesk desk;
    private final KeepingRouteRules keeping;
    private final RoutesForDrafts choosing;
    private final KeptRoutes routes;
    private final Departments departments;
    private final RouteWords words;

    RulesPage(
            RouteDesk desk,
            KeepingRouteRules keeping,
            RoutesForDrafts choosing,
            KeptRoutes routes,
            Departments departments,
            RouteWords words) {
        this.desk = desk;
        this.keeping = keeping;
        this.choosing = choosing;
        this.routes = routes;
        this.departments = departments;
        this.words = words;
    }

    /**
     * A draft that is imagined to try the rules with.
     *
     * @param text its occasion and title
     */
    record Imagined(
            @Nullable Classification classification,
            @Nullable Urgency urgency,
            @Nullable String text,
            @Nullable UUID department) {}

    @GetMapping("/route-rules")
    String rules(Imagined imagined, @AuthenticationPrincipal SignedIn person, Model model) {
        desk.open(person, model);
        if (imagined.classification() != null
                && imagined.urgency() != null
                && imagined.department() != null) {
            model.addAttribute("found", words.meant(choosing.of(matter(imagined))));
        }
        model.addAttribute("imagined", imagined);
        return shown(keeping.rules(), model);
    }

    @PostMapping("/route-rules")
    String keep(
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response,
            Model model) {
        desk.openToKeep(person, model);
        RouteRules wanted = new RulesForm(fields).rules();
        return switch (keeping.keep(wanted, person.actor())) {
            case Outcome.Done<RouteRules> _ -> "redirect:/route-rules?saved";
            case Outcome.Refused<RouteRules>(List<Refusal> reasons) -> {
                desk.refused(reasons, response, model);
                model.addAttribute("imagined", new Imagined(null, null, null, null));
                yield shown(wanted, model);
            }
        };
    }

    private RouteRule.Matter matter(Imagined imagined) {
        return new RouteRule.Matter(
                requireNonNull(imagined.classification()),
                requireNonNull(imagined.urgency()),
                imagined.text() == null ? "" : imagined.text(),
                choosing.upwards(new DepartmentId(requireNonNull(imagined.department()))));
    }

    private String shown(RouteRules rules, Model model) {
        model.addAttribute("rules", rules);
        model.addAttribute("routes", routes.all());
        model.addAttribute("departments", departments.all());
        model.addAttribute("classifications", Classification.values());
        model.addAttribute("urgencies", Urgency.values());
        return "routes/rules";
    }
}
