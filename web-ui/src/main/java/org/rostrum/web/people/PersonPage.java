package org.rostrum.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.ChangingPerson;
import org.rostrum.workflow.people.NewPerson;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: added and changed by system administrators, looked at by both. */
@Controller
class PersonPage {

    private final People people;
    private final AddingPerson adding;
    private final ChangingPerson changing;
    private final Filling filling;

    PersonPage(People people, AddingPerson adding, ChangingPerson changing, Filling filling) {
        this.people = people;
        this.adding = adding;
        this.changing = changing;
        this.filling = filling;
    }

    @GetMapping("/people/new")
    String empty(@AuthenticationPrincipal SignedIn by, Model model) {
        filling.openToEdit(by);
        return filling.person(null, PersonForm.EMPTY, by, model);
    }

    @PostMapping("/people")
    String add(
            @AuthenticationPrincipal SignedIn by,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model model) {
        PersonForm form = PersonForm.sent(fields);
        return answer(added(form, by), null, form, by, response, model);
    }

    @GetMapping("/people/{id}")
    String page(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, Model model) {
        Person person = people.find(new PersonId(id)).orElseThrow(NoSuchPage::new);
        return filling.person(person, PersonForm.of(person), by, model);
    }

    @PostMapping("/people/{id}")
    String change(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model model) {
        Person person = people.find(new PersonId(id)).orElseThrow(NoSuchPage::new);
        PersonForm form = PersonForm.sent(fields);
        return answer(changed(person, form, by), person, form, by, response, model);
    }

    private Outcome<Person> added(PersonForm form, SignedIn by) {
        List<Refusal> problems = form.problems();
        return problems.isEmpty()
                ? adding.add(new NewPerson(form.username(), form.details()), by.actor())
                : Outcome.refused(problems);
    }

    private Outcome<Person> changed(Person person, PersonForm form, SignedIn by) {
        List<Refusal> problems = form.problems();
        return problems.isEmpty()
                ? changing.change(person.id(), form.details(), by.actor())
                : Outcome.refused(problems);
    }

    private String answer(
            Outcome<Person> outcome,
            @Nullable Person before,
            PersonForm form,
            SignedIn by,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<Person>(Person person) ->
                    "redirect:/people/" + person.id() + "?saved";
            case Outcome.Refused<Person>(List<Refusal> reasons) -> {
                filling.refused(reasons, response, model);
                yield filling.person(before, form, by, model);
            }
        };
    }
}
