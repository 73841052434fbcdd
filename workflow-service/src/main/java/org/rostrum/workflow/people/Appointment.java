package org.rostrum.workflow.people;

import org.rostrum.draft.DepartmentId;

/** A position to be given to a person; see {@link Position}. */
public record Appointment(DepartmentId department, boolean head, String title) {

    public Appointment {
        title = title.strip();
    }

    static Appointment as(Position position) {
        return new Appointment(position.department(), position.head(), position.title());
    }
}
