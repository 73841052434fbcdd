package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AddingSeat;
import org.rostrum.workflow.RemovingSeat;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.SeatWanted;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has somebody heard as well, and takes that back. */
@RestController("apiAddedSeats")
@RequestMapping("/api/seats/{id}")
@Tag(name = "Seats")
class AddedSeatsController {

    private final AddingSeat adding;
    private final RemovingSeat removing;
    private final Naming naming;

    AddedSeatsController(AddingSeat adding, RemovingSeat removing, Naming naming) {
        this.adding = adding;
        this.removing = removing;
        this.naming = naming;
    }

    @Schema(name = "AddedSeat")
    record Body(
            @Schema(description = "Code or id; this or person.") @Nullable @Size(max = 100)
                    String department,
            @Schema(description = "Username or id; this or department.") @Nullable @Size(max = 100)
                    String person,
            @NotNull AddingSeat.Where where,
            @NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "SeatRemoval")
    record Removal(@NotNull @Size(max = 4000) String reason) {}

    @PostMapping("/added")
    @Operation(summary = "Have a department or a person heard beside, before or after this seat")
    ResponseEntity<AddingSeat.Added> add(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        SeatWanted wanted = wanted(body);
        var added =
                Refused.unless(
                        adding.add(
                                new SeatId(id),
                                wanted,
                                body.where(),
                                body.reason(),
                                person.actor()));
        return ResponseEntity.created(URI.create("/api/seats/" + added.seat())).body(added);
    }

    @PostMapping("/removal")
    @Operation(summary = "Take a seat away that the caller added and that has not decided")
    Receipt remove(
            @PathVariable UUID id,
            @RequestBody Removal removal,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(removing.remove(new SeatId(id), removal.reason(), person.actor()));
    }

    private SeatWanted wanted(Body body) {
        if ((body.department() == null) == (body.person() == null)) {
            throw Refused.because(Refusal.invalid("adding.one-of-two"));
        }
        var lookup = naming.lookup();
        if (body.department() != null) {
            var department = lookup.department("department", body.department());
            lookup.refuseUnknown();
            return new SeatWanted.OfDepartment(department.orElseThrow());
        }
        var voice = lookup.person("person", Given.or(body.person(), ""));
        lookup.refuseUnknown();
        return new SeatWanted.OfPerson(voice.orElseThrow());
    }
}
