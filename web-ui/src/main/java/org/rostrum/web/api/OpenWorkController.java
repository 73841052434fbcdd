package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.OpenWork;
import org.rostrum.workflow.PassingOn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open work of somebody who leaves, for system administrators. */
@RestController("apiOpenWork")
@RequestMapping("/api/people/{id}/open-work")
@Tag(name = "Deputies")
class OpenWorkController {

    private final PassingOn passingOn;
    private final Naming naming;
    private final Wording wording;

    OpenWorkController(PassingOn passingOn, Naming naming, Wording wording) {
        this.passingOn = passingOn;
        this.naming = naming;
        this.wording = wording;
    }

    @Schema(name = "PassingOn")
    record Body(
            @Schema(description = "Username or id.") @NotNull @Size(max = 100) String successor,
            @NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "OpenWork")
    record View(
            List<Item> items,
            @Schema(description = "Appointments of deputies, which end.") int deputyships) {}

    @Schema(name = "OpenWorkItem")
    record Item(
            OpenWork.Kind kind,
            String number,
            @Nullable Label station,
            @Schema(description = "Why it stays; empty where it passes.") List<Reason> obstacles) {}

    @GetMapping
    @Operation(summary = "What waits for somebody, and what would become of it with a successor")
    View preview(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String successor,
            @AuthenticationPrincipal SignedIn caller,
            Locale locale) {
        PersonId to = successor == null ? null : successor(successor);
        return view(
                Refused.unless(passingOn.preview(new PersonId(id), to, caller.actor())), locale);
    }

    @PostMapping
    @Operation(summary = "Pass everything on to a successor at once; what cannot be stays")
    View passOn(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn caller,
            Locale locale) {
        return view(
                Refused.unless(
                        passingOn.passOn(
                                new PersonId(id),
                                successor(body.successor()),
                                body.reason(),
                                caller.actor())),
                locale);
    }

    private PersonId successor(String name) {
        var lookup = naming.lookup();
        var found = lookup.person("successor", name);
        lookup.refuseUnknown();
        return found.orElseThrow();
    }

    private View view(OpenWork work, Locale locale) {
        return new View(
                work.items().stream()
                        .map(item ->
                                new Item(
                                        item.kind(),
                                        item.number(),
                                        item.station(),
                                        item.obstacles().stream()
                                                .map(one -> wording.reason(one, locale))
                                                .toList()))
                        .toList(),
                work.deputyships());
    }
}
