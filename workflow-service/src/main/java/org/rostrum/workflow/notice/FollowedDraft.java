package org.rostrum.workflow.notice;

import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;

/** A draft that somebody follows and may read. */
public record FollowedDraft(DraftId draft, String number, String title, Draft.State state) {}
