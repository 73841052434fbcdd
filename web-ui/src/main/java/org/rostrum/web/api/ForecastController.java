package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Forecast;
import org.rostrum.workflow.Forecasting;
import org.rostrum.workflow.Submission;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who will be next. */
@RestController("apiForecast")
@RequestMapping("/api/drafts/{id}/forecast")
@Tag(name = "Review")
class ForecastController {

    private final OpenDrafts open;
    private final Naming naming;
    private final Forecasting forecasting;

    ForecastController(OpenDrafts open, Naming naming, Forecasting forecasting) {
        this.open = open;
        this.naming = naming;
        this.forecasting = forecasting;
    }

    @GetMapping
    @Operation(summary = "Who will be next, as the house is staffed today")
    Forecast read(
            @PathVariable UUID id,
            @Parameter(
                            description =
                                    "As if the draft were sent now by this route; left out: what is"
                                            + " left of the review.")
                    @RequestParam(required = false)
                    @Nullable String route,
            @Parameter(description = "Codes or ids.") @RequestParam(required = false)
                    @Nullable List<String> departments,
            @Parameter(description = "Usernames or ids.") @RequestParam(required = false)
                    @Nullable List<String> leaders,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        if (route == null) {
            return forecasting
                    .during(draft)
                    .orElseThrow(() -> Refused.because(Refusal.notFound("api.not-in-review")));
        }
        var lookup = naming.lookup();
        var asked = lookup.departments("departments", departments);
        var signing = lookup.people("leaders", leaders);
        lookup.refuseUnknown();
        return Refused.unless(
                forecasting.before(
                        draft, new Submission(1, route, asked, signing, ""), person.id()));
    }
}
