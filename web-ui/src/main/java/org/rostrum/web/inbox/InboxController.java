package org.rostrum.web.inbox;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Inbox;
import org.rostrum.workflow.InboxItem;
import org.rostrum.workflow.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that a person begins the day with. */
@Controller
class InboxController {

    private static final int STRETCH = 25;

    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Where the day begins depends on what the person does in the house. */
    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn person) {
        if (person.has(Role.AUDITOR)) {
            return "redirect:/register";
        }
        boolean keeper = person.has(Role.SYSTEM_ADMIN) || person.has(Role.SECURITY_ADMIN);
        return keeper ? "redirect:/people" : "redirect:/inbox";
    }

    @GetMapping("/inbox")
    String inbox(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String others,
            Model model) {
        model.addAttribute("count", inbox.count(person.id()));
        model.addAttribute("mine", shown(inbox.waitingForMe(person.id(), mine, STRETCH)));
        model.addAttribute("others", shown(inbox.waitingForOthers(person.id(), others, STRETCH)));
        model.addAttribute("mineContinued", mine != null);
        model.addAttribute("othersContinued", others != null);
        return "inbox/inbox";
    }

    private Page<Waiting> shown(Page<InboxItem> page) {
        List<Waiting> rows = page.items().stream().map(item -> Waiting.of(item, clock)).toList();
        return new Page<>(rows, page.next());
    }
}
