package org.rostrum.workflow;

import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;

/** Whose voice somebody wants to have heard as well. */
public sealed interface SeatWanted {

    /** Any reviewer of the department. */
    record OfDepartment(DepartmentId department) implements SeatWanted {}

    /** A leader or a reviewer, alone. */
    record OfPerson(PersonId person) implements SeatWanted {}
}
