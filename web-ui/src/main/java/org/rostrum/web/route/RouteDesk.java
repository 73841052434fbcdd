package org.rostrum.web.route;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about routes share: who may see them, and what they say when refused. */
@Component
class RouteDesk {

    private final Wording wording;

    RouteDesk(Wording wording) {
        this.wording = wording;
    }

    /** Those who keep the routes, and those who audit how they are kept. */
    void open(SignedIn person, Model model) {
        boolean keeps = person.has(Role.SYSTEM_ADMIN);
        if (!keeps && !person.has(Role.AUDITOR)) {
            throw new AccessDeniedException("not a keeper of routes");
        }
        model.addAttribute("mayKeep", keeps);
    }

    void openToKeep(SignedIn person, Model model) {
        open(person, model);
        if (!person.has(Role.SYSTEM_ADMIN)) {
            throw new AccessDeniedException("not a keeper of routes");
        }
    }

    void refused(List<Refusal> reasons, HttpServletResponse response, Model model) {
        response.setStatus(RefusalStatus.of(reasons).value());
        model.addAttribute("problems", wording.of(reasons));
    }
}
