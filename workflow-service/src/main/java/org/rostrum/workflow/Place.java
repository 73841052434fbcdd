package org.rostrum.workflow;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat that is to be: who may speak in it, and what it is called.
 *
 * @param addition how it came there; null where the route asks it
 */
record Place(
        int place,
        Kind kind,
        @Nullable UUID department,
        @Nullable UUID person,
        @Nullable String role,
        String name,
        @Nullable Addition addition) {

    enum Kind {
        /** The head of the department. */
        HEAD,
        /** Any reviewer of the department. */
        DEPARTMENT,
        /** Anybody with the role. */
        ROLE,
        /** The person alone, a leader. */
        PERSON,
        /** The person alone, a reviewer. */
        REVIEWER,
        /** The person alone, of the office. */
        OFFICER,
        /** Nobody: the route names somebody who is not there. {@code role} is how it does that. */
        NOBODY
    }

    static Place ofDepartment(int place, Kind kind, UUID department, String name) {
        return new Place(place, kind, department, null, null, name, null);
    }

    static Place ofPerson(int place, UUID person, String name) {
        return new Place(place, Kind.PERSON, null, person, null, name, null);
    }

    static Place ofReviewer(int place, UUID person, String name) {
        return new Place(place, Kind.REVIEWER, null, person, null, name, null);
    }

    Place with(Addition how) {
        return new Place(place, kind, department, person, role, name, how);
    }

    static Place ofRole(int place, String role, String name) {
        return new Place(place, Kind.ROLE, null, null, role, name, null);
    }

    /** Of somebody who is named, whatever it is that makes them decide. */
    static Place ofNamed(int place, Kind kind, UUID person, String name) {
        return new Place(place, kind, null, person, null, name, null);
    }

    static Place ofNobody(int place, String wanted, String name) {
        return new Place(place, Kind.NOBODY, null, null, wanted, name, null);
    }

    Place at(int number) {
        return new Place(number, kind, department, person, role, name, addition);
    }

    /** Whether it is the same voice, wherever it stands. */
    boolean sameVoice(Place other) {
        return kind == other.kind
                && Objects.equals(department, other.department)
                && Objects.equals(person, other.person)
                && Objects.equals(role, other.role);
    }
}
