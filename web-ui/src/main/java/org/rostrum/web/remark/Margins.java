package org.rostrum.web.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Discussion;
import org.rostrum.draft.remark.RemarkAccess;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.rostrum.workflow.people.People;
import org.springframework.stereotype.Component;

/** Puts together what stands in the margin. */
@Component
class Margins {

    private final Remarks remarks;
    private final RemarkAccess remarkAccess;
    private final DraftAccess access;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final People people;

    Margins(
            Remarks remarks,
            RemarkAccess remarkAccess,
            DraftAccess access,
            Revisions revisions,
            WorkingCopies copies,
            People people) {
        this.remarks = remarks;
        this.remarkAccess = remarkAccess;
        this.access = access;
        this.revisions = revisions;
        this.copies = copies;
        this.people = people;
    }

    Margin of(
            Where where, Draft draft, PersonId person, Typed typed, @Nullable String acceptedCopy) {
        return switch (where) {
            case REVIEW -> review(draft, person, typed);
            case COPY, SUBMISSION -> copy(where, draft, person, typed, acceptedCopy);
        };
    }

    private Margin review(Draft draft, PersonId person, Typed typed) {
        Optional<Revision> found = shown(draft);
        int number = found.map(Revision::number).orElse(0);
        List<Discussion> all = found.map(r -> remarks.in(r, person)).orElse(List.of());
        Text text = found.map(Revision::text).orElse(new Text(List.of(), ""));
        boolean mayRemark =
                draft instanceof Draft.InReview
                        && remarkAccess.mayRemark(person, draft.head().id());
        return margin(Where.REVIEW, draft, person, number, 0, text, all, mayRemark, typed, null);
    }

    private Optional<Revision> shown(Draft draft) {
        return switch (draft) {
            case Draft.InReview(var head, int revision, _) -> revisions.find(head.id(), revision);
            case Draft.Approved(var head, int revision, _) -> revisions.find(head.id(), revision);
            case Draft.Rejected(var head, int revision, _) -> revisions.find(head.id(), revision);
            case Draft.Drafting _, Draft.Returned _, Draft.Abandoned _ ->
                    revisions.latest(draft.head().id());
        };
    }

    private Margin copy(
            Where where, Draft draft, PersonId person, Typed typed, @Nullable String accepted) {
        WorkingCopy copy = copies.find(draft.head().id()).orElseThrow();
        int latest = revisions.latest(draft.head().id()).map(Revision::number).orElse(0);
        List<Discussion> all =
                remarks.in(copy, person).stream()
                        .filter(d -> where == Where.COPY || holdsBack(d))
                        .toList();
        return margin(
                where,
                draft,
                person,
                latest,
                copy.version(),
                copy.text(),
                all,
                false,
                typed,
                accepted);
    }

    private static boolean holdsBack(Discussion one) {
        return one.remark().published()
                && one.remark().open()
                && one.remark().weight() == Weight.MUST;
    }

    private Margin margin(
            Where where,
            Draft draft,
            PersonId person,
            int revision,
            long version,
            Text text,
            List<Discussion> all,
            boolean mayRemark,
            Typed typed,
            @Nullable String accepted) {
        boolean drafter = access.mayEdit(person, draft.head().id());
        boolean editable = draft.state().editable();
        NamesOfPeople names = new NamesOfPeople(people);
        List<ThreadView> threads = new ArrayList<>();
        for (Discussion one : inOrder(all, text)) {
            boolean behind = !one.remark().published() && one.remark().revision() < revision;
            threads.add(new ThreadView(one, person, drafter, editable, behind, names));
        }
        return new Margin(
                where,
                draft,
                revision,
                version,
                threads,
                mayRemark,
                drafter,
                text.paragraphs(),
                typed,
                accepted);
    }

    private static List<Discussion> inOrder(List<Discussion> all, Text text) {
        Map<String, Integer> places = new HashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            places.put(paragraph.id(), places.size());
        }
        return all.stream()
                .sorted(
                        Comparator.comparingInt((Discussion d) ->
                                        places.getOrDefault(d.place().paragraph(), -1))
                                .thenComparingInt(Margins::start))
                .toList();
    }

    private static int start(Discussion one) {
        var range = one.place().range();
        return range == null ? -1 : range.from();
    }
}
