package org.rostrum.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.ChangingDetails;
import org.rostrum.draft.Draft;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is known about a speech: a form for who writes it, a list for everybody else. */
@Controller
class DetailsPage {

    private final Desk desk;
    private final ChangingDetails changing;
    private final Choices choices;
    private final Wording wording;

    DetailsPage(Desk desk, ChangingDetails changing, Choices choices, Wording wording) {
        this.desk = desk;
        this.changing = changing;
        this.choices = choices;
        this.wording = wording;
    }

    @GetMapping("/drafts/{id}/details")
    ModelAndView details(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Draft draft = desk.draft(id, person);
        return page(draft, DetailsForm.of(draft.head().details()), FormProblems.NONE, person);
    }

    @PostMapping("/drafts/{id}/details")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute DetailsForm form,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        Draft draft = desk.draft(id, person);
        List<Refusal> problems = problems(draft, new ReadingDetails(form), person);
        if (problems.isEmpty()) {
            flash.addFlashAttribute("saved", true);
            return new ModelAndView("redirect:/drafts/" + id + "/details");
        }
        var page = page(draft, form, FormProblems.of(problems, wording), person);
        page.setStatus(RefusalStatus.of(problems));
        return page;
    }

    private List<Refusal> problems(Draft draft, ReadingDetails reading, SignedIn person) {
        if (!reading.problems().isEmpty()) {
            return reading.problems();
        }
        var changed = changing.change(draft.head().id(), reading.details(), person.actor());
        return switch (changed) {
            case Outcome.Done<Draft> _ -> List.of();
            case Outcome.Refused<Draft>(List<Refusal> reasons) -> new ArrayList<>(reasons);
        };
    }

    private ModelAndView page(
            Draft draft, DetailsForm form, FormProblems problems, SignedIn person) {
        Draft.Head head = draft.head();
        return new ModelAndView("drafts/details")
                .addObject("draft", draft)
                .addObject("details", form)
                .addObject("problems", problems)
                .addObject("mayWrite", desk.mayWrite(draft, person))
                .addObject("choices", choices.offered(head.drafter()))
                .addObject("drafter", choices.name(head.drafter()))
                .addObject(
                        "names", head.details().coDrafters().stream().map(choices::name).toList());
    }
}
