package org.rostrum.draft.remark;

import java.time.Instant;
import java.util.UUID;
import org.rostrum.draft.PersonId;

/** What somebody says to a published remark. Never changes. */
public record Reply(UUID id, RemarkId remark, PersonId author, String body, Instant writtenAt) {}
