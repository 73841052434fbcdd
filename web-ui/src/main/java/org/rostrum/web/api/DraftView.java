package org.rostrum.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.revision.Revision;

/** A draft as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        DraftId id,
        String number,
        Draft.State state,
        String title,
        String occasion,
        String speaker,
        @Nullable LocalDateTime speechAt,
        String venue,
        @Nullable Integer expectedMinutes,
        Urgency urgency,
        Classification classification,
        List<Naming.PersonName> coDrafters,
        Naming.PersonName drafter,
        Naming.DepartmentName department,
        @Nullable DraftId corrects,
        Instant createdAt,
        Instant changedAt,
        @Nullable Long workingCopyVersion,
        @Nullable RevisionName latestRevision,
        @Nullable RevisionName frozenRevision) {

    /** Enough to decide on a revision. */
    record RevisionName(int revision, String sha256) {}

    static DraftView of(
            Draft draft, Naming naming, @Nullable Long version, @Nullable Revision latest) {
        var head = draft.head();
        var details = head.details();
        return new DraftView(
                head.id(),
                head.number(),
                draft.state(),
                details.title(),
                details.occasion(),
                details.speaker(),
                details.speechAt(),
                details.venue(),
                details.expectedMinutes(),
                details.urgency(),
                details.classification(),
                details.coDrafters().stream().map(naming::of).toList(),
                naming.of(head.drafter()),
                naming.of(head.department()),
                head.corrects(),
                head.createdAt(),
                head.changedAt(),
                version,
                latest == null ? null : new RevisionName(latest.number(), latest.sha256()),
                frozen(draft));
    }

    private static @Nullable RevisionName frozen(Draft draft) {
        return switch (draft) {
            case Draft.InReview d -> new RevisionName(d.revision(), d.sha256());
            case Draft.Approved d -> new RevisionName(d.revision(), d.sha256());
            case Draft.Rejected d -> new RevisionName(d.revision(), d.sha256());
            case Draft.Drafting _, Draft.Returned _, Draft.Abandoned _ -> null;
        };
    }
}
