package org.rostrum.draft.remark;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds remarks: the published ones, and those of the person who asks. Whether that person may read
 * the draft, the caller asks.
 */
@Component
@Transactional(readOnly = true)
public class Remarks {

    private final RemarkStore store;
    private final ReplyStore replies;
    private final ClosingStore closings;
    private final Revisions revisions;
    private final Steps steps;

    Remarks(
            RemarkStore store,
            ReplyStore replies,
            ClosingStore closings,
            Revisions revisions,
            Steps steps) {
        this.store = store;
        this.replies = replies;
        this.closings = closings;
        this.revisions = revisions;
        this.steps = steps;
    }

    public Optional<Remark> find(RemarkId remark, PersonId reader) {
        return store.find(remark).filter(r -> r.published() || r.author().equals(reader));
    }

    /** Open ones of weight MUST that everybody sees, oldest first. */
    public List<Remark> openMusts(DraftId draft) {
        return store.openMusts(draft);
    }

    /** Those that everybody sees and that were dealt with later than this, in that order. */
    public List<Remark> closedSince(DraftId draft, Instant since) {
        return store.closedSince(draft, since);
    }

    /** Whose suggestions the revisions took, in their order. */
    public List<Credit> credits(DraftId draft) {
        return closings.credits(draft);
    }

    /** Where the person is called by name in remarks that are open, newest first. */
    public List<Mention> mentioning(PersonId person, int limit) {
        return replies.mentioning(person, limit);
    }

    /** All that were written up to this revision, where they are in it; oldest first. */
    public List<Discussion> in(Revision revision, PersonId reader) {
        return discussions(
                revision.draft(),
                reader,
                revision.text(),
                remark ->
                        remark.revision() > revision.number()
                                ? Optional.empty()
                                : Optional.of(
                                        steps.toRevision(
                                                remark.anchor().place(),
                                                revision.draft(),
                                                remark.revision(),
                                                revision.number())));
    }

    /** All, where they are in the text that is being written; oldest first. */
    public List<Discussion> in(WorkingCopy copy, PersonId reader) {
        int latest = revisions.latest(copy.draft()).map(Revision::number).orElse(0);
        return discussions(
                copy.draft(),
                reader,
                copy.text(),
                remark ->
                        Optional.of(
                                steps.toWorkingCopy(
                                        remark.anchor().place(), remark.revision(), latest, copy)));
    }

    private List<Discussion> discussions(
            DraftId draft, PersonId reader, Text text, Function<Remark, Optional<Place>> places) {
        List<Remark> remarks = store.of(draft, reader);
        Map<RemarkId, List<Reply>> said =
                remarks.isEmpty()
                        ? Map.of()
                        : replies.of(draft).stream().collect(Collectors.groupingBy(Reply::remark));
        return remarks.stream()
                .flatMap(remark ->
                        places.apply(remark).stream()
                                .map(place -> discussion(remark, said, place, text)))
                .toList();
    }

    private static Discussion discussion(
            Remark remark, Map<RemarkId, List<Reply>> said, Place place, Text text) {
        return new Discussion(
                remark,
                said.getOrDefault(remark.id(), List.of()),
                place,
                place.in(text).orElse(""));
    }
}
