package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers what is sent from the status page. */
@Component
class StatusForms {

    private final ReadableDrafts drafts;
    private final DraftAccess access;
    private final StatusPages pages;
    private final Wording wording;

    StatusForms(ReadableDrafts drafts, DraftAccess access, StatusPages pages, Wording wording) {
        this.drafts = drafts;
        this.access = access;
        this.pages = pages;
        this.wording = wording;
    }

    /**
     * Who sent a form about which draft, and through what it is answered.
     *
     * @param model holds what the person had written, so that a refusal does not lose it
     */
    record Sent(
            UUID draft,
            SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {}

    /**
     * Leads back to the status page, or to the inbox whoever has no part in the draft any more;
     * after a refusal shows the page again with every reason.
     *
     * @param done the key of what the next page says, where it was done
     */
    String answer(Sent form, Outcome<String> done) {
        return switch (done) {
            case Done<String>(String key) -> {
                form.after().addFlashAttribute("done", key);
                yield access.mayRead(form.person().id(), new DraftId(form.draft()))
                        ? "redirect:/drafts/" + form.draft() + "/status"
                        : "redirect:/inbox";
            }
            case Refused<String>(List<Refusal> reasons) -> again(form, reasons);
        };
    }

    private String again(Sent form, List<Refusal> reasons) {
        form.response().setStatus(Answering.status(reasons).value());
        SignedIn person = form.person();
        form.model().addAttribute("page", pages.of(drafts.find(form.draft(), person.id()), person));
        form.model().addAttribute("problems", wording.of(reasons));
        return "review/status";
    }
}
