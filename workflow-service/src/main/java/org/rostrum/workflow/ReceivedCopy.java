package org.rostrum.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;

/**
 * A copy that somebody has not read yet.
 *
 * @param through name of the department that it was sent to; null where it was sent to the person
 */
public record ReceivedCopy(
        CopyId id,
        DraftId draft,
        String number,
        String title,
        String drafterName,
        String departmentName,
        Urgency urgency,
        String byName,
        @Nullable String through,
        String note,
        Instant at) {}
