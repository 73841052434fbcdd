package org.rostrum.web.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.text.PlainText;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Position;
import org.rostrum.workflow.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that begins a draft; with {@code corrects} a correction of an approved one. */
@Controller
class NewDraftPage {

    private final Desk desk;
    private final Beginning beginning;
    private final Choices choices;
    private final Revisions revisions;
    private final Wording wording;

    NewDraftPage(
            Desk desk, Beginning beginning, Choices choices, Revisions revisions, Wording wording) {
        this.desk = desk;
        this.beginning = beginning;
        this.choices = choices;
        this.revisions = revisions;
        this.wording = wording;
    }

    @GetMapping("/drafts/new")
    ModelAndView empty(
            @RequestParam(required = false) @Nullable UUID corrects,
            @AuthenticationPrincipal SignedIn person) {
        if (!person.has(Role.DRAFTER)) {
            throw new AccessDeniedException("only drafters begin drafts");
        }
        if (corrects != null && desk.draft(corrects, person) instanceof Draft.Approved approved) {
            return correction(approved, person);
        }
        var none = new BeginningForm(null, null, "", null);
        return page(DetailsForm.EMPTY, none, FormProblems.NONE, person);
    }

    @PostMapping("/drafts/new")
    ModelAndView begin(
            @ModelAttribute DetailsForm details,
            @ModelAttribute BeginningForm form,
            @AuthenticationPrincipal SignedIn person) {
        var reading = new ReadingDetails(details);
        var draft = new NewDraft(reading.details(), department(form, person), corrected(form));
        return switch (beginning.begin(draft, form.read(), reading.problems(), person.actor())) {
            case Outcome.Done<DraftId>(DraftId id) -> new ModelAndView("redirect:/drafts/" + id);
            case Outcome.Refused<DraftId>(List<Refusal> reasons) -> {
                var page = page(details, form, FormProblems.of(reasons, wording), person);
                page.setStatus(RefusalStatus.of(reasons));
                yield page;
            }
        };
    }

    private ModelAndView correction(Draft.Approved approved, SignedIn person) {
        Draft.Head head = approved.head();
        String text =
                revisions
                        .find(head.id(), approved.revision())
                        .map(Revision::text)
                        .map(PlainText::write)
                        .orElse("");
        var form = new BeginningForm(head.department().value(), head.id().value(), text, null);
        var page = page(DetailsForm.of(head.details()), form, FormProblems.NONE, person);
        page.addObject("corrected", head);
        return page;
    }

    private ModelAndView page(
            DetailsForm details, BeginningForm form, FormProblems problems, SignedIn person) {
        return new ModelAndView("drafts/new")
                .addObject("details", details)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("choices", choices.offered(person.id()))
                .addObject("departments", choices.departments(person.id()));
    }

    /** Who works in one department only is not asked. */
    private DepartmentId department(BeginningForm form, SignedIn person) {
        if (form.department() != null) {
            return new DepartmentId(form.department());
        }
        return choices.departments(person.id()).stream()
                .map(Position::department)
                .findFirst()
                .orElse(new DepartmentId(new UUID(0, 0)));
    }

    private static @Nullable DraftId corrected(BeginningForm form) {
        return form.corrects() == null ? null : new DraftId(form.corrects());
    }
}
