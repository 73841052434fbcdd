package org.rostrum.web.remark;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.remark.Accepting;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.text.TextJson;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing remarks in the margin of a draft, and putting suggestions into its text. */
@Controller("remarkWriting")
class WritingPage {

    private final ReadableDrafts drafts;
    private final ReadingRemark reading;
    private final Remarking remarking;
    private final Accepting accepting;
    private final Answers answers;

    WritingPage(
            ReadableDrafts drafts,
            ReadingRemark reading,
            Remarking remarking,
            Accepting accepting,
            Answers answers) {
        this.drafts = drafts;
        this.reading = reading;
        this.remarking = remarking;
        this.accepting = accepting;
        this.answers = answers;
    }

    /** The margin alone, for the page's script. */
    @GetMapping("/drafts/{id}/remarks")
    String margin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "REVIEW") Where at,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Draft draft = drafts.find(id, person.id());
        return answers.margin(new Answers.Deed(at, draft, person, script != null), model);
    }

    @PostMapping("/drafts/{id}/remarks")
    String write(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        Draft draft = drafts.find(id, person.id());
        var deed = new Answers.Deed(Where.REVIEW, draft, person, script != null);
        return switch (written(draft, form, person)) {
            case Outcome.Done<Remark>(Remark remark) ->
                    answers.done(deed, remark.id().value(), null, model);
            case Outcome.Refused<Remark>(List<Refusal> reasons) ->
                    answers.refused(deed, null, "write", form, "", reasons, model, response);
        };
    }

    private Outcome<Remark> written(Draft draft, RemarkForm form, SignedIn person) {
        return switch (reading.of(draft.head().id(), form)) {
            case Outcome.Refused<NewRemark>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<NewRemark>(NewRemark wanted) ->
                    remarking.write(draft.head().id(), wanted, person.actor());
        };
    }

    /** One suggestion, or, without one, all that fit and touch no other. */
    @PostMapping("/drafts/{id}/acceptances")
    String accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "COPY") Where at,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false) @Nullable UUID remark,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        Draft draft = drafts.find(id, person.id());
        var deed = new Answers.Deed(at, draft, person, script != null);
        var outcome =
                remark == null
                        ? accepting.acceptAll(draft.head().id(), version, person.actor())
                        : accepting.accept(
                                draft.head().id(),
                                Set.of(new RemarkId(remark)),
                                version,
                                person.actor());
        return switch (outcome) {
            case Outcome.Done<Accepting.Accepted>(var accepted) ->
                    answers.done(deed, remark, TextJson.write(accepted.copy().text()), model);
            case Outcome.Refused<Accepting.Accepted>(List<Refusal> reasons) ->
                    answers.refused(deed, remark, "accept", null, "", reasons, model, response);
        };
    }
}
