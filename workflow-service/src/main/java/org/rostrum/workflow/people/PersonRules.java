package org.rostrum.workflow.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Refusal;

/** What a person's details have to be like; all that is wrong is said at once. */
final class PersonRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{2,40}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;:\\p{Cntrl}]+@[^\\s@.<>\",;:]+(\\.[^\\s@.<>\",;:]+)+");
    private static final int POSITIONS = 20;

    private PersonRules() {}

    static List<Refusal> problems(NewPerson person, Set<DepartmentId> known) {
        List<Refusal> problems = new ArrayList<>();
        if (!isUsername(person.username())) {
            problems.add(Refusal.invalid("person.username-malformed"));
        }
        problems.addAll(problems(person.details(), known));
        return problems;
    }

    static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /**
     * @param known the departments that there are
     */
    static List<Refusal> problems(PersonDetails details, Set<DepartmentId> known) {
        List<Refusal> problems = new ArrayList<>();
        if (!OneLine.fits(details.name(), 1, 100)) {
            problems.add(Refusal.invalid("person.name-malformed"));
        }
        if (!details.email().isEmpty() && !isAddress(details.email())) {
            problems.add(Refusal.invalid("person.email-malformed"));
        }
        problems.addAll(RoleRules.problems(details.roles()));
        problems.addAll(positions(details.positions(), known));
        return problems;
    }

    private static boolean isAddress(String email) {
        return OneLine.fits(email, 3, 254) && EMAIL.matcher(email).matches();
    }

    private static List<Refusal> positions(List<Appointment> positions, Set<DepartmentId> known) {
        List<Refusal> problems = new ArrayList<>();
        Set<DepartmentId> departments = new HashSet<>();
        positions.forEach(position -> departments.add(position.department()));
        if (positions.size() > POSITIONS) {
            problems.add(Refusal.invalid("person.too-many-positions", POSITIONS));
        }
        if (departments.size() < positions.size()) {
            problems.add(Refusal.invalid("person.department-twice"));
        }
        if (!known.containsAll(departments)) {
            problems.add(Refusal.invalid("person.department-unknown"));
        }
        if (!positions.stream().allMatch(position -> OneLine.fits(position.title(), 0, 100))) {
            problems.add(Refusal.invalid("person.position-title-malformed"));
        }
        return problems;
    }
}
