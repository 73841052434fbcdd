package org.rostrum.web.people;

import org.jspecify.annotations.Nullable;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody in the house. */
@Controller
class PeoplePage {

    private static final int STRETCH = 50;
    private static final int LONGEST_SEARCH = 100;

    private final People people;

    PeoplePage(People people) {
        this.people = people;
    }

    @GetMapping("/people")
    String list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String searched =
                words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
        var found = people.list(searched, after, STRETCH);
        model.addAttribute("words", searched);
        model.addAttribute("people", found.items());
        model.addAttribute("next", found.next());
        model.addAttribute("mayEdit", person.has(Role.SYSTEM_ADMIN));
        return "people/list";
    }
}
