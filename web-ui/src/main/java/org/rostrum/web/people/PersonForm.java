package org.rostrum.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.Appointment;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.util.MultiValueMap;

/**
 * A person as it is typed.
 *
 * @param rows positions, with a few empty ones to fill in
 */
record PersonForm(
        String username,
        String name,
        String email,
        Set<String> roles,
        boolean active,
        List<Row> rows) {

    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 30;

    /** A position as it is typed; nothing chosen when {@code department} is empty. */
    record Row(String department, String title, boolean head) {
        static final Row EMPTY = new Row("", "", false);

        boolean empty() {
            return department.isEmpty() && title.isBlank() && !head;
        }

        /** Something is said of a position, but not in which department. */
        public boolean homeless() {
            return department.isEmpty() && !empty();
        }
    }

    static final PersonForm EMPTY =
            new PersonForm("", "", "", Set.of(), true, withEmptyRows(List.of()));

    static PersonForm of(Person person) {
        List<Row> rows =
                person.positions().stream()
                        .map(p -> new Row(p.department().toString(), p.title(), p.head()))
                        .toList();
        return new PersonForm(
                person.username(),
                person.name(),
                person.email(),
                person.roles().stream().map(Role::name).collect(Collectors.toSet()),
                person.active(),
                withEmptyRows(rows));
    }

    static PersonForm sent(MultiValueMap<String, String> fields) {
        List<String> departments = all(fields, "department");
        List<String> titles = all(fields, "title");
        List<String> heads = all(fields, "head");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(departments.size(), MOST_ROWS); i++) {
            String title = i < titles.size() ? titles.get(i) : "";
            Row row = new Row(departments.get(i), title, heads.contains(String.valueOf(i)));
            if (!row.empty()) {
                rows.add(row);
            }
        }
        return new PersonForm(
                one(fields, "username"),
                one(fields, "name"),
                one(fields, "email"),
                Set.copyOf(all(fields, "role")),
                fields.containsKey("active"),
                withEmptyRows(rows));
    }

    /** What only the form can be wrong about: positions in no department. */
    List<Refusal> problems() {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).homeless())
                .mapToObj(i -> Refusal.invalid("person.position-without-department", i + 1))
                .toList();
    }

    PersonDetails details() {
        Set<Role> chosen =
                Arrays.stream(Role.values())
                        .filter(role -> roles.contains(role.name()))
                        .collect(Collectors.toSet());
        List<Appointment> positions =
                rows.stream()
                        .filter(row -> !row.department().isEmpty())
                        .map(row -> new Appointment(id(row.department()), row.head(), row.title()))
                        .toList();
        return new PersonDetails(name, email, chosen, positions, active);
    }

    /** What is no id is a department that does not exist. */
    private static DepartmentId id(String text) {
        try {
            return new DepartmentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return new DepartmentId(new UUID(0, 0));
        }
    }

    private static List<Row> withEmptyRows(List<Row> rows) {
        return Stream.concat(rows.stream(), Stream.generate(() -> Row.EMPTY).limit(EMPTY_ROWS))
                .toList();
    }

    private static List<String> all(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
