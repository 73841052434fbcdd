package org.rostrum.web.review;

import java.time.Clock;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.inbox.Waiting;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Inbox;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a person gets to keep of a deed: the entry of the record, and what waits next. */
@Controller
class ReceiptController {

    private final ReadableDrafts drafts;
    private final Chains chains;
    private final Inbox inbox;
    private final Clock clock;

    ReceiptController(ReadableDrafts drafts, Chains chains, Inbox inbox, Clock clock) {
        this.clock = clock;
        this.drafts = drafts;
        this.chains = chains;
        this.inbox = inbox;
    }

    @GetMapping("/drafts/{draft}/receipts/{sequence}")
    String receipt(
            @PathVariable UUID draft,
            @PathVariable long sequence,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Draft found = drafts.find(draft, person.id());
        model.addAttribute("draft", found);
        model.addAttribute("entry", own(found, sequence, person));
        model.addAttribute("waiting", inbox.count(person.id()));
        inbox.waitingForMe(person.id(), null, 1).items().stream()
                .findFirst()
                .ifPresent(item -> model.addAttribute("next", Waiting.of(item, clock)));
        return "review/receipt";
    }

    private Entry own(Draft draft, long sequence, SignedIn person) {
        if (sequence < 1) {
            throw new NoSuchPage();
        }
        String before = Long.toString(sequence - 1);
        return chains.entries(draft.head().id().stream(), before, 1).items().stream()
                .filter(entry -> entry.sequence() == sequence)
                .filter(entry -> person.person().equals(entry.actor().person()))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
