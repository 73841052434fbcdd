package org.rostrum.web.remark;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Refuting;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.remark.Replying;
import org.rostrum.draft.remark.Resolving;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Dealing with one remark in the margin. */
@Controller("remarkThread")
class ThreadPage {

    private final ReadableDrafts drafts;
    private final Remarks remarks;
    private final ReadingRemark reading;
    private final Remarking remarking;
    private final Replying replying;
    private final Resolving resolving;
    private final Refuting refuting;
    private final Answers answers;

    ThreadPage(
            ReadableDrafts drafts,
            Remarks remarks,
            ReadingRemark reading,
            Remarking remarking,
            Replying replying,
            Resolving resolving,
            Refuting refuting,
            Answers answers) {
        this.drafts = drafts;
        this.remarks = remarks;
        this.reading = reading;
        this.remarking = remarking;
        this.replying = replying;
        this.resolving = resolving;
        this.refuting = refuting;
        this.answers = answers;
    }

    /** What a remark's forms send in common. */
    record Sent(Where at, @Nullable String text) {

        String said() {
            return text == null ? "" : text.replace("\r\n", "\n");
        }
    }

    @PostMapping("/remarks/{id}/{verb:replies|resolution|reopening|declination|answer|deletion}")
    String deal(
            @PathVariable UUID id,
            @PathVariable String verb,
            @ModelAttribute Sent sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        Remark remark = find(id, person);
        BiFunction<RemarkId, Actor, Outcome<?>> deal =
                switch (verb) {
                    case "replies" -> (r, actor) -> replying.reply(r, sent.said(), actor);
                    case "resolution" -> resolving::resolve;
                    case "reopening" -> resolving::reopen;
                    case "declination" -> (r, actor) -> refuting.decline(r, sent.said(), actor);
                    case "answer" -> (r, actor) -> refuting.answer(r, sent.said(), actor);
                    default -> remarking::discard;
                };
        var draft = drafts.find(remark.draft().value(), person.id());
        var deed = new Answers.Deed(sent.at(), draft, person, script != null);
        UUID back = verb.equals("deletion") ? null : id;
        return switch (deal.apply(remark.id(), person.actor())) {
            case Outcome.Done<?> _ -> answers.done(deed, back, null, model);
            case Outcome.Refused<?>(List<Refusal> reasons) ->
                    answers.refused(deed, id, verb, null, sent.said(), reasons, model, response);
        };
    }

    /** Writes an own one anew. */
    @PostMapping("/remarks/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletResponse response) {
        Remark remark = find(id, person);
        var draft = drafts.find(remark.draft().value(), person.id());
        var deed = new Answers.Deed(Where.REVIEW, draft, person, script != null);
        return switch (changed(remark, form, person)) {
            case Outcome.Done<Remark> _ -> answers.done(deed, id, null, model);
            case Outcome.Refused<Remark>(List<Refusal> reasons) ->
                    answers.refused(deed, id, "change", form, "", reasons, model, response);
        };
    }

    private Outcome<Remark> changed(Remark remark, RemarkForm form, SignedIn person) {
        return switch (reading.of(remark.draft(), form)) {
            case Outcome.Refused<NewRemark>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<NewRemark>(NewRemark wanted) ->
                    remarking.change(remark.id(), wanted, person.actor());
        };
    }

    private Remark find(UUID id, SignedIn person) {
        return remarks.find(new RemarkId(id), person.id()).orElseThrow(NoSuchPage::new);
    }
}
