package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.review.StatusForms.Sent;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AskingUrgency;
import org.rostrum.workflow.DebtId;
import org.rostrum.workflow.OrderingUrgency;
import org.rostrum.workflow.ReadingAfterwards;
import org.rostrum.workflow.ReadingAfterwards.Said;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The urgent path from the status page: a leader's order, and reading what was passed over. */
@Controller
@RequestMapping("/drafts/{draft}")
class UrgentController {

    private final AskingUrgency asking;
    private final OrderingUrgency ordering;
    private final ReadingAfterwards reading;
    private final StatusForms forms;

    UrgentController(
            AskingUrgency asking,
            OrderingUrgency ordering,
            ReadingAfterwards reading,
            StatusForms forms) {
        this.asking = asking;
        this.ordering = ordering;
        this.reading = reading;
        this.forms = forms;
    }

    /**
     * What somebody who read the text says of it.
     *
     * @param says {@code AGREE} or {@code OBJECT}; null where nothing was chosen
     */
    record ReadingForm(
            @Nullable String says,
            @Nullable String words,
            @Nullable Integer revision,
            @Nullable String sha256) {

        String said() {
            return words == null ? "" : words;
        }
    }

    @PostMapping("/urgent/wish")
    String ask(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("urgentWish", reason);
        return forms.answer(
                new Sent(draft, person, model, after, response),
                asking.ask(new DraftId(draft), reason, person.actor()).map(_ -> "urgent-asked"));
    }

    @PostMapping("/urgent")
    String order(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") List<String> station,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("urgentReason", reason);
        return forms.answer(
                new Sent(draft, person, model, after, response),
                ordering.order(new DraftId(draft), station, reason, person.actor())
                        .map(_ -> "urgent-ordered"));
    }

    @PostMapping("/debts/{debt}")
    String read(
            @PathVariable UUID draft,
            @PathVariable UUID debt,
            @ModelAttribute ReadingForm form,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("debtWish", new SeatWish("debt", debt, null, form.said(), null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                read(new DebtId(debt), form, person).map(_ -> "debt-read"));
    }

    private Outcome<Receipt> read(DebtId debt, ReadingForm form, SignedIn person) {
        if (form.says() == null || form.revision() == null || form.sha256() == null) {
            return Outcome.refused(Refusal.invalid("debt.nothing-said"));
        }
        boolean agrees = form.says().equals("AGREE");
        var said = new Said(form.revision(), form.sha256(), agrees, form.said());
        return reading.read(debt, said, person.actor());
    }
}
