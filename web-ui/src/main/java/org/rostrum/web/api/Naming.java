package org.rostrum.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.springframework.stereotype.Component;

/** Departments by code or id, people by username or id, both ways. */
@Component("apiNaming")
class Naming {

    private final Departments departments;
    private final People people;

    Naming(Departments departments, People people) {
        this.departments = departments;
        this.people = people;
    }

    record PersonName(PersonId id, String username, String name) {}

    record DepartmentName(DepartmentId id, String code, String name) {}

    PersonName of(PersonId id) {
        return people.find(id)
                .map(p -> new PersonName(id, p.username(), p.name()))
                .orElseGet(() -> new PersonName(id, "", ""));
    }

    DepartmentName of(DepartmentId id) {
        return departments
                .find(id)
                .map(d -> new DepartmentName(id, d.code(), d.name()))
                .orElseGet(() -> new DepartmentName(id, "", ""));
    }

    /** Looks names of a request up and remembers which of them mean nobody. */
    final class Lookup {

        private final List<Complaint> complaints = new ArrayList<>();

        List<DepartmentId> departments(String field, @Nullable List<String> names) {
            var found = new ArrayList<DepartmentId>();
            for (int i = 0; names != null && i < names.size(); i++) {
                department(field + "[" + i + "]", names.get(i)).ifPresent(found::add);
            }
            return found;
        }

        List<PersonId> people(String field, @Nullable List<String> names) {
            var found = new ArrayList<PersonId>();
            for (int i = 0; names != null && i < names.size(); i++) {
                person(field + "[" + i + "]", names.get(i)).ifPresent(found::add);
            }
            return found;
        }

        Optional<DepartmentId> department(String field, String name) {
            var department =
                    id(name).flatMap(id -> departments.find(new DepartmentId(id)))
                            .or(() -> departments.byCode(name));
            if (department.isEmpty()) {
                complaints.add(Complaint.at(field, "department.unknown", name));
            }
            return department.map(d -> d.id());
        }

        Optional<PersonId> person(String field, String name) {
            var person =
                    id(name).flatMap(id -> people.find(new PersonId(id)))
                            .or(() -> people.byUsername(name));
            if (person.isEmpty()) {
                complaints.add(Complaint.at(field, "person.unknown", name));
            }
            return person.map(p -> p.id());
        }

        void refuseUnknown() {
            if (!complaints.isEmpty()) {
                throw new Complaint.Raised(ProblemType.REFUSED, complaints);
            }
        }

        private static Optional<UUID> id(String name) {
            try {
                return name.length() == 36 ? Optional.of(UUID.fromString(name)) : Optional.empty();
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    Lookup lookup() {
        return new Lookup();
    }
}
