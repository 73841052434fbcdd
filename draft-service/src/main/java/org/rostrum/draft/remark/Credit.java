package org.rostrum.draft.remark;

import org.rostrum.draft.PersonId;

/** A revision took suggestions of this person. */
public record Credit(int revision, PersonId author) {}
