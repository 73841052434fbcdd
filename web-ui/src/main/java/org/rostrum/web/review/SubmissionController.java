package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.SubmissionChoices;
import org.rostrum.workflow.Submitted;
import org.rostrum.workflow.Submitting;
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
    private final Submitting submitting;
    private final SendingText sending;
    private final SubmissionPages pages;
    private final Wording wording;

    SubmissionController(
            ReadableDrafts drafts,
            Submitting submitting,
            SendingText sending,
            SubmissionPages pages,
            Wording wording) {
        this.drafts = drafts;
        this.submitting = submitting;
        this.sending = sending;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping("/drafts/{draft}/submission")
    String ask(
            @PathVariable UUID draft,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        Draft found = drafts.find(draft, person.id());
        switch (submitting.choices(found.head().id(), person.actor())) {
            case Done<SubmissionChoices>(SubmissionChoices choices) -> {
                SubmissionPage page = pages.of(found, choices);
                show(page, page.defaults(choices), model);
            }
            case Refused<SubmissionChoices>(List<Refusal> reasons) -> {
                refuse(reasons, model, response);
                model.addAttribute("page", pages.of(found, null));
            }
        }
        return "review/submission";
    }

    @PostMapping("/drafts/{draft}/submission")
    String submit(
            @PathVariable UUID draft,
            @ModelAttribute("form") SubmissionForm form,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        Draft found = drafts.find(draft, person.id());
        return switch (sending.send(found, form, person.actor())) {
            case Done<Submitted>(Submitted submitted) ->
                    "redirect:/drafts/" + draft + "/receipts/" + submitted.receipt().sequence();
            case Refused<Submitted>(List<Refusal> reasons) -> {
                refuse(reasons, model, response);
                show(pages.of(found, choices(found, person)), form.again(), model);
                yield "review/submission";
            }
        };
    }

    /** Who will sit where with these choices; nothing is sent yet. */
    @PostMapping("/drafts/{draft}/submission/preview")
    String preview(
            @PathVariable UUID draft,
            @ModelAttribute("form") SubmissionForm form,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Draft found = drafts.find(draft, person.id());
        show(pages.of(found, choices(found, person)), form, model);
        return "review/submission";
    }

    private @Nullable SubmissionChoices choices(Draft draft, SignedIn person) {
        return switch (submitting.choices(draft.head().id(), person.actor())) {
            case Done<SubmissionChoices>(SubmissionChoices choices) -> choices;
            case Refused<SubmissionChoices> _ -> null;
        };
    }

    private void refuse(List<Refusal> reasons, Model model, HttpServletResponse response) {
        response.setStatus(Answering.status(reasons).value());
        model.addAttribute("problems", wording.of(reasons));
    }

    private static void show(SubmissionPage page, SubmissionForm form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("seating", Seating.of(page, form));
    }
}
