package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static testing.rostrum.Townsfolk.PASSWORD;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
class ThrottlingTest {

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final People people;
    private final Throttle throttle;
    private final Hourglass.Turned clock;
    private final JdbcClient jdbc;

    ThrottlingTest(
            MockMvc mvc,
            Townsfolk townsfolk,
            People people,
            Throttle throttle,
            Hourglass.Turned clock,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.people = people;
        this.throttle = throttle;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyHasTriedYet() {
        jdbc.sql("delete from web.sign_in_attempt").update();
        if (people.byUsername("lin").isEmpty()) {
            townsfolk.addWithPassword("lin", "林美玲", Role.DRAFTER);
        }
    }

    @Test
    void letsTheRightPasswordWaitAfterManyWrongOnes() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("lin", "wrong")).isEqualTo("/login?refused");
        }
        assertThat(signIn("lin", PASSWORD)).isEqualTo("/login?wait=1");
        clock.turn(Duration.ofSeconds(1));
        assertThat(signIn("lin", PASSWORD)).isEqualTo("/inbox");
        assertThat(signIn("lin", "wrong")).as("it starts anew").isEqualTo("/login?refused");
    }

    @Test
    void treatsUnknownNamesAlike() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("nobody", "wrong")).isEqualTo("/login?refused");
        }
        assertThat(signIn("nobody", "wrong")).isEqualTo("/login?wait=1");
    }

    @Test
    void slowsAnAddressDownThatTriesManyNames() {
        for (int i = 0; i < 30; i++) {
            assertThat(throttle.admit("name" + i, "203.0.113.7")).isZero();
        }
        assertThat(throttle.admit("another", "203.0.113.7")).isPositive();
        assertThat(throttle.admit("another", "203.0.113.8")).isZero();
    }

    @Test
    void doesNotCountWhatItDidNotAdmit() {
        for (int i = 0; i < 5; i++) {
            throttle.admit("lin", "203.0.113.7");
        }
        Duration first = throttle.admit("lin", "203.0.113.7");
        for (int i = 0; i < 20; i++) {
            throttle.admit("lin", "203.0.113.7");
        }
        assertThat(throttle.admit("lin", "203.0.113.7")).isPositive().isLessThanOrEqualTo(first);
    }

    @Test
    void admitsNoMoreWhenAllTryAtOnce() throws Exception {
        Callable<Boolean> attempt = () -> throttle.admit("lin", "203.0.113.9").isZero();
        try (var threads = Executors.newFixedThreadPool(8)) {
            int admitted = 0;
            for (var one : threads.invokeAll(Collections.nCopies(40, attempt))) {
                admitted += one.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        }
    }

    @Test
    void keepsNoNamesThatWereTyped() throws Exception {
        signIn("my secret password", "lin");
        List<String> keys =
                jdbc.sql("select convert_from(key, 'LATIN1') from web.sign_in_attempt")
                        .query(String.class)
                        .list();
        assertThat(keys).hasSize(2).noneMatch(key -> key.contains("secret"));
    }

    @Test
    void forgetsWhatIsOld() {
        throttle.admit("lin", "203.0.113.7");
        clock.turn(Duration.ofMinutes(61));
        throttle.tidy();
        assertThat(
                        jdbc.sql("select count(*) from web.sign_in_attempt")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private String signIn(String username, String password) throws Exception {
        return Objects.requireNonNull(
                mvc.perform(
                                post("/login")
                                        .with(csrf())
                                        .param("username", username)
                                        .param("password", password))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }
}
