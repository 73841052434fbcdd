package org.rostrum.draft;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says who begins a draft.
 *
 * @param corrects the approved draft that this one corrects, null for a speech of its own
 */
public record NewDraft(DraftDetails details, DepartmentId department, @Nullable DraftId corrects) {}
