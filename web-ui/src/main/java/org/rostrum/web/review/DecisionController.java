package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.ShownTexts;
import org.rostrum.web.Wording;
import org.rostrum.web.run.RunSteps;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Decided;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.requirement.Requirements;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding from the review page; what was refused comes back with everything that was typed. */
@Controller
class DecisionController {

    private final ReadableDrafts drafts;
    private final ReviewPages pages;
    private final AmendmentPages amendments;
    private final Deciding deciding;
    private final Showing showing;
    private final ShownTexts texts;
    private final RunSteps run;
    private final Wording wording;

    DecisionController(
            ReadableDrafts drafts,
            ReviewPages pages,
            AmendmentPages amendments,
            Deciding deciding,
            Showing showing,
            ShownTexts texts,
            RunSteps run,
            Wording wording) {
        this.drafts = drafts;
        this.pages = pages;
        this.amendments = amendments;
        this.deciding = deciding;
        this.showing = showing;
        this.texts = texts;
        this.run = run;
        this.wording = wording;
    }

    @PostMapping("/drafts/{draft}/review")
    String decide(
            @PathVariable UUID draft,
            @ModelAttribute("form") DecisionForm form,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpSession session,
            RedirectAttributes after,
            HttpServletResponse response) {
        Draft found = drafts.find(draft, person.id());
        if (form.back() != null) {
            return refused(found, form, person, List.of(), model, session);
        }
        if (form.seat() != null && form.wantsAmendment()) {
            return confirm(found, form, person, List.of(), model, session, response);
        }
        return switch (decide(found, form, person, session)) {
            case Done<Decided>(Decided decided) ->
                    run.decided(
                            new SeatId(Objects.requireNonNull(form.seat())),
                            person.id(),
                            "/drafts/" + draft + "/receipts/" + decided.receipt().sequence(),
                            after);
            case Refused<Decided>(List<Refusal> reasons) -> {
                response.setStatus(Answering.status(reasons).value());
                yield form.verdict() == Verdict.APPROVE_AS_AMENDED
                        ? confirm(found, form, person, reasons, model, session, response)
                        : refused(found, form, person, reasons, model, session);
            }
        };
    }

    /** Shows all of the text as it would be; only from there it is decided so. */
    private String confirm(
            Draft draft,
            DecisionForm form,
            SignedIn person,
            List<Refusal> reasons,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        SeatId seat = seat(draft, form, person);
        return switch (amendments.page(draft, seat, person)) {
            case Done<AmendmentPage>(AmendmentPage page) when page.possible() -> {
                String sha256 = page.amendment().sha256();
                model.addAttribute("page", page);
                model.addAttribute("problems", wording.of(reasons));
                model.addAttribute("form", form.carriedTo(page.context(), sha256));
                model.addAttribute("shown", showing.sealedAmended(page.context(), sha256, session));
                yield "review/amendment";
            }
            case Done<AmendmentPage>(AmendmentPage page) -> {
                List<Refusal> problems = page.amendment().problems();
                response.setStatus(Answering.status(problems).value());
                yield refused(draft, form, person, problems, model, session);
            }
            case Refused<AmendmentPage>(List<Refusal> refused) -> {
                List<Refusal> problems = reasons.isEmpty() ? refused : reasons;
                response.setStatus(Answering.status(problems).value());
                yield refused(draft, form, person, problems, model, session);
            }
        };
    }

    private SeatId seat(Draft draft, DecisionForm form, SignedIn person) {
        SeatId seat = new SeatId(Objects.requireNonNull(form.seat()));
        if (deciding.context(seat, person.id())
                .filter(context -> !context.draft().equals(draft.head().id()))
                .isPresent()) {
            throw new NoSuchPage();
        }
        return seat;
    }

    private Outcome<Decided> decide(
            Draft draft, DecisionForm form, SignedIn person, HttpSession session) {
        if (form.seat() == null || form.verdict() == null) {
            return Outcome.refused(Refusal.invalid("decision.verdict-missing"));
        }
        SeatId seat = seat(draft, form, person);
        List<Refusal> unopened = run.unopened(seat, form.seenRevision(), person.id());
        if (!unopened.isEmpty()) {
            return Outcome.refused(unopened);
        }
        return deciding.decide(
                seat,
                form.request(form.verdict(), showing.read(form, session)),
                form.key(),
                person.actor());
    }

    private String refused(
            Draft draft,
            DecisionForm form,
            SignedIn person,
            List<Refusal> reasons,
            Model model,
            HttpSession session) {
        boolean stale = reasons.stream().anyMatch(Requirements::stale);
        ReviewPage page = page(draft, form, person, stale);
        if (page.revision() != null) {
            texts.shown(draft.head().id(), page.revision().number(), person.actor());
        }
        model.addAttribute("page", page);
        model.addAttribute("stale", stale);
        model.addAttribute("seatGone", page.context() == null);
        model.addAttribute("problems", wording.of(reasons));
        if (page.context() != null) {
            model.addAttribute("form", form.carriedTo(page.context()));
            model.addAttribute("shown", showing.sealed(page.context(), page.redline(), session));
        } else if (form.reason() != null && !form.reason().isBlank() && page.revision() != null) {
            model.addAttribute("unsent", form.reason());
        }
        return "review/review";
    }

    /** In a later round another seat waits for what was typed. */
    private ReviewPage page(Draft draft, DecisionForm form, SignedIn person, boolean stale) {
        if (!stale || form.seenRevision() == 0) {
            return pages.clean(draft, person, form.seat());
        }
        RedlineQuery sinceSeen = new RedlineQuery(form.seenRevision(), null, null);
        ReviewPage page = pages.marked(draft, person, form.seat(), sinceSeen);
        return page.context() == null ? pages.marked(draft, person, null, sinceSeen) : page;
    }
}
