package org.rostrum.web.remark;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Answers what was done in a margin: to the page's script with the margin anew, to a form without
 * it with the page that it stands on, or, if refused, with a page that has all that was typed.
 */
@Component
class Answers {

    private final Margins margins;
    private final Wording wording;

    Answers(Margins margins, Wording wording) {
        this.margins = margins;
        this.wording = wording;
    }

    /** Who did what where. */
    record Deed(Where where, Draft draft, SignedIn person, boolean script) {}

    /**
     * @param remark what was dealt with, to come back to; null for the margin as a whole
     * @param copy see {@link Margin}
     */
    String done(Deed deed, @Nullable UUID remark, @Nullable String copy, Model model) {
        if (!deed.script()) {
            String place = remark == null ? "remarks" : "r-" + remark;
            return "redirect:" + deed.where().address(deed.draft().head().id()) + "#" + place;
        }
        model.addAttribute("dealt", remark);
        model.addAttribute("told", true);
        return margin(deed, Typed.NOTHING, copy, model);
    }

    String margin(Deed deed, Model model) {
        return margin(deed, Typed.NOTHING, null, model);
    }

    String refused(
            Deed deed,
            @Nullable UUID remark,
            String verb,
            @Nullable RemarkForm form,
            String text,
            List<Refusal> reasons,
            Model model,
            HttpServletResponse response) {
        HttpStatus status = RefusalStatus.of(reasons);
        if (status == HttpStatus.NOT_FOUND) {
            throw new NoSuchPage();
        }
        response.setStatus(status.value());
        return margin(deed, new Typed(remark, verb, form, text, wording.of(reasons)), null, model);
    }

    private String margin(Deed deed, Typed typed, @Nullable String copy, Model model) {
        model.addAttribute(
                "page", margins.of(deed.where(), deed.draft(), deed.person().id(), typed, copy));
        return deed.script() ? "review/remarks :: margin(page=${page})" : "review/remarks-page";
    }
}
