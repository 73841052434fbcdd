package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static testing.rostrum.Townsfolk.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.ChangingPerson;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
class EndingSessionsTest {

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final ChangingPerson changing;
    private final Sessions sessions;

    EndingSessionsTest(
            MockMvc mvc, Townsfolk townsfolk, ChangingPerson changing, Sessions sessions) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.changing = changing;
        this.sessions = sessions;
    }

    @Test
    void signsOutWhoGetsOtherRoles() throws Exception {
        Person person = townsfolk.addWithPassword("promoted", "升", Role.DRAFTER);
        Cookie session = signIn("promoted");
        change(person, "升", Role.LEADER, true);
        assertThat(profile(session)).isEqualTo(302);
        assertThat(sessions.count("promoted")).isZero();
        assertThat(profile(signIn("promoted"))).isEqualTo(200);
    }

    @Test
    void signsOutWhoseAccountIsClosed() throws Exception {
        Person person = townsfolk.addWithPassword("leaving", "離", Role.DRAFTER);
        Cookie session = signIn("leaving");
        change(person, "離", Role.DRAFTER, false);
        assertThat(profile(session)).isEqualTo(302);
    }

    @Test
    void letsOthersAndTheMerelyRenamedGoOn() throws Exception {
        Person person = townsfolk.addWithPassword("renamed", "甲", Role.DRAFTER);
        townsfolk.addWithPassword("other", "乙", Role.DRAFTER);
        Cookie session = signIn("renamed");
        Cookie others = signIn("other");
        change(person, "丙", Role.DRAFTER, true);
        assertThat(profile(session)).isEqualTo(200);
        change(person, "丙", Role.LEADER, true);
        assertThat(profile(others)).isEqualTo(200);
    }

    private void change(Person person, String name, Role role, boolean active) {
        var details = new PersonDetails(name, "", Set.of(role), List.of(), active);
        changing.change(person.id(), details, Actor.system());
    }

    private Cookie signIn(String username) throws Exception {
        var answer =
                mvc.perform(
                                post("/login")
                                        .with(csrf())
                                        .param("username", username)
                                        .param("password", PASSWORD))
                        .andReturn()
                        .getResponse();
        return Objects.requireNonNull(answer.getCookie("rostrum-session"));
    }

    private int profile(Cookie session) throws Exception {
        return mvc.perform(get("/profile").cookie(session)).andReturn().getResponse().getStatus();
    }
}
