package org.rostrum.web.review;

import java.util.UUID;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a draft stands: its route with seats, holders and decisions. */
@Controller
class StatusController {

    private final ReadableDrafts drafts;
    private final StatusPages pages;

    StatusController(ReadableDrafts drafts, StatusPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/drafts/{draft}/status")
    String status(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("page", pages.of(drafts.find(draft, person.id()), person));
        return "review/status";
    }
}
