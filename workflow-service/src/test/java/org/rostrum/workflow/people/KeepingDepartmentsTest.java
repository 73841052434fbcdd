package org.rostrum.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.workflow.people.KeepingPeopleTest.actor;
import static org.rostrum.workflow.people.KeepingPeopleTest.codes;
import static org.rostrum.workflow.people.KeepingPeopleTest.done;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.record.Actor;
import org.springframework.transaction.annotation.Transactional;
import testing.rostrum.RostrumTest;

@RostrumTest
@Transactional
class KeepingDepartmentsTest {

    private static final Actor KEEPER = actor(Role.SYSTEM_ADMIN);

    private final AddingDepartment adding;
    private final ChangingDepartment changing;
    private final Departments departments;

    KeepingDepartmentsTest(
            AddingDepartment adding, ChangingDepartment changing, Departments departments) {
        this.adding = adding;
        this.changing = changing;
        this.departments = departments;
    }

    @Test
    void addsADepartmentBelowAnother() {
        Department above = add("finance", null);
        Department below = add("budget", above.id());
        assertThat(below.parent()).isEqualTo(above.id());
        assertThat(departments.all()).containsExactly(above, below);
    }

    @Test
    void refusesACodeThatIsTaken() {
        add("finance", null);
        assertThat(codes(adding.add(new NewDepartment("finance", below(null)), KEEPER)))
                .containsExactly("department.code-taken");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        DepartmentId nowhere = new DepartmentId(UUID.randomUUID());
        var wanted = new NewDepartment("Ä", new DepartmentDetails("", nowhere, true, true, -1));
        assertThat(codes(adding.add(wanted, actor(Role.LEADER))))
                .containsExactly(
                        "people.system-admin-only",
                        "department.code-malformed",
                        "department.name-malformed",
                        "department.place-out-of-range",
                        "department.parent-unknown");
        assertThat(departments.all()).isEmpty();
    }

    @Test
    void refusesACircle() {
        Department a = add("aa", null);
        Department b = add("bb", a.id());
        Department c = add("cc", b.id());
        assertThat(codes(changing.change(a.id(), below(c.id()), KEEPER)))
                .containsExactly("department.below-itself");
        assertThat(codes(changing.change(a.id(), below(a.id()), KEEPER)))
                .containsExactly("department.below-itself");
        assertThat(done(changing.change(c.id(), below(a.id()), KEEPER)).parent()).isEqualTo(a.id());
    }

    @Test
    void renamesAndCloses() {
        Department finance = add("finance", null);
        var details = new DepartmentDetails("主計處", null, false, false, 7);
        Department after = done(changing.change(finance.id(), details, KEEPER));
        assertThat(after)
                .isEqualTo(new Department(finance.id(), "finance", "主計處", null, false, false));
        assertThat(departments.details(finance.id())).contains(details);
    }

    @Test
    void refusesAnUnknownDepartment() {
        assertThat(codes(changing.change(new DepartmentId(UUID.randomUUID()), below(null), KEEPER)))
                .containsExactly("department.unknown");
    }

    private Department add(String code, @Nullable DepartmentId parent) {
        return done(adding.add(new NewDepartment(code, below(parent)), KEEPER));
    }

    private static DepartmentDetails below(@Nullable DepartmentId parent) {
        return new DepartmentDetails("某局", parent, true, true, 0);
    }
}
