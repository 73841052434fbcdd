package org.rostrum.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in at; {@link SecurityRules} does the signing in. */
@Controller
class SignInPage {

    private final People people;
    private final ObjectProvider<SigningInAs> oneClick;

    SignInPage(People people, ObjectProvider<SigningInAs> oneClick) {
        this.people = people;
        this.oneClick = oneClick;
    }

    @GetMapping("/login")
    String page(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable Long wait,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable Integer everywhere,
            Model model) {
        if (person != null) {
            return "redirect:/";
        }
        model.addAttribute("refused", refused != null);
        model.addAttribute("wait", wait);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("everywhere", everywhere);
        model.addAttribute("empty", people.none());
        SigningInAs demonstration = oneClick.getIfAvailable();
        model.addAttribute("choices", demonstration == null ? List.of() : demonstration.choices());
        return "security/login";
    }
}
