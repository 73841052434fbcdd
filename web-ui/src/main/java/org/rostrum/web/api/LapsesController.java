package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Noting;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lapsed with a later text. */
@RestController("apiLapses")
@RequestMapping("/api/drafts/{id}/lapses")
@Tag(name = "Review")
class LapsesController {

    private final OpenDrafts open;
    private final Noting noting;

    LapsesController(OpenDrafts open, Noting noting) {
        this.open = open;
        this.noting = noting;
    }

    @PostMapping("/noted")
    @Operation(summary = "Take note that what the caller had said of an earlier text has lapsed")
    Receipt note(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(noting.note(open.id(id, person), person.actor()));
    }
}
