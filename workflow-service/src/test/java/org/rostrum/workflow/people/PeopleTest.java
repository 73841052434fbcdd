package org.rostrum.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

@RostrumTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

    private final JdbcClient jdbc;
    private final People people;
    private final Departments departments;
    private final DepartmentId office = new DepartmentId(UUID.randomUUID());
    private final DepartmentId finance = new DepartmentId(UUID.randomUUID());
    private final DepartmentId budget = new DepartmentId(UUID.randomUUID());

    PeopleTest(JdbcClient jdbc, People people, Departments departments) {
        this.jdbc = jdbc;
        this.people = people;
        this.departments = departments;
    }

    @BeforeAll
    void aSmallHouse() {
        department(finance, "finance", "財政局", null, 2);
        department(budget, "budget", "預算科", finance, 1);
        department(office, "office", "辦公廳", null, 1);
        PersonId huang = person("huang", "黃志豪", true, Role.REVIEWER, Role.DRAFTER);
        position(huang, finance, true, "局長");
        position(huang, office, false, "");
        position(person("adele", "Adele", true, Role.REVIEWER), finance, false, "");
        position(person("gone", "已離職", false, Role.REVIEWER), finance, false, "");
    }

    @Test
    void findsAPersonWithRolesAndPositions() {
        Person huang = people.byUsername("huang").orElseThrow();
        assertThat(huang.roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.DRAFTER);
        assertThat(huang.positions())
                .containsExactly(
                        new Position(office, "辦公廳", false, ""),
                        new Position(finance, "財政局", true, "局長"));
        assertThat(people.find(huang.id())).contains(huang);
    }

    @Test
    void findsNobodyUnderAnUnknownName() {
        assertThat(people.byUsername("nobody")).isEmpty();
        assertThat(people.find(new PersonId(UUID.randomUUID()))).isEmpty();
        assertThat(people.none()).isFalse();
    }

    @Test
    void listsWhoHasARoleWithoutClosedAccounts() {
        assertThat(people.with(Role.REVIEWER))
                .extracting(Person::username)
                .containsExactlyInAnyOrder("huang", "adele");
        assertThat(people.with(Role.AUDITOR)).isEmpty();
    }

    @Test
    void listsADepartmentWithItsHeadFirst() {
        assertThat(people.in(finance))
                .extracting(Person::username)
                .containsExactly("huang", "adele");
        assertThat(people.in(budget)).isEmpty();
    }

    @Test
    void pagesThroughEverybodyByUsername() {
        Page<Person> first = people.list("", null, 2);
        assertThat(first.items()).extracting(Person::username).containsExactly("adele", "gone");
        Page<Person> second = people.list("", first.next(), 2);
        assertThat(second.items()).extracting(Person::username).containsExactly("huang");
        assertThat(second.next()).isNull();
    }

    @Test
    void searchesNamesLiterally() {
        assertThat(people.list("志", null, 10).items())
                .extracting(Person::username)
                .containsExactly("huang");
        assertThat(people.list("ADEL", null, 10).items()).hasSize(1);
        assertThat(people.list("%", null, 10).items()).isEmpty();
    }

    @Test
    void ordersDepartmentsAsATree() {
        assertThat(departments.all())
                .extracting(Department::code)
                .containsExactly("office", "finance", "budget");
        Department found = departments.byCode("budget").orElseThrow();
        assertThat(found.parent()).isEqualTo(finance);
        assertThat(departments.find(budget)).contains(found);
    }

    @Test
    void letsTheDatabaseRefuseAnAuditorWhoDrafts() {
        PersonId gone = people.byUsername("gone").orElseThrow().id();
        assertThatThrownBy(() -> role(gone, Role.AUDITOR))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("excludes every other");
    }

    private void department(
            DepartmentId id, String code, String name, @Nullable DepartmentId parent, int place) {
        jdbc.sql(
                        "insert into workflow.department (id, code, name, parent, place) values (?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                id.value(),
                                code,
                                name,
                                parent == null ? null : parent.value(),
                                place))
                .update();
    }

    private PersonId person(String username, String name, boolean active, Role... roles) {
        PersonId id = new PersonId(UUID.randomUUID());
        jdbc.sql("insert into workflow.person (id, username, name, active) values (?, ?, ?, ?)")
                .params(id.value(), username, name, active)
                .update();
        List.of(roles).forEach(role -> role(id, role));
        return id;
    }

    private void role(PersonId person, Role role) {
        jdbc.sql("insert into workflow.person_role (person_id, role) values (?, ?)")
                .params(person.value(), role.name())
                .update();
    }

    private void position(PersonId person, DepartmentId department, boolean head, String title) {
        jdbc.sql(
                        """
                        insert into workflow.position (person_id, department_id, head, title)
                        values (?, ?, ?, ?)
                        """)
                .params(person.value(), department.value(), head, title)
                .update();
    }
}
