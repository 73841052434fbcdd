package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.Wording;
import org.rostrum.web.remark.ChangeNotes;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Submitted;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sending a draft into review: by which route, to whom, and which text. */
@Controller
class SubmissionController {

    private final ReadableDrafts drafts;
    private final SendingText sending;
    private final SubmissionPages pages;
    private final ChangeNotes notes;
    private final Wording wording;

    SubmissionController(
            ReadableDrafts drafts,
            SendingText sending,
            SubmissionPages pages,
            ChangeNotes notes,
            Wording wording) {
        this.drafts = drafts;
        this.sending = sending;
        this.pages = pages;
        this.notes = notes;
        this.wording = wording;
    }

    @GetMapping("/drafts/{draft}/submission")
    String ask(
            @PathVariable UUID draft,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        SubmissionPage page = pages.of(drafts.find(draft, person.id()), person);
        if (page.choices() == null) {
            refuse(page.reasons(), model, response);
            model.addAttribute("page", page);
            return "review/submission";
        }
        model.addAttribute("drafted", true);
        model.addAttribute("instead", ReplacementForm.EMPTY);
        model.addAttribute("chosen", ChosenForm.EMPTY);
        String note = notes.of(page.draft().head().id(), person.id());
        return shown(page, page.defaults(page.choices(), note), ChosenForm.EMPTY, person, model);
    }

    @PostMapping("/drafts/{draft}/submission")
    String submit(
            @PathVariable UUID draft,
            @ModelAttribute("form") SubmissionForm form,
            @ModelAttribute("instead") ReplacementForm instead,
            @ModelAttribute("chosen") ChosenForm chosen,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        Draft found = drafts.find(draft, person.id());
        return switch (sending.send(found, form, instead, chosen, person.actor())) {
            case Done<Submitted>(Submitted submitted) ->
                    "redirect:/drafts/" + draft + "/receipts/" + submitted.receipt().sequence();
            case Refused<Submitted>(List<Refusal> reasons) -> {
                refuse(reasons, model, response);
                yield shown(pages.of(found, person), form.again(), chosen, person, model);
            }
        };
    }

    /** Who will sit where with these choices; nothing is sent yet. */
    @PostMapping("/drafts/{draft}/submission/preview")
    String preview(
            @PathVariable UUID draft,
            @ModelAttribute("form") SubmissionForm form,
            @ModelAttribute("instead") ReplacementForm instead,
            @ModelAttribute("chosen") ChosenForm chosen,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        return shown(
                pages.of(drafts.find(draft, person.id()), person), form, chosen, person, model);
    }

    private void refuse(List<Refusal> reasons, Model model, HttpServletResponse response) {
        response.setStatus(Answering.status(reasons).value());
        model.addAttribute("problems", wording.of(reasons));
    }

    private String shown(
            SubmissionPage page,
            SubmissionForm form,
            ChosenForm chosen,
            SignedIn person,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        pages.forecast(page, form, chosen, person)
                .ifPresent(forecast -> model.addAttribute("forecast", forecast));
        return "review/submission";
    }
}
