package org.rostrum.web.draft;

import java.util.List;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.draft.revision.Saved;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a draft is written; without JavaScript in a plain text area. */
@Controller
class EditorPage {

    private final Desk desk;
    private final WorkingCopies copies;
    private final Saving saving;
    private final Bench bench;
    private final Wording wording;

    EditorPage(Desk desk, WorkingCopies copies, Saving saving, Bench bench, Wording wording) {
        this.desk = desk;
        this.copies = copies;
        this.saving = saving;
        this.bench = bench;
        this.wording = wording;
    }

    @GetMapping("/drafts/{id}")
    ModelAndView draft(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Draft draft = desk.draft(id, person);
        return switch (draft) {
            case Draft.Drafting _, Draft.Returned _, Draft.Abandoned _ -> text(draft, person);
            case Draft.InReview _, Draft.Approved _, Draft.Rejected _ ->
                    new ModelAndView("redirect:/drafts/" + id + "/review");
        };
    }

    private ModelAndView text(Draft draft, SignedIn person) {
        WorkingCopy copy = copy(draft);
        return desk.mayWrite(draft, person)
                ? bench.page(draft, copy, PlainText.write(copy.text()), person)
                : bench.reading(draft, copy);
    }

    @PostMapping("/drafts/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String text,
            @AuthenticationPrincipal SignedIn person) {
        Draft draft = desk.draft(id, person);
        WorkingCopy copy = copy(draft);
        return switch (PlainText.read(text)) {
            case Outcome.Refused<Text>(List<Refusal> reasons) ->
                    refused(draft, copy, text, reasons, person);
            case Outcome.Done<Text>(Text read) -> {
                Text kept = new Rewriting(copy.text(), read).text();
                yield switch (saving.save(copy.draft(), version, kept, person.actor())) {
                    case Saved.Stored _ -> new ModelAndView("redirect:/drafts/" + id);
                    case Saved.Conflict(WorkingCopy theirs, Text _) ->
                            conflict(draft, theirs, text, person);
                    case Saved.Refused(List<Refusal> reasons) ->
                            refused(draft, copy, text, reasons, person);
                };
            }
        };
    }

    private ModelAndView refused(
            Draft draft, WorkingCopy copy, String typed, List<Refusal> reasons, SignedIn person) {
        ModelAndView page = bench.page(draft, copy, typed, person);
        page.addObject("problems", wording.of(reasons)).addObject("plain", true);
        page.setStatus(RefusalStatus.of(reasons));
        return page;
    }

    /** Both texts on one page; saving again from there is a decision for what was typed. */
    private ModelAndView conflict(Draft draft, WorkingCopy theirs, String typed, SignedIn person) {
        ModelAndView page = bench.page(draft, theirs, typed, person);
        page.addObject("theirs", theirs.text()).addObject("plain", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private WorkingCopy copy(Draft draft) {
        return copies.find(draft.head().id()).orElseThrow(NoSuchPage::new);
    }
}
