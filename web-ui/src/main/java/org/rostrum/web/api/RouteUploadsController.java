package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.route.RouteWords;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Forecast;
import org.rostrum.workflow.TryingRoute;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteVersion;
import org.rostrum.workflow.routing.DeployingRoute;
import org.rostrum.workflow.routing.Proposal;
import org.rostrum.workflow.routing.Proposals;
import org.rostrum.workflow.routing.UploadId;
import org.rostrum.workflow.routing.Uploading;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A BPMN file on its way into the house: checked, tried, deployed. */
@RestController("apiRouteUploads")
@RequestMapping("/api/routes/uploads")
@Tag(name = "Routes")
class RouteUploadsController {

    private final RouteReader reader;
    private final Naming naming;
    private final Uploading uploading;
    private final Proposals proposals;
    private final TryingRoute trying;
    private final DeployingRoute deploying;
    private final RouteWords words;

    RouteUploadsController(
            RouteReader reader,
            Naming naming,
            Uploading uploading,
            Proposals proposals,
            TryingRoute trying,
            DeployingRoute deploying,
            RouteWords words) {
        this.reader = reader;
        this.naming = naming;
        this.uploading = uploading;
        this.proposals = proposals;
        this.trying = trying;
        this.deploying = deploying;
        this.words = words;
    }

    @Schema(name = "RouteUpload")
    record Body(@NotNull @Size(max = 200) String name, @NotNull String bpmn) {}

    @Schema(name = "CheckedRoute")
    record View(
            UUID id,
            String name,
            String sha256,
            @Schema(description = "Empty where it can be deployed.") List<Found> findings,
            @Nullable String route,
            @Schema(description = "Whether it brings its diagram.") boolean drawn,
            @Schema(description = "The version deployed now; 0 where it is a new route.")
                    int newest,
            @Schema(description = "Whether that version is this very file.") boolean same) {}

    @Schema(name = "RouteFinding")
    record Found(
            String element,
            String code,
            List<String> arguments,
            @Schema(description = "In the language asked for.") String reason) {}

    @Schema(name = "RouteDeployment")
    record Deployment(
            @Schema(description = "The version seen as the newest; 0 for a new route.") @NotNull
                    Integer newest,
            @NotNull @Size(max = 2000) String reason) {}

    @Schema(name = "RouteTestRun", description = "Codes, usernames or ids.")
    record TestRun(
            @NotNull @Size(max = 100) String from,
            @Nullable @Size(max = 50) List<String> departments,
            @Nullable @Size(max = 20) List<String> leaders) {}

    @PostMapping
    @Operation(summary = "Upload a BPMN file and have it checked; nothing changes yet")
    ResponseEntity<View> upload(@RequestBody Body body, @AuthenticationPrincipal SignedIn person) {
        reader.admitKeeper(person);
        byte[] file = body.bpmn().getBytes(StandardCharsets.UTF_8);
        UploadId id = Refused.unless(uploading.upload(body.name(), file, person.actor()));
        return ResponseEntity.created(URI.create("/api/routes/uploads/" + id))
                .body(view(found(id.value())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "What was found in an uploaded file")
    View read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        reader.admitKeeper(person);
        return view(found(id));
    }

    @PostMapping("/{id}/test-run")
    @Operation(summary = "Who would sit where, for an imagined draft; leaves nothing behind")
    Forecast run(
            @PathVariable UUID id,
            @RequestBody TestRun body,
            @AuthenticationPrincipal SignedIn person) {
        reader.admitKeeper(person);
        Proposal proposal = found(id);
        Route route =
                proposal.route()
                        .orElseThrow(() ->
                                Refused.because(
                                        Refusal.invalid(
                                                "routes.findings", proposal.findings().size())));
        var lookup = naming.lookup();
        var from = lookup.department("from", body.from());
        var departments = lookup.departments("departments", body.departments());
        var leaders = lookup.people("leaders", body.leaders());
        lookup.refuseUnknown();
        return trying.walk(route, from.orElseThrow(), departments, leaders);
    }

    @PostMapping("/{id}/deployment")
    @Operation(summary = "Deploy the file as the newest version of its route")
    RouteVersion deploy(
            @PathVariable UUID id,
            @RequestBody Deployment body,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(
                deploying.deploy(new UploadId(id), body.newest(), body.reason(), person.actor()));
    }

    private Proposal found(UUID id) {
        return proposals
                .find(new UploadId(id))
                .orElseThrow(() -> Refused.because(Refusal.notFound("routes.upload-unknown")));
    }

    private View view(Proposal proposal) {
        return new View(
                proposal.id().value(),
                proposal.fileName(),
                proposal.sha256(),
                proposal.findings().stream().map(this::found).toList(),
                proposal.route().map(Route::key).orElse(null),
                proposal.drawn(),
                proposal.newest(),
                proposal.same());
    }

    private Found found(Finding finding) {
        return new Found(
                finding.element(), finding.fault().code(), finding.arguments(), words.of(finding));
    }
}
