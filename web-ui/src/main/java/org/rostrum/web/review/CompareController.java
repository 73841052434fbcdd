package org.rostrum.web.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.web.NoSuchPage;
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

/** Any two revisions of a draft against each other; printed, it is a redline with its legend. */
@Controller
class CompareController {

    private final ReadableDrafts drafts;
    private final Revisions revisions;
    private final Comparisons comparisons;
    private final ShownTexts texts;

    CompareController(
            ReadableDrafts drafts, Revisions revisions, Comparisons comparisons, ShownTexts texts) {
        this.texts = texts;
        this.drafts = drafts;
        this.revisions = revisions;
        this.comparisons = comparisons;
    }

    @GetMapping("/drafts/{draft}/compare")
    String compare(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable Integer to,
            @ModelAttribute("query") RedlineQuery query,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Draft found = drafts.find(draft, person.id());
        model.addAttribute("draft", found);
        Revision newer = newer(found, to);
        texts.shown(found.head().id(), newer.number(), person.actor());
        model.addAttribute("newest", newest(found));
        comparisons
                .against(newer.number() - 1, newer, query)
                .ifPresent(redline -> {
                    model.addAttribute("redline", redline);
                    model.addAttribute("links", links(draft, redline));
                });
        return "review/compare";
    }

    private Revision newer(Draft draft, @Nullable Integer number) {
        return (number == null
                        ? revisions.latest(draft.head().id())
                        : revisions.find(draft.head().id(), number))
                .orElseThrow(NoSuchPage::new);
    }

    private int newest(Draft draft) {
        return revisions.latest(draft.head().id()).map(Revision::number).orElse(0);
    }

    private static RedlineLinks links(UUID draft, RedlineView redline) {
        return new RedlineLinks(
                "/drafts/" + draft + "/compare",
                Map.of("to", Integer.toString(redline.to().number())),
                redline.from().number(),
                redline.query());
    }
}
