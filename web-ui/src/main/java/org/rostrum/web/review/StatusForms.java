package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the status page again with every reason why something was not done. */
@Component
class StatusRefusals {

    private final ReadableDrafts drafts;
    private final StatusPages pages;
    private final Wording wording;

    StatusRefusals(ReadableDrafts drafts, StatusPages pages, Wording wording) {
        this.drafts = drafts;
        this.pages = pages;
        this.wording = wording;
    }

    /**
     * @param typed what the person had written, so that it is not lost
     */
    String show(
            UUID draft,
            SignedIn person,
            List<Refusal> reasons,
            String typed,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("typed", typed);
        return show(draft, person, reasons, model, response);
    }

    /** Where the model holds already what the person had written. */
    String show(
            UUID draft,
            SignedIn person,
            List<Refusal> reasons,
            Model model,
            HttpServletResponse response) {
        response.setStatus(Answering.status(reasons).value());
        model.addAttribute("page", pages.of(drafts.find(draft, person.id()), person));
        model.addAttribute("problems", wording.of(reasons));
        return "review/status";
    }
}
