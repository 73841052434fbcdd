package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.reading.MarkingRead;
import org.rostrum.draft.reading.Marks;
import org.rostrum.draft.reading.ParagraphState;
import org.rostrum.draft.reading.ReadState;
import org.rostrum.draft.reading.ReadStates;
import org.rostrum.draft.revision.Revision;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.RevisionUnderReview;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has read of a draft; nobody hears what somebody else has read. */
@RestController("apiReading")
@RequestMapping("/api/drafts/{id}/reading")
@Tag(name = "Text")
class ReadingController {

    private static final int MOST = 5_000;

    private final OpenDrafts open;
    private final OpenRevisions openRevisions;
    private final RevisionUnderReview underReview;
    private final ReadStates states;
    private final MarkingRead marking;

    ReadingController(
            OpenDrafts open,
            OpenRevisions openRevisions,
            RevisionUnderReview underReview,
            ReadStates states,
            MarkingRead marking) {
        this.open = open;
        this.openRevisions = openRevisions;
        this.underReview = underReview;
        this.states = states;
        this.marking = marking;
    }

    @Schema(name = "ReadingMarks")
    record Body(
            @Schema(description = "The revision that was read.") @NotNull @Min(1) Integer revision,
            @Schema(description = "Ids of paragraphs.") @Nullable @Size(max = MOST)
                    List<String> read,
            @Schema(description = "Ids of paragraphs.") @Nullable @Size(max = MOST)
                    List<String> unread,
            @Schema(description = "Every paragraph is read; without read and unread.")
                    @Nullable Boolean all) {}

    /**
     * @param changed whether it is unread although it was read once, in other words
     */
    @Schema(name = "ReadingParagraph")
    record Line(String id, boolean read, @Nullable Instant readAt, boolean changed) {
        static Line of(ParagraphState state) {
            return new Line(state.id(), state.read(), state.readAt(), state.changed());
        }
    }

    /**
     * @param changed how many of the unread ones were read once, in other words
     */
    @Schema(name = "Reading")
    record View(int revision, int total, int unread, int changed, List<Line> paragraphs) {
        static View of(ReadState state) {
            return new View(
                    state.revision(),
                    state.total(),
                    state.unread(),
                    state.changed(),
                    state.paragraphs().stream().map(Line::of).toList());
        }
    }

    @GetMapping
    @Operation(
            summary = "What the caller has read of a revision; of the one under review by default")
    View read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal SignedIn person) {
        return View.of(states.of(revision(id, revision, person), person.id()));
    }

    @PostMapping
    @Operation(summary = "Mark paragraphs as read or unread; saying it twice changes nothing")
    View mark(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        List<String> read = Given.or(body.read(), List.of());
        List<String> unread = Given.or(body.unread(), List.of());
        boolean all = Given.or(body.all(), false);
        if (all == (body.read() != null || body.unread() != null)) {
            throw new Complaint.Raised(
                    ProblemType.INVALID_FIELDS, Complaint.at("all", "reading.some-or-all"));
        }
        return View.of(
                Refused.unless(
                        all
                                ? marking.markAll(draft, body.revision(), person.id())
                                : marking.mark(
                                        draft,
                                        body.revision(),
                                        Marks.of(read, unread),
                                        person.id())));
    }

    private Revision revision(UUID id, @Nullable Integer number, SignedIn person) {
        if (number != null) {
            return openRevisions.find(open.id(id, person), number);
        }
        return underReview
                .of(open.find(id, person))
                .orElseThrow(() -> Refused.because(Refusal.notFound("api.nothing-here")));
    }
}
