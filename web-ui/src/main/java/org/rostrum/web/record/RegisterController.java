package org.rostrum.web.record;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Page;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.DraftLine;
import org.rostrum.workflow.DraftRegister;
import org.rostrum.workflow.DraftRegister.Filter;
import org.rostrum.workflow.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Every draft that a person may see; for auditors that is every draft. */
@Controller
class RegisterController {

    private static final int STRETCH = 30;

    private final DraftRegister register;

    RegisterController(DraftRegister register) {
        this.register = register;
    }

    /**
     * @param state name of a state; anything else is all states
     */
    record Wanted(@Nullable String state, @Nullable String mine, @Nullable String words) {

        public Draft.@Nullable State known() {
            for (Draft.State one : Draft.State.values()) {
                if (one.name().equals(state)) {
                    return one;
                }
            }
            return null;
        }

        public boolean filtered() {
            return known() != null || onlyMine() || (words != null && !words.isBlank());
        }

        public boolean onlyMine() {
            return "true".equals(mine);
        }

        public Filter filter() {
            return new Filter(known(), onlyMine(), words);
        }
    }

    @GetMapping("/register")
    String register(
            @ModelAttribute("wanted") Wanted wanted,
            @RequestParam(required = false) @Nullable String cursor,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Page<DraftLine> drafts = register.visibleTo(person.id(), wanted.filter(), cursor, STRETCH);
        model.addAttribute("drafts", drafts);
        model.addAttribute("continued", cursor != null);
        model.addAttribute("auditor", person.has(Role.AUDITOR));
        model.addAttribute("drafter", person.has(Role.DRAFTER));
        model.addAttribute("states", Draft.State.values());
        return "record/register";
    }
}
