package org.rostrum.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import testing.rostrum.RostrumTest;

@RostrumTest
@Transactional
@RecordApplicationEvents
class KeepingPeopleTest {

    private static final Actor KEEPER = actor(Role.SYSTEM_ADMIN);
    private static final Actor GUARD = actor(Role.SECURITY_ADMIN);

    private final AddingPerson adding;
    private final ChangingPerson changing;
    private final AddingDepartment addingDepartment;
    private final People people;
    private final JdbcClient jdbc;
    private Department finance =
            new Department(new DepartmentId(UUID.randomUUID()), "none", "", null, true, true);

    KeepingPeopleTest(
            AddingPerson adding,
            ChangingPerson changing,
            AddingDepartment addingDepartment,
            People people,
            JdbcClient jdbc) {
        this.adding = adding;
        this.changing = changing;
        this.addingDepartment = addingDepartment;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDepartment() {
        var details = new DepartmentDetails("財政局", null, true, true, 1);
        finance = done(addingDepartment.add(new NewDepartment("finance", details), KEEPER));
    }

    @Test
    void addsAPersonWithRolesAndPositions() {
        var position = new Appointment(finance.id(), true, "局長");
        var details =
                new PersonDetails(
                        " 黃志豪 ", "huang@city.gov", Set.of(Role.REVIEWER), List.of(position), true);
        Person added = done(adding.add(new NewPerson("huang", details), KEEPER));
        assertThat(added.name()).isEqualTo("黃志豪");
        assertThat(added.heads(finance.id())).isTrue();
        assertThat(people.byUsername("huang")).contains(added);
        assertThat(entries("people", "person.added")).isOne();
    }

    @Test
    void keepsAddressesOutOfTheRecord() {
        add("huang", Set.of(), "huang@city.gov");
        assertThat(payloads()).contains("huang").doesNotContain("huang@city.gov");
    }

    @Test
    void refusesAUsernameThatIsTaken() {
        add("huang", Set.of(), "");
        var again = adding.add(new NewPerson("huang", details(Set.of())), KEEPER);
        assertThat(codes(again)).containsExactly("person.username-taken");
    }

    @Test
    void refusesEverybodyButSystemAdministrators() {
        Person huang = add("huang", Set.of(), "");
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM_ADMIN) {
                assertThat(codes(adding.add(new NewPerson("new", details(Set.of())), actor(role))))
                        .containsExactly("people.system-admin-only");
                assertThat(codes(changing.change(huang.id(), details(Set.of()), actor(role))))
                        .containsExactly("people.system-admin-only");
            }
        }
        assertThat(people.byUsername("new")).isEmpty();
    }

    @Test
    void refusesAnUnknownPerson() {
        PersonId nobody = new PersonId(UUID.randomUUID());
        assertThat(codes(changing.change(nobody, details(Set.of()), KEEPER)))
                .containsExactly("person.unknown");
        assertThat(codes(changing.close(nobody, GUARD))).containsExactly("person.unknown");
    }

    @Test
    void changesAndTellsWhoseRightsChanged(ApplicationEvents events) {
        Person huang = add("huang", Set.of(Role.REVIEWER), "");
        var leader = done(changing.change(huang.id(), details(Set.of(Role.LEADER)), KEEPER));
        assertThat(leader.roles()).containsExactly(Role.LEADER);
        assertThat(events.stream(PersonChanged.class))
                .containsExactly(new PersonChanged(leader, true));
        assertThat(payloads()).contains("\"changed\":[\"roles\"]");
    }

    @Test
    void changesANameWithoutTouchingRights(ApplicationEvents events) {
        Person huang = add("huang", Set.of(), "");
        changing.change(huang.id(), new PersonDetails("新名", "", Set.of(), List.of(), true), KEEPER);
        assertThat(events.stream(PersonChanged.class)).noneMatch(PersonChanged::rightsChanged);
    }

    @Test
    void recordsNothingWhenNothingChanges(ApplicationEvents events) {
        Person huang = add("huang", Set.of(Role.REVIEWER), "");
        done(changing.change(huang.id(), PersonDetails.of(huang), KEEPER));
        assertThat(entries("people", "person.changed")).isZero();
        assertThat(events.stream(PersonChanged.class)).isEmpty();
    }

    @Test
    void keepsTheLastAdministrators() {
        Person tian = add("tian", Set.of(Role.SYSTEM_ADMIN), "");
        Person ou = add("ou", Set.of(Role.SECURITY_ADMIN), "");
        assertThat(codes(changing.change(tian.id(), details(Set.of()), KEEPER)))
                .containsExactly("person.last-system-admin");
        assertThat(codes(changing.close(ou.id(), GUARD)))
                .containsExactly("person.last-security-admin");
        add("ou2", Set.of(Role.SECURITY_ADMIN), "");
        assertThat(done(changing.close(ou.id(), GUARD)).active()).isFalse();
    }

    @Test
    void closesAnAccountForASecurityAdministratorOnly() {
        Person huang = add("huang", Set.of(Role.REVIEWER), "");
        assertThat(codes(changing.close(huang.id(), KEEPER)))
                .containsExactly("accounts.security-admin-only");
        assertThat(done(changing.close(huang.id(), GUARD)).active()).isFalse();
        assertThat(entries("accounts", "account.closed")).isOne();
        assertThat(people.with(Role.REVIEWER)).isEmpty();
    }

    private Person add(String username, Set<Role> roles, String email) {
        var details = new PersonDetails("某人", email, roles, List.of(), true);
        return done(adding.add(new NewPerson(username, details), KEEPER));
    }

    private int entries(String stream, String event) {
        return jdbc.sql(
                        """
                        select count(*) from record.entry
                        where stream = ? and position(? in convert_from(payload, 'UTF8')) > 0
                        """)
                .params(stream, '"' + event + '"')
                .query(Integer.class)
                .single();
    }

    private String payloads() {
        return jdbc.sql("select string_agg(convert_from(payload, 'UTF8'), ' ') from record.entry")
                .query(String.class)
                .single();
    }

    private static PersonDetails details(Set<Role> roles) {
        return new PersonDetails("某人", "", roles, List.of(), true);
    }

    static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), role.name(), List.of(role.name()), null, "password");
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<Refusal> reasons) -> throw new AssertionError(reasons);
        };
    }

    static List<String> codes(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(Object value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<?>(List<Refusal> reasons) ->
                    reasons.stream().map(Refusal::code).toList();
        };
    }
}
