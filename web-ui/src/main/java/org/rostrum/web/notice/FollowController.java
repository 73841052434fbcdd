package org.rostrum.web.notice;

import java.util.UUID;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.notice.Following;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Following a draft from its status page, and not any more. */
@Controller
class FollowController {

    private final Following following;
    private final DraftAccess access;

    FollowController(Following following, DraftAccess access) {
        this.following = following;
        this.access = access;
    }

    @PostMapping("/drafts/{draft}/follow")
    String follow(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "true") boolean follow,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes after) {
        DraftId id = new DraftId(draft);
        Outcome<DraftId> outcome =
                follow ? following.follow(id, person.id()) : following.leave(id, person.id());
        return switch (outcome) {
            case Outcome.Done<DraftId> _ -> {
                after.addFlashAttribute("done", follow ? "followed" : "unfollowed");
                yield access.mayRead(person.id(), id)
                        ? "redirect:/drafts/" + draft + "/status"
                        : "redirect:/notices";
            }
            case Outcome.Refused<DraftId> _ -> throw new NoSuchPage();
        };
    }
}
