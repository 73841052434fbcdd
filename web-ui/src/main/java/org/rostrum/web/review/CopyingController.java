package org.rostrum.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.web.review.StatusForms.Sent;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.CopyId;
import org.rostrum.workflow.Copying;
import org.rostrum.workflow.Receivers;
import org.rostrum.workflow.SeatWanted;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending copies, and taking one back, from the status page. */
@Controller
@RequestMapping("/drafts/{draft}/copies")
class CopyingController {

    private final Copying copying;
    private final StatusForms forms;

    CopyingController(Copying copying, StatusForms forms) {
        this.copying = copying;
        this.forms = forms;
    }

    @PostMapping
    String send(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable List<String> to,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        List<String> chosen = to == null ? List.of() : to;
        model.addAttribute("copyWish", new CopyWish(chosen, note));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                copying.send(
                                new DraftId(draft),
                                receivers(chosen),
                                note.replace("\r\n", "\n"),
                                person.actor())
                        .map(_ -> "copy-sent"));
    }

    @PostMapping("/{copy}/take-back")
    String takeBack(
            @PathVariable UUID draft,
            @PathVariable UUID copy,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        model.addAttribute("wish", new SeatWish("copy-back", copy, null, reason, null));
        return forms.answer(
                new Sent(draft, person, model, after, response),
                copying.takeBack(new CopyId(copy), reason, person.actor())
                        .map(_ -> "copy-taken-back"));
    }

    private static Receivers receivers(List<String> chosen) {
        List<SeatWanted> wanted =
                chosen.stream().map(Voice::read).map(Voice::wanted).filter(w -> w != null).toList();
        return new Receivers(
                wanted.stream().flatMap(one -> people(one).stream()).toList(),
                wanted.stream().flatMap(one -> departments(one).stream()).toList());
    }

    private static List<PersonId> people(SeatWanted wanted) {
        return switch (wanted) {
            case SeatWanted.OfPerson(PersonId id) -> List.of(id);
            case SeatWanted.OfDepartment _ -> List.of();
        };
    }

    private static List<DepartmentId> departments(SeatWanted wanted) {
        return switch (wanted) {
            case SeatWanted.OfPerson _ -> List.of();
            case SeatWanted.OfDepartment(DepartmentId id) -> List.of(id);
        };
    }
}
