package org.rostrum.web.deputy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.OpenWork;
import org.rostrum.workflow.PassingOn;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Open work of somebody who leaves, for system administrators: looked at first, then passed on. */
@Controller
@RequestMapping("/people/{id}/open-work")
class PassingOnPage {

    private final PassingOn passingOn;
    private final People people;
    private final Deputyships deputies;
    private final Wording wording;

    PassingOnPage(PassingOn passingOn, People people, Deputyships deputies, Wording wording) {
        this.passingOn = passingOn;
        this.people = people;
        this.deputies = deputies;
        this.wording = wording;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID successor,
            Model model,
            HttpServletResponse response) {
        Person person = person(by, id);
        switch (preview(person, successor, by)) {
            case Outcome.Done<OpenWork>(OpenWork work) -> model.addAttribute("work", work);
            case Outcome.Refused<OpenWork>(List<Refusal> reasons) -> {
                refused(reasons, response, model);
                return shown(person, null, "", model);
            }
        }
        return shown(person, successor, "", model);
    }

    @PostMapping
    String passOn(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID successor,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        Person person = person(by, id);
        PersonId to = new PersonId(successor);
        switch (passingOn.passOn(person.id(), to, reason, by.actor())) {
            case Outcome.Done<OpenWork>(OpenWork work) -> {
                model.addAttribute("passed", work);
                return shown(person, successor, "", model);
            }
            case Outcome.Refused<OpenWork>(List<Refusal> reasons) -> {
                refused(reasons, response, model);
                if (preview(person, successor, by) instanceof Outcome.Done<OpenWork>(var work)) {
                    model.addAttribute("work", work);
                }
                return shown(person, successor, reason, model);
            }
        }
    }

    private Outcome<OpenWork> preview(Person person, @Nullable UUID successor, SignedIn by) {
        PersonId to = successor == null ? null : new PersonId(successor);
        return passingOn.preview(person.id(), to, by.actor());
    }

    private Person person(SignedIn by, UUID id) {
        if (!by.has(Role.SYSTEM_ADMIN)) {
            throw new AccessDeniedException("not a keeper of people");
        }
        return people.find(new PersonId(id)).orElseThrow(NoSuchPage::new);
    }

    private void refused(List<Refusal> reasons, HttpServletResponse response, Model model) {
        response.setStatus(RefusalStatus.of(reasons).value());
        model.addAttribute("problems", wording.of(reasons));
    }

    private String shown(Person person, @Nullable UUID successor, String reason, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("reason", reason);
        model.addAttribute(
                "successor",
                successor == null ? null : people.find(new PersonId(successor)).orElse(null));
        model.addAttribute(
                "candidates",
                deputies.candidates().stream()
                        .filter(one -> !one.id().equals(person.id()))
                        .toList());
        return "deputies/open-work";
    }
}
