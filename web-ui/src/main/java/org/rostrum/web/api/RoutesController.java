package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.route.Name;
import org.rostrum.workflow.route.RouteVersion;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.routing.KeptRoutes;
import org.rostrum.workflow.routing.KeptVersion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The routes with their versions. */
@RestController("apiRoutes")
@RequestMapping("/api/routes")
@Tag(name = "Routes")
class RoutesController {

    private final RouteReader reader;
    private final KeptRoutes routes;

    RoutesController(RouteReader reader, KeptRoutes routes) {
        this.reader = reader;
        this.routes = routes;
    }

    @Schema(name = "Route")
    record View(
            String key,
            Name name,
            int version,
            List<StationLine> stations,
            @Schema(description = "The newest first.") List<KeptVersion> versions) {}

    /** As it stands in the newest version. */
    @Schema(name = "RouteStation")
    record StationLine(String key, Name name, Station.Rule rule, boolean mayReject) {

        static StationLine of(Station station) {
            return new StationLine(
                    station.key(), station.name(), station.rule(), station.mayReject());
        }
    }

    @Schema(name = "Routes")
    record All(List<View> items) {}

    @GetMapping
    @Operation(summary = "All routes with their versions")
    All list(@AuthenticationPrincipal SignedIn person) {
        reader.admit(person);
        return new All(routes.all().stream().map(RoutesController::view).toList());
    }

    @GetMapping("/{key}")
    @Operation(summary = "One route with its versions")
    View read(@PathVariable String key, @AuthenticationPrincipal SignedIn person) {
        reader.admit(person);
        return routes.find(key).map(RoutesController::view).orElseThrow(RoutesController::unknown);
    }

    @GetMapping("/{key}/versions/{number}/file")
    @Operation(summary = "The BPMN file of a version, as it was deployed")
    ResponseEntity<byte[]> file(
            @PathVariable String key,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn person) {
        reader.admit(person);
        byte[] file =
                routes.file(new RouteVersion(key, number)).orElseThrow(RoutesController::unknown);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(file);
    }

    private static View view(KeptRoutes.Kept kept) {
        var route = kept.route();
        return new View(
                route.key(),
                route.name(),
                route.version(),
                route.stations().stream().map(StationLine::of).toList(),
                kept.versions());
    }

    private static Refused unknown() {
        return Refused.because(Refusal.notFound("routes.unknown"));
    }
}
