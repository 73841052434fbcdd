package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.Wording;
import org.rostrum.workflow.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, tokens, where one is signed in. */
@Controller
class ProfilePage {

    private final People people;
    private final ChangingPassword changing;
    private final KeepingAccounts accounts;
    private final Tokens tokens;
    private final SecurityContextRepository contexts;
    private final Wording wording;

    ProfilePage(
            People people,
            ChangingPassword changing,
            KeepingAccounts accounts,
            Tokens tokens,
            SecurityContextRepository contexts,
            Wording wording) {
        this.people = people;
        this.changing = changing;
        this.accounts = accounts;
        this.tokens = tokens;
        this.contexts = contexts;
        this.wording = wording;
    }

    @GetMapping("/profile")
    String page(SignedInAuthentication by, Model model) {
        SignedIn signedIn = by.getPrincipal();
        var person = people.find(signedIn.id()).orElseThrow(NoSuchPage::new);
        model.addAttribute("person", person);
        model.addAttribute("tokens", tokens.of(person.id()));
        model.addAttribute("sessions", accounts.sessions(person));
        model.addAttribute("mustChange", by.mustChangePassword());
        return "security/profile";
    }

    @PostMapping("/profile/password")
    String password(
            SignedInAuthentication by,
            ChangingPassword.Wanted wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignedIn person = by.getPrincipal();
        HttpSession session = request.getSession();
        var outcome = changing.change(person, wanted, request.getRemoteAddr(), session.getId());
        return switch (outcome) {
            case Outcome.Done<Integer> _ -> {
                var context = new SecurityContextImpl(new SignedInAuthentication(person));
                SecurityContextHolder.setContext(context);
                contexts.saveContext(context, request, response);
                yield "redirect:/profile?changed";
            }
            case Outcome.Refused<Integer>(List<Refusal> reasons) ->
                    refused(reasons, "passwordProblems", by, response, model);
        };
    }

    @PostMapping("/profile/tokens")
    String makeToken(
            SignedInAuthentication by,
            @RequestParam String name,
            @RequestParam(defaultValue = "90") String days,
            HttpServletResponse response,
            Model model) {
        SignedIn person = by.getPrincipal();
        return switch (tokens.make(person, name, number(days))) {
            case Outcome.Done<Tokens.Made>(Tokens.Made made) -> {
                // Shown in this very answer, so that the secret is never in a session or address.
                model.addAttribute("made", made);
                yield page(by, model);
            }
            case Outcome.Refused<Tokens.Made>(List<Refusal> reasons) ->
                    refused(reasons, "tokenProblems", by, response, model);
        };
    }

    @PostMapping("/profile/tokens/{id}/revocation")
    String revoke(SignedInAuthentication by, @PathVariable UUID id) {
        return switch (tokens.revoke(by.getPrincipal(), id)) {
            case Outcome.Done<UUID> _ -> "redirect:/profile#tokens";
            case Outcome.Refused<UUID> _ -> throw new NoSuchPage();
        };
    }

    @PostMapping("/profile/sign-out-everywhere")
    String signOutEverywhere(
            SignedInAuthentication by, HttpServletRequest request, RedirectAttributes attributes) {
        SignedIn person = by.getPrincipal();
        int ended =
                switch (accounts.signOut(person.id(), person)) {
                    case Outcome.Done<Integer>(Integer many) -> many;
                    case Outcome.Refused<Integer> _ -> 0;
                };
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        attributes.addAttribute("everywhere", ended);
        return "redirect:/login";
    }

    private String refused(
            List<Refusal> reasons,
            String where,
            SignedInAuthentication by,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(where, wording.of(reasons));
        return page(by, model);
    }

    /** What is no number is out of range. */
    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
