package org.rostrum.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.Wording;
import org.rostrum.web.security.KeepingAccounts;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages about people and departments with what they show. */
@Component
class Filling {

    private final Departments departments;
    private final KeepingAccounts accounts;
    private final Wording wording;

    Filling(Departments departments, KeepingAccounts accounts, Wording wording) {
        this.departments = departments;
        this.accounts = accounts;
        this.wording = wording;
    }

    String person(@Nullable Person person, PersonForm form, SignedIn by, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("roles", List.of(Role.values()));
        model.addAttribute("departments", Branch.tree(departments.all()));
        model.addAttribute("sessions", person == null ? 0 : accounts.sessions(person));
        rights(by, model);
        return "people/person";
    }

    void rights(SignedIn by, Model model) {
        model.addAttribute("mayEdit", by.has(Role.SYSTEM_ADMIN));
        model.addAttribute("mayGuard", by.has(Role.SECURITY_ADMIN));
    }

    /** What only those who keep people and departments fill in. */
    void openToEdit(SignedIn by) {
        if (!by.has(Role.SYSTEM_ADMIN)) {
            throw new AccessDeniedException("not a keeper of people");
        }
    }

    void refused(List<Refusal> reasons, HttpServletResponse response, Model model) {
        boolean forbidden =
                reasons.stream().anyMatch(reason -> reason.kind() == Refusal.Kind.FORBIDDEN);
        HttpStatus status = forbidden ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
        response.setStatus(status.value());
        model.addAttribute("problems", wording.of(reasons));
    }
}
