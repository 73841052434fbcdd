package org.rostrum.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.SeatWanted;

/**
 * A department or a person as a list to choose from names them: {@code department:} or {@code
 * person:} and the id.
 *
 * @param id null, as is the rest, where nothing that can be read was chosen
 */
record Voice(@Nullable UUID id, @Nullable SeatWanted wanted) {

    private static final Voice NOBODY = new Voice(null, null);
    private static final String DEPARTMENT = "department:";
    private static final String PERSON = "person:";

    static Voice read(String chosen) {
        try {
            if (chosen.startsWith(DEPARTMENT)) {
                UUID id = UUID.fromString(chosen.substring(DEPARTMENT.length()));
                return new Voice(id, new SeatWanted.OfDepartment(new DepartmentId(id)));
            }
            if (chosen.startsWith(PERSON)) {
                UUID id = UUID.fromString(chosen.substring(PERSON.length()));
                return new Voice(id, new SeatWanted.OfPerson(new PersonId(id)));
            }
            return NOBODY;
        } catch (IllegalArgumentException _) {
            return NOBODY;
        }
    }
}
