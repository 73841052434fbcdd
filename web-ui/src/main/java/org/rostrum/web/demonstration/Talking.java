package org.rostrum.web.demonstration;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Accepting;
import org.rostrum.draft.remark.Discussion;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Refuting;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.remark.Replying;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.record.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What people say about a draft of the demonstration. */
@ConditionalOnProperty("rostrum.demonstration")
@Component
class Talking {

    private final Cast cast;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Remarks remarks;
    private final Remarking remarking;
    private final Replying replying;
    private final Accepting accepting;
    private final Refuting refuting;

    Talking(
            Cast cast,
            Revisions revisions,
            WorkingCopies copies,
            Remarks remarks,
            Remarking remarking,
            Replying replying,
            Accepting accepting,
            Refuting refuting) {
        this.cast = cast;
        this.revisions = revisions;
        this.copies = copies;
        this.remarks = remarks;
        this.remarking = remarking;
        this.replying = replying;
        this.accepting = accepting;
        this.refuting = refuting;
    }

    void remark(DraftId draft, Step.WriteRemark step) {
        Revision revision = revisions.latest(draft).orElseThrow();
        Playing.done(remarking.write(draft, about(revision, step), cast.actor(step.person())));
    }

    /** A passage that is not there is a mistake in the file. */
    private static NewRemark about(Revision revision, Step.WriteRemark step) {
        if (step.passage().isEmpty()) {
            return new NewRemark(
                    revision.number(), null, null, null, step.weight(), step.body(), null, false);
        }
        Paragraph paragraph =
                revision.text().paragraphs().stream()
                        .filter(p -> p.text().contains(step.passage()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no passage: " + step));
        int from = paragraph.text().indexOf(step.passage());
        return new NewRemark(
                revision.number(),
                paragraph.id(),
                from,
                from + step.passage().length(),
                step.weight(),
                step.body(),
                step.replacement(),
                false);
    }

    void reply(DraftId draft, Step.Reply step) {
        Actor person = cast.actor(step.person());
        RemarkId remark = published(draft, cast.person(step.person()), step.number());
        Playing.done(replying.reply(remark, step.text(), person));
    }

    void deal(DraftId draft, Actor drafter, Step.Deal step) {
        WorkingCopy copy = copies.find(draft).orElseThrow();
        RemarkId remark = published(draft, copy.savedBy(), step.number());
        Playing.done(
                switch (step.how()) {
                    case "accept" ->
                            accepting.accept(draft, Set.of(remark), copy.version(), drafter);
                    case "decline" -> refuting.decline(remark, step.reason(), drafter);
                    default -> refuting.answer(remark, step.reason(), drafter);
                });
    }

    private RemarkId published(DraftId draft, PersonId reader, int number) {
        List<Discussion> all =
                remarks.in(copies.find(draft).orElseThrow(), reader).stream()
                        .filter(d -> d.remark().published())
                        .toList();
        return all.get(number - 1).remark().id();
    }
}
