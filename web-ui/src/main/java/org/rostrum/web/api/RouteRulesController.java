package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Urgency;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.routing.KeepingRouteRules;
import org.rostrum.workflow.routing.RouteRule;
import org.rostrum.workflow.routing.RouteRules;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which drafts go by which route. */
@RestController("apiRouteRules")
@RequestMapping("/api/route-rules")
@Tag(name = "Routes")
class RouteRulesController {

    private final RouteReader reader;
    private final Naming naming;
    private final KeepingRouteRules keeping;

    RouteRulesController(RouteReader reader, Naming naming, KeepingRouteRules keeping) {
        this.reader = reader;
        this.naming = naming;
        this.keeping = keeping;
    }

    @Schema(name = "RouteRules")
    record Rules(
            @Schema(description = "As it was read; another one is a conflict.") @NotNull
                    Long edition,
            @Schema(description = "The route where no rule fits.") @NotNull @Size(max = 100)
                    String usual,
            @Schema(description = "The first that fits counts.") @NotNull @Size(max = 100)
                    List<Rule> rules) {}

    @Schema(name = "RouteRule", description = "Conditions that are left out do not matter.")
    record Rule(
            @Nullable Classification classification,
            @Nullable Urgency urgency,
            @Schema(description = "One of them stands in the occasion or the title.")
                    @Nullable
                    @Size(max = 50)
                    List<String> words,
            @Schema(description = "Code or id; with all departments below it.")
                    @Nullable
                    @Size(max = 100)
                    String department,
            @NotNull @Size(max = 100) String route,
            @Schema(description = "Whether drafters have to take it.") @Nullable Boolean binding) {}

    @GetMapping
    @Operation(summary = "Which drafts go by which route")
    Rules read(@AuthenticationPrincipal SignedIn person) {
        reader.admit(person);
        return view(keeping.rules());
    }

    @PutMapping
    @Operation(summary = "Replace all rules at once")
    Rules keep(@RequestBody Rules body, @AuthenticationPrincipal SignedIn person) {
        reader.admitKeeper(person);
        var lookup = naming.lookup();
        List<RouteRule> rules = new ArrayList<>();
        for (int at = 0; at < body.rules().size(); at++) {
            rules.add(rule(body.rules().get(at), "rules[" + at + "].department", lookup));
        }
        lookup.refuseUnknown();
        var wanted = new RouteRules(rules, body.usual(), body.edition());
        return view(Refused.unless(keeping.keep(wanted, person.actor())));
    }

    private static RouteRule rule(Rule rule, String field, Naming.Lookup lookup) {
        DepartmentId department =
                rule.department() == null
                        ? null
                        : lookup.department(field, rule.department()).orElse(null);
        return new RouteRule(
                rule.classification(),
                rule.urgency(),
                Given.or(rule.words(), List.<String>of()),
                department,
                rule.route(),
                Given.or(rule.binding(), false));
    }

    private Rules view(RouteRules rules) {
        return new Rules(
                rules.edition(), rules.usual(), rules.rules().stream().map(this::view).toList());
    }

    private Rule view(RouteRule rule) {
        DepartmentId department = rule.department();
        return new Rule(
                rule.classification(),
                rule.urgency(),
                rule.words(),
                department == null ? null : naming.of(department).code(),
                rule.route(),
                rule.binding());
    }
}
