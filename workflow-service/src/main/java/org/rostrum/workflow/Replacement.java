package org.rostrum.workflow;

import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;

/** Somebody else for a seat in which nobody can decide any more. */
public sealed interface Replacement {

    record OfDepartment(DepartmentId left, DepartmentId successor) implements Replacement {}

    record OfLeader(PersonId left, PersonId successor) implements Replacement {}
}
