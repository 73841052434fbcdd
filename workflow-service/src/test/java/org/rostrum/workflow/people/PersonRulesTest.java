package org.rostrum.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Refusal;

class PersonRulesTest {

    private static final DepartmentId HERE = new DepartmentId(UUID.randomUUID());
    private static final Set<DepartmentId> KNOWN = Set.of(HERE);

    @ParameterizedTest
    @ValueSource(
            strings = {"lin", "a1", "mei-ling.lin_2", "0123456789012345678901234567890123456789"})
    void acceptsUsernames(String username) {
        assertThat(PersonRules.problems(new NewPerson(username, named("林美玲")), KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Lin",
                "林美玲",
                "a b",
                "a\u0000b",
                "01234567890123456789012345678901234567890"
            })
    void refusesUsernames(String username) {
        assertThat(codes(PersonRules.problems(new NewPerson(username, named("林")), KNOWN)))
                .containsExactly("person.username-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"林美玲", "𠮷野家", "Ada Lovelace", "O’Brien-Lam"})
    void acceptsNames(String name) {
        assertThat(PersonRules.problems(named(name), KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\nb", "a\u2028b", "\uD842"})
    void refusesNames(String name) {
        assertThat(codes(PersonRules.problems(named(name), KNOWN)))
                .containsExactly("person.name-malformed");
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(PersonRules.problems(named("𠮷".repeat(100)), KNOWN)).isEmpty();
        assertThat(PersonRules.problems(named("林".repeat(101)), KNOWN)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lin@city.gov.tw", "a.b+c@例子.gov"})
    void acceptsAddresses(String email) {
        assertThat(PersonRules.problems(reachedAt(email), KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lin",
                "lin@",
                "@city",
                "lin@city",
                "a b@city.gov",
                "a@b.c\nBcc: d@e.f",
                "<a@b.c>",
                "a@b..c"
            })
    void refusesAddresses(String email) {
        assertThat(codes(PersonRules.problems(reachedAt(email), KNOWN)))
                .containsExactly("person.email-malformed");
    }

    @Test
    void refusesPositionsInUnknownDepartmentsAndTwiceInOne() {
        DepartmentId unknown = new DepartmentId(UUID.randomUUID());
        List<Appointment> positions =
                List.of(
                        new Appointment(HERE, true, "局長"),
                        new Appointment(HERE, false, ""),
                        new Appointment(unknown, false, "a\tb"));
        assertThat(codes(PersonRules.problems(placed(positions), KNOWN)))
                .containsExactly(
                        "person.department-twice",
                        "person.department-unknown",
                        "person.position-title-malformed");
    }

    @Test
    void refusesTooManyPositions() {
        List<Appointment> positions = Collections.nCopies(21, new Appointment(HERE, false, ""));
        assertThat(codes(PersonRules.problems(placed(positions), KNOWN)))
                .contains("person.too-many-positions");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var details =
                new PersonDetails("", "x", Set.of(Role.AUDITOR, Role.LEADER), List.of(), true);
        assertThat(codes(PersonRules.problems(new NewPerson("A", details), KNOWN)))
                .containsExactly(
                        "person.username-malformed",
                        "person.name-malformed",
                        "person.email-malformed",
                        "person.excludes-others.auditor");
    }

    private static List<String> codes(List<Refusal> problems) {
        return problems.stream().map(Refusal::code).toList();
    }

    private static PersonDetails named(String name) {
        return new PersonDetails(name, "", Set.of(), List.of(), true);
    }

    private static PersonDetails reachedAt(String email) {
        return new PersonDetails("林美玲", email, Set.of(), List.of(), true);
    }

    private static PersonDetails placed(List<Appointment> positions) {
        return new PersonDetails("林美玲", "", Set.of(), positions, true);
    }
}
