package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.DeputyId;
import org.rostrum.workflow.people.Deputyship;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.people.NewDeputyship;
import org.rostrum.workflow.people.RevokingDeputy;
import org.rostrum.workflow.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom: one's own, or for system administrators anybody's. */
@RestController("apiDeputies")
@RequestMapping("/api/deputies")
@Tag(name = "Deputies")
class DeputiesController {

    private final Deputyships deputies;
    private final AppointingDeputy appointing;
    private final RevokingDeputy revoking;
    private final Naming naming;

    DeputiesController(
            Deputyships deputies,
            AppointingDeputy appointing,
            RevokingDeputy revoking,
            Naming naming) {
        this.deputies = deputies;
        this.appointing = appointing;
        this.revoking = revoking;
        this.naming = naming;
    }

    @Schema(name = "NewDeputyship")
    record Body(
            @Schema(description = "Username or id.") @NotNull @Size(max = 100) String deputy,
            @Schema(description = "Username or id; the caller when left out.") @Size(max = 100)
                    @Nullable String principal,
            @Schema(description = "The first day.") @NotNull LocalDate from,
            @Schema(description = "The last day, which counts as well.") @NotNull LocalDate until,
            @Schema(description = "Keys; all routes when left out.") @Size(max = 50)
                    @Nullable List<@NotNull String> routes,
            @NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "Deputyships")
    record Listed(List<Deputyship> standingIn, List<Deputyship> standsInFor) {}

    @GetMapping
    @Operation(summary = "Who stands in for the caller, and for whom the caller does, from today")
    Listed list(
            @RequestParam(required = false) @Nullable String person,
            @AuthenticationPrincipal SignedIn caller) {
        PersonId whose = whose("person", person, caller);
        if (!whose.equals(caller.id()) && !caller.has(Role.SYSTEM_ADMIN)) {
            throw Refused.because(Refusal.forbidden("deputy.for-another"));
        }
        return new Listed(deputies.of(whose), deputies.by(whose));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Appoint a deputy for whole days, on all routes or on some")
    Deputyship appoint(@RequestBody Body body, @AuthenticationPrincipal SignedIn caller) {
        var lookup = naming.lookup();
        Optional<PersonId> deputy = lookup.person("deputy", body.deputy());
        lookup.refuseUnknown();
        var wanted =
                new NewDeputyship(
                        whose("principal", body.principal(), caller),
                        deputy.orElseThrow(),
                        body.from(),
                        body.until(),
                        body.routes() == null ? Set.of() : Set.copyOf(body.routes()),
                        body.reason());
        return Refused.unless(appointing.appoint(wanted, caller.actor()));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Revoke an appointment; it ends at once")
    ResponseEntity<Void> revoke(@PathVariable UUID id, @AuthenticationPrincipal SignedIn caller) {
        Refused.unless(revoking.revoke(new DeputyId(id), caller.actor()));
        return ResponseEntity.noContent().build();
    }

    private PersonId whose(String field, @Nullable String name, SignedIn caller) {
        if (name == null) {
            return caller.id();
        }
        var lookup = naming.lookup();
        Optional<PersonId> found = lookup.person(field, name);
        lookup.refuseUnknown();
        return found.orElseThrow();
    }
}
