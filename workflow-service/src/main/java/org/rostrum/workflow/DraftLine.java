package org.rostrum.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;

/** One draft in a list. {@code station} is null when it is not under review. */
public record DraftLine(
        DraftId id,
        String number,
        String title,
        Draft.State state,
        String drafterName,
        String departmentName,
        String speaker,
        @Nullable LocalDateTime speechAt,
        Urgency urgency,
        Classification classification,
        int revisions,
        @Nullable Label station,
        Instant changedAt) {}
