package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController("apiMe")
@RequestMapping("/api/me")
@Tag(name = "Inbox")
class MeController {

    private final People people;
    private final Naming naming;

    MeController(People people, Naming naming) {
        this.people = people;
        this.naming = naming;
    }

    @Schema(name = "Me")
    record View(
            UUID id,
            String username,
            String name,
            List<Role> roles,
            List<Place> positions,
            String authenticatedBy) {}

    /** A position; {@code code} is what requests call the department. */
    record Place(DepartmentId department, String code, String name, boolean head, String title) {}

    @GetMapping
    @Operation(summary = "Who the caller is, with roles and positions")
    View read(@AuthenticationPrincipal SignedIn person) {
        return new View(
                person.person(),
                person.username(),
                person.name(),
                person.roles().stream().sorted().toList(),
                people.find(person.id()).map(this::places).orElse(List.of()),
                person.authenticatedBy());
    }

    private List<Place> places(Person person) {
        return person.positions().stream()
                .map(p -> {
                    var department = naming.of(p.department());
                    return new Place(
                            department.id(),
                            department.code(),
                            department.name(),
                            p.head(),
                            p.title());
                })
                .toList();
    }
}
