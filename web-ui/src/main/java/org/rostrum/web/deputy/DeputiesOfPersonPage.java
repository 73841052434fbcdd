package org.rostrum.web.deputy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deputies of somebody else, for system administrators. */
@Controller
class DeputiesOfPersonPage {

    private static final String ADDRESS = "/people/{id}/deputies";

    private final DeputyDesk desk;
    private final People people;

    DeputiesOfPersonPage(DeputyDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping(ADDRESS)
    String page(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return desk.page(visit(by, id, model, after, response));
    }

    @PostMapping(ADDRESS)
    String appoint(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            DeputyForm form,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return desk.appoint(visit(by, id, model, after, response), form);
    }

    @PostMapping(ADDRESS + "/{deputyship}/revocation")
    String revoke(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @PathVariable UUID deputyship,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return desk.revoke(visit(by, id, model, after, response), deputyship);
    }

    private DeputyDesk.Visit visit(
            SignedIn by,
            UUID id,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        if (!by.has(Role.SYSTEM_ADMIN)) {
            throw new AccessDeniedException("not a keeper of people");
        }
        var person = people.find(new PersonId(id)).orElseThrow(NoSuchPage::new);
        return new DeputyDesk.Visit(
                by, person, "/people/" + id + "/deputies", model, after, response);
    }
}
