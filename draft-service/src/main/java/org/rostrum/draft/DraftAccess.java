package org.rostrum.draft;

import java.util.Set;

/**
 * Who may read or edit which draft. Declared here, answered by the module that knows about reviews
 * and people.
 */
public interface DraftAccess {

    /** Whether the person may see that the draft exists, and read it. */
    boolean mayRead(PersonId person, DraftId draft);

    /** Whether the person may change details and text while the state allows it. */
    boolean mayEdit(PersonId person, DraftId draft);

    /** Whether the person may begin a draft for this department. */
    boolean mayCreate(PersonId person, DepartmentId department);

    /** Those of the people who cannot be co-drafters: unknown, account closed, not a drafter. */
    default Set<PersonId> unfitAsCoDrafters(Set<PersonId> people) {
        return Set.of();
    }
}
