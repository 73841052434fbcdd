package org.rostrum.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.Redline;

/**
 * What happened to a text since an earlier revision.
 *
 * @param redline null if both read the same
 * @param authors who made the revisions in between and the new one
 * @param writers whoever wrote in them
 */
record Since(
        ChangeKind change,
        @Nullable Redline redline,
        Set<PersonId> authors,
        Set<PersonId> writers) {}
