package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Inbox;
import org.rostrum.workflow.InboxItem;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the caller, and what the caller waits for. */
@RestController("apiInbox")
@RequestMapping("/api/inbox")
@Tag(name = "Inbox")
class InboxController {

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    enum Waiting {
        ME,
        OTHERS
    }

    @GetMapping
    @Operation(summary = "What waits for me (the default), or for others")
    Page<InboxItem> list(
            @RequestParam(defaultValue = "ME") Waiting waitingFor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        int most = Parameters.limit(limit);
        String list = "inbox " + waitingFor;
        String from = Cursors.opened(list, cursor);
        return Cursors.closed(
                list,
                switch (waitingFor) {
                    case ME -> inbox.waitingForMe(person.id(), from, most);
                    case OTHERS -> inbox.waitingForOthers(person.id(), from, most);
                });
    }
}
