package org.rostrum.web.deputy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.People;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands in for oneself, and for whom one stands in. */
@Controller
class OwnDeputiesPage {

    private static final String ADDRESS = "/deputies";

    private final DeputyDesk desk;
    private final People people;

    OwnDeputiesPage(DeputyDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping(ADDRESS)
    String page(
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return desk.page(visit(by, model, after, response));
    }

    @PostMapping(ADDRESS)
    String appoint(
            @AuthenticationPrincipal SignedIn by,
            DeputyForm form,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return desk.appoint(visit(by, model, after, response), form);
    }

    @PostMapping(ADDRESS + "/{deputyship}/revocation")
    String revoke(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID deputyship,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        return desk.revoke(visit(by, model, after, response), deputyship);
    }

    private DeputyDesk.Visit visit(
            SignedIn by, Model model, RedirectAttributes after, HttpServletResponse response) {
        var person = people.find(by.id()).orElseThrow(NoSuchPage::new);
        return new DeputyDesk.Visit(by, person, ADDRESS, model, after, response);
    }
}
