package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.lexicon.KnownTerms;
import org.rostrum.draft.redline.Change;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.Redline;
import org.rostrum.web.ShownTexts;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The marked-up comparison of two revisions. */
@RestController("apiRedline")
@RequestMapping("/api/drafts/{id}/redline")
@Tag(name = "Text")
class RedlineController {

    private final OpenDrafts open;
    private final OpenRevisions revisions;
    private final KnownTerms terms;
    private final ShownTexts texts;

    RedlineController(
            OpenDrafts open, OpenRevisions revisions, KnownTerms terms, ShownTexts texts) {
        this.texts = texts;
        this.open = open;
        this.revisions = revisions;
        this.terms = terms;
    }

    /** The changes, each with its kind, stand apart as well: for who does not lay the text out. */
    @Schema(name = "RedlineAnswer")
    record View(int from, int to, ChangeKind strongest, List<Change> changes, Redline redline) {}

    @GetMapping
    @Operation(summary = "Compare two revisions")
    View compare(
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        var before = revisions.find(draft, from).text();
        var after = revisions.find(draft, to).text();
        texts.shown(draft, to, person.actor());
        var redline = Redline.between(before, after, terms.lexicon());
        return new View(from, to, redline.strongest(), redline.changes(), redline);
    }
}
