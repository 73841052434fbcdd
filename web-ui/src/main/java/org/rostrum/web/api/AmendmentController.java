package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rostrum.draft.lexicon.KnownTerms;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.remark.Amendment;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AmendmentPreview;
import org.rostrum.workflow.ApprovingAsAmended;
import org.rostrum.workflow.CarryPreview.StationPreview;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a text would be with the caller's own suggestions in it. */
@RestController("apiAmendment")
@RequestMapping("/api/seats/{id}/amendment")
@Tag(name = "Seats")
class AmendmentController {

    private final ApprovingAsAmended approving;
    private final KnownTerms terms;
    private final Wording wording;

    AmendmentController(ApprovingAsAmended approving, KnownTerms terms, Wording wording) {
        this.approving = approving;
        this.terms = terms;
        this.wording = wording;
    }

    /**
     * @param amends the revision under review
     * @param revision the number that the text would get
     * @param amendedSha256 to be sent with the decision
     * @param problems why it cannot be decided so; empty if it can
     * @param secondReader whether the office would have to read it before it is final
     */
    @Schema(name = "Amendment")
    record View(
            int amends,
            int revision,
            String amendedSha256,
            List<RemarkId> suggestions,
            List<Reason> problems,
            Label begins,
            List<StationPreview> stations,
            boolean secondReader,
            String text,
            Text document,
            Redline redline) {}

    @GetMapping
    @Operation(summary = "What APPROVE_AS_AMENDED would make of the text, and what would follow")
    View preview(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Locale locale) {
        AmendmentPreview preview = Refused.unless(approving.preview(new SeatId(id), person.id()));
        Amendment amendment = preview.amendment();
        return new View(
                amendment.revision().number(),
                amendment.revision().number() + 1,
                amendment.sha256(),
                amendment.suggestions().stream().map(one -> one.id()).toList(),
                amendment.problems().stream().map(r -> wording.reason(r, locale)).toList(),
                preview.begins(),
                preview.stations(),
                preview.secondReader(),
                PlainText.write(amendment.text()),
                amendment.text(),
                Redline.between(amendment.revision().text(), amendment.text(), terms.lexicon()));
    }
}
