package org.rostrum.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.KeepingAccounts;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.ChangingPerson;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What security administrators do about a person's account. */
@Controller
class AccountPage {

    private final People people;
    private final ChangingPerson changing;
    private final KeepingAccounts accounts;
    private final Filling filling;

    AccountPage(People people, ChangingPerson changing, KeepingAccounts accounts, Filling filling) {
        this.people = people;
        this.changing = changing;
        this.accounts = accounts;
        this.filling = filling;
    }

    /** The new password is shown in this very answer and nowhere else. */
    @PostMapping("/people/{id}/password")
    String reset(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            HttpServletResponse response,
            Model model) {
        switch (accounts.resetPassword(new PersonId(id), by)) {
            case Outcome.Done<String>(String password) -> model.addAttribute("password", password);
            case Outcome.Refused<String>(List<Refusal> reasons) ->
                    filling.refused(reasons, response, model);
        }
        return page(by, id, model);
    }

    @PostMapping("/people/{id}/closing")
    String close(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            HttpServletResponse response,
            Model model) {
        return answer(changing.close(new PersonId(id), by.actor()), by, id, response, model);
    }

    @PostMapping("/people/{id}/sign-out")
    String signOut(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            HttpServletResponse response,
            Model model) {
        return answer(accounts.signOut(new PersonId(id), by), by, id, response, model);
    }

    private String answer(
            Outcome<?> outcome, SignedIn by, UUID id, HttpServletResponse response, Model model) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> "redirect:/people/" + id + "?saved";
            case Outcome.Refused<?>(List<Refusal> reasons) -> {
                filling.refused(reasons, response, model);
                yield page(by, id, model);
            }
        };
    }

    private String page(SignedIn by, UUID id, Model model) {
        Person person = people.find(new PersonId(id)).orElseThrow(NoSuchPage::new);
        return filling.person(person, PersonForm.of(person), by, model);
    }
}
