package org.rostrum.web.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.DraftRegister;
import org.rostrum.workflow.DraftRegister.Filter;
import org.rostrum.workflow.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The drafts that a person writes or helps to write. */
@Controller
class DraftsPage {

    private static final int PAGE = 50;

    private final DraftRegister register;

    DraftsPage(DraftRegister register) {
        this.register = register;
    }

    @GetMapping("/drafts")
    String drafts(
            @RequestParam(required = false) Draft.@Nullable State state,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        model.addAttribute(
                "drafts",
                register.visibleTo(person.id(), new Filter(state, true, null), after, PAGE));
        model.addAttribute("states", List.of(Draft.State.values()));
        model.addAttribute("state", state);
        model.addAttribute("mayBegin", person.has(Role.DRAFTER));
        return "drafts/list";
    }
}
