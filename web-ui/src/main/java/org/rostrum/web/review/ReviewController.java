package org.rostrum.web.review;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.ShownTexts;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text as the speaker will see it, and what became of it since an earlier revision. */
@Controller
class ReviewController {

    private final ReadableDrafts drafts;
    private final ReviewPages pages;
    private final Preparations preparations;
    private final Showing showing;
    private final ShownTexts texts;

    ReviewController(
            ReadableDrafts drafts,
            ReviewPages pages,
            Preparations preparations,
            Showing showing,
            ShownTexts texts) {
        this.texts = texts;
        this.drafts = drafts;
        this.pages = pages;
        this.preparations = preparations;
        this.showing = showing;
    }

    @GetMapping("/drafts/{draft}/review")
    String review(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable UUID seat,
            @RequestParam(defaultValue = "") String view,
            @ModelAttribute("query") RedlineQuery query,
            @AuthenticationPrincipal SignedIn person,
            HttpSession session,
            Model model) {
        Draft found = drafts.find(draft, person.id());
        ReviewPage page =
                switch (view) {
                    case "redline" -> pages.marked(found, person, seat, query);
                    case "clean" -> pages.clean(found, person, seat);
                    default -> pages.opened(found, person, seat, query);
                };
        if (page.revision() != null) {
            texts.shown(found.head().id(), page.revision().number(), person.actor());
        }
        model.addAttribute("page", page);
        model.addAttribute("seatGone", seat != null && page.context() == null);
        if (page.context() != null) {
            model.addAttribute("prepared", preparations.proposed(page.context(), person.id()));
            model.addAttribute("form", preparations.form(page.context(), person.id()));
            model.addAttribute("shown", showing.sealed(page.context(), page.redline(), session));
        }
        return "review/review";
    }
}
