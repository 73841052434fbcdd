package org.rostrum.web.deputy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.KnownRoutes;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.DeputyId;
import org.rostrum.workflow.people.Deputyship;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.RevokingDeputy;
import org.rostrum.workflow.people.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person's deputies, as the person and as administrators see them. */
@Component
class DeputyDesk {

    private final Deputyships deputies;
    private final AppointingDeputy appointing;
    private final RevokingDeputy revoking;
    private final KnownRoutes routes;
    private final Today today;
    private final Wording wording;

    DeputyDesk(
            Deputyships deputies,
            AppointingDeputy appointing,
            RevokingDeputy revoking,
            KnownRoutes routes,
            Today today,
            Wording wording) {
        this.deputies = deputies;
        this.appointing = appointing;
        this.revoking = revoking;
        this.routes = routes;
        this.today = today;
        this.wording = wording;
    }

    /**
     * Who looks at whose deputies, and how it is answered.
     *
     * @param address of the page
     */
    record Visit(
            SignedIn by,
            Person principal,
            String address,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {

        boolean own() {
            return by.id().equals(principal.id());
        }
    }

    String page(Visit visit) {
        return page(visit, DeputyForm.from(today.day()));
    }

    private String page(Visit visit, DeputyForm form) {
        Person principal = visit.principal();
        Model model = visit.model();
        model.addAttribute("person", principal);
        model.addAttribute("own", visit.own());
        model.addAttribute("address", visit.address());
        model.addAttribute("form", form);
        model.addAttribute("today", today.day());
        model.addAttribute("routes", routes.all());
        model.addAttribute("mine", deputies.of(principal.id()));
        model.addAttribute("others", deputies.by(principal.id()));
        model.addAttribute(
                "candidates",
                deputies.candidates().stream()
                        .filter(one -> !one.id().equals(principal.id()))
                        .toList());
        return "deputies/page";
    }

    String appoint(Visit visit, DeputyForm form) {
        Outcome<Deputyship> outcome =
                form.wanted(visit.principal().id())
                        .map(wanted -> appointing.appoint(wanted, visit.by().actor()))
                        .orElseGet(() -> Outcome.refused(Refusal.invalid("deputy.days-missing")));
        return answer(visit, form, outcome, "deputy-appointed");
    }

    String revoke(Visit visit, UUID id) {
        DeputyId one = new DeputyId(id);
        if (deputies.of(visit.principal().id()).stream().noneMatch(d -> d.id().equals(one))) {
            throw new NoSuchPage();
        }
        return answer(
                visit,
                DeputyForm.from(today.day()),
                revoking.revoke(one, visit.by().actor()),
                "deputy-revoked");
    }

    private String answer(Visit visit, DeputyForm form, Outcome<Deputyship> outcome, String done) {
        return switch (outcome) {
            case Outcome.Done<Deputyship> _ -> {
                visit.after().addFlashAttribute("done", done);
                yield "redirect:" + visit.address();
            }
            case Outcome.Refused<Deputyship>(List<Refusal> reasons) -> {
                visit.response().setStatus(RefusalStatus.of(reasons).value());
                visit.model().addAttribute("problems", wording.of(reasons));
                yield page(visit, form);
            }
        };
    }
}
