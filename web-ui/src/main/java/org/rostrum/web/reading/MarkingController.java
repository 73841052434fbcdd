package org.rostrum.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.reading.MarkingRead;
import org.rostrum.draft.reading.ReadState;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a person says to have read: from the page's script, or from its form. */
@Controller
class MarkingController {

    private final ReadableDrafts drafts;
    private final MarkingRead marking;
    private final OwnReading reading;
    private final Wording wording;

    MarkingController(
            ReadableDrafts drafts, MarkingRead marking, OwnReading reading, Wording wording) {
        this.drafts = drafts;
        this.marking = marking;
        this.reading = reading;
        this.wording = wording;
    }

    @PostMapping(path = "/drafts/{draft}/reading", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> fromScript(
            @PathVariable UUID draft,
            @ModelAttribute MarkingForm form,
            @AuthenticationPrincipal SignedIn person) {
        return switch (mark(draft, form, person)) {
            case Outcome.Done<ReadState>(ReadState state) -> {
                ReadingView view = reading.told(state);
                yield ResponseEntity.ok(Map.of("told", view.told(), "unread", view.unread()));
            }
            case Outcome.Refused<ReadState>(List<Refusal> reasons) ->
                    ResponseEntity.status(RefusalStatus.of(reasons))
                            .body(Map.of("reasons", new ArrayList<>(wording.of(reasons))));
        };
    }

    @PostMapping("/drafts/{draft}/reading")
    String fromForm(
            @PathVariable UUID draft,
            @ModelAttribute MarkingForm form,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        if (mark(draft, form, person) instanceof Outcome.Refused<ReadState>(var reasons)) {
            flash.addFlashAttribute("problems", wording.of(reasons));
        }
        return "redirect:" + form.wayBack("/drafts/" + draft + "/review");
    }

    private Outcome<ReadState> mark(UUID draft, MarkingForm form, SignedIn person) {
        DraftId id = drafts.find(draft, person.id()).head().id();
        return form.everything()
                ? marking.markAll(id, form.number(), person.id())
                : marking.mark(id, form.number(), form.marks(), person.id());
    }
}
