package org.rostrum.draft.remark;

import java.time.Instant;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;

/**
 * Somebody called somebody by name in a remark or a reply.
 *
 * @param by who did
 * @param said what was said there
 */
public record Mention(RemarkId remark, DraftId draft, PersonId by, String said, Instant at) {}
