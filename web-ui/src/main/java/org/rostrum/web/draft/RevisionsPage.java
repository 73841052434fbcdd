package org.rostrum.web.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.remark.Credit;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.ShownTexts;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft's revisions: which there are, one to read, and making the next. */
@Controller
class RevisionsPage {

    private static final int PAGE = 50;

    private final Desk desk;
    private final Revisions revisions;
    private final MakingRevision making;
    private final Remarks remarks;
    private final Choices choices;
    private final Wording wording;
    private final ShownTexts texts;

    RevisionsPage(
            Desk desk,
            Revisions revisions,
            MakingRevision making,
            Remarks remarks,
            Choices choices,
            Wording wording,
            ShownTexts texts) {
        this.texts = texts;
        this.desk = desk;
        this.revisions = revisions;
        this.making = making;
        this.remarks = remarks;
        this.choices = choices;
        this.wording = wording;
    }

    @GetMapping("/drafts/{id}/revisions")
    ModelAndView list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal SignedIn person) {
        Draft draft = desk.draft(id, person);
        var lines = revisions.list(draft.head().id(), after, PAGE);
        return new ModelAndView("drafts/revisions")
                .addObject("draft", draft)
                .addObject("mayWrite", desk.mayWrite(draft, person))
                .addObject("lines", lines)
                .addObject("names", Names.of(lines.items(), choices))
                .addObject("credits", credits(draft));
    }

    /** For each revision that took suggestions, whose they were. */
    private Map<Integer, List<String>> credits(Draft draft) {
        return remarks.credits(draft.head().id()).stream()
                .collect(
                        Collectors.groupingBy(
                                Credit::revision,
                                Collectors.mapping(
                                        credit -> choices.name(credit.author()),
                                        Collectors.toList())));
    }

    @GetMapping("/drafts/{id}/revisions/{number}")
    ModelAndView read(
            @PathVariable UUID id,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn person) {
        Draft draft = desk.draft(id, person);
        Revision revision = revisions.find(draft.head().id(), number).orElseThrow(NoSuchPage::new);
        texts.shown(draft.head().id(), number, person.actor());
        return new ModelAndView("drafts/revision")
                .addObject("draft", draft)
                .addObject("revision", revision)
                .addObject("author", choices.name(revision.author()))
                .addObject("minutes", Bench.minutes(revision.text()));
    }

    @PostMapping("/drafts/{id}/revisions")
    String make(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        Draft draft = desk.draft(id, person);
        return switch (making.make(draft.head().id(), version, note.strip(), person.actor())) {
            case Outcome.Done<Revision>(Revision revision) -> {
                flash.addFlashAttribute("made", revision.number());
                yield "redirect:/drafts/" + id + "/revisions";
            }
            case Outcome.Refused<Revision>(List<Refusal> reasons) -> {
                flash.addFlashAttribute("problems", wording.of(reasons));
                flash.addFlashAttribute("note", note);
                yield "redirect:/drafts/" + id;
            }
        };
    }
}
