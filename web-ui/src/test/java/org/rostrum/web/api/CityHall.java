package org.rostrum.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people of the API's tests, in the database, and requests in their names. */
record CityHall(JdbcClient jdbc) {

    /** Somebody with a place in a department. */
    record Somebody(String username, String department, boolean head, Role... roles) {}

    private static final List<String> DEPARTMENTS =
            List.of("policy", "finance", "justice", "news", "office", "mayors");

    private static final List<Somebody> PEOPLE =
            List.of(
                    new Somebody("lin", "policy", false, Role.DRAFTER),
                    new Somebody("mei", "policy", false, Role.DRAFTER),
                    new Somebody("qiu", "policy", true, Role.REVIEWER),
                    new Somebody("huang", "finance", true, Role.REVIEWER),
                    new Somebody("zheng", "justice", true, Role.REVIEWER),
                    new Somebody("fang", "news", true, Role.REVIEWER),
                    new Somebody("he", "office", true, Role.OFFICE),
                    new Somebody("feng", "mayors", false, Role.LEADER),
                    new Somebody("liang", "mayors", true, Role.LEADER),
                    new Somebody("shen", "office", false, Role.AUDITOR),
                    new Somebody("tian", "office", false, Role.SYSTEM_ADMIN));

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static PersonId person(String username) {
        return new PersonId(id(username));
    }

    static DepartmentId department(String code) {
        return new DepartmentId(id(code));
    }

    static SignedIn signedIn(String username) {
        var found = PEOPLE.stream().filter(p -> p.username().equals(username)).findFirst();
        Set<Role> roles = found.map(p -> Set.of(p.roles())).orElse(Set.of(Role.REVIEWER));
        return new SignedIn(id(username), username, "name of " + username, roles, "token");
    }

    static RequestPostProcessor as(String username) {
        SignedIn person = signedIn(username);
        var authorities =
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
        return request ->
                SecurityMockMvcRequestPostProcessors.csrf()
                        .postProcessRequest(
                                SecurityMockMvcRequestPostProcessors.authentication(signedIn)
                                        .postProcessRequest(request));
    }

    /** Does nothing where they are there already. */
    void open() {
        DEPARTMENTS.forEach(this::add);
        PEOPLE.forEach(this::add);
    }

    private void add(String department) {
        jdbc.sql(
                        """
                        insert into workflow.department (id, code, name) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(id(department), department, "name of " + department)
                .update();
    }

    private void add(Somebody somebody) {
        jdbc.sql(
                        """
                        insert into workflow.person (id, username, name) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        id(somebody.username()),
                        somebody.username(),
                        "name of " + somebody.username())
                .update();
        jdbc.sql(
                        """
                        insert into workflow.position (person_id, department_id, head)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(id(somebody.username()), id(somebody.department()), somebody.head())
                .update();
        for (Role role : somebody.roles()) {
            jdbc.sql(
                            """
                            insert into workflow.person_role (person_id, role) values (?, ?)
                            on conflict do nothing
                            """)
                    .params(id(somebody.username()), role.name())
                    .update();
        }
    }
}
