package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.security.SettingUp.Administrator;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** In order, because a house can be set up only once: the last test does it. */
@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SettingUpTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Administrator OU = new Administrator("ou", "區", PASSWORD);

    private final MockMvc mvc;
    private final SetUpCode codes;
    private final SettingUp settingUp;
    private final People people;
    private final Hourglass.Turned clock;
    private final JdbcClient jdbc;
    private String code = "";

    SettingUpTest(
            MockMvc mvc,
            SetUpCode codes,
            SettingUp settingUp,
            People people,
            Hourglass.Turned clock,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.codes = codes;
        this.settingUp = settingUp;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aNewCode() {
        jdbc.sql("delete from web.set_up").update();
        code = codes.offer().orElseThrow();
    }

    @Test
    @Order(1)
    void keepsOnlyAHashOfTheCode() {
        assertThat(jdbc.sql("select sha256 from web.set_up").query(byte[].class).single())
                .isEqualTo(Digest.sha256(code));
    }

    @Test
    @Order(1)
    void sharesTheCodeBetweenReplicasThatStartTogether() {
        assertThat(codes.offer()).isEmpty();
        clock.turn(Duration.ofMinutes(3));
        assertThat(codes.offer()).isPresent();
    }

    @Test
    @Order(1)
    void saysEverythingThatIsWrongAndChangesNothing() throws Exception {
        var answer = send("wrong", "tian", "short");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert] li")).hasSize(2);
        assertThat(page.select("input[type=password]").eachAttr("value")).isEmpty();
        assertThat(page.select("input[name=systemUsername]").attr("value")).isEqualTo("tian");
        assertThat(people.none()).isTrue();
    }

    @Test
    @Order(1)
    void refusesAFormOfWhichFieldsWereLeftOut() throws Exception {
        var answer = mvc.perform(post("/setup").with(csrf()).param("code", code)).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(people.none()).isTrue();
    }

    @Test
    @Order(1)
    void leavesTheCodeUsableWhenSomethingElseIsWrong() {
        var sameName = new Administrator("ou", "田", PASSWORD);
        assertThat(settingUp.setUp(code, sameName, OU)).isInstanceOf(Outcome.Refused.class);
        assertThat(people.none()).isTrue();
        assertThat(jdbc.sql("select used_at is null from web.set_up").query(Boolean.class).single())
                .isTrue();
    }

    @Test
    @Order(2)
    void makesTwoAdministratorsOnceAndThenIsGone() throws Exception {
        assertThat(mvc.perform(get("/setup")).andReturn().getResponse().getStatus()).isEqualTo(200);
        List<Outcome<Person>> outcomes = raced();
        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(people.with(Role.SYSTEM_ADMIN)).hasSize(1);
        assertThat(people.with(Role.SECURITY_ADMIN)).hasSize(1);
        assertThat(mvc.perform(get("/setup")).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(send(code, "more", PASSWORD).getStatus()).isEqualTo(404);
    }

    private List<Outcome<Person>> raced() throws Exception {
        Callable<Outcome<Person>> one = () -> setUp("a");
        Callable<Outcome<Person>> two = () -> setUp("b");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(one, two));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private Outcome<Person> setUp(String suffix) {
        var system = new Administrator("tian-" + suffix, "田", PASSWORD);
        var security = new Administrator("ou-" + suffix, "區", PASSWORD);
        return settingUp.setUp(code.substring(0, 5) + "-" + code.substring(5), system, security);
    }

    private MockHttpServletResponse send(String typed, String username, String password)
            throws Exception {
        return mvc.perform(
                        post("/setup")
                                .with(csrf())
                                .param("code", typed)
                                .param("systemUsername", username)
                                .param("systemName", "田")
                                .param("systemPassword", password)
                                .param("securityUsername", "ou")
                                .param("securityName", "區")
                                .param("securityPassword", PASSWORD))
                .andReturn()
                .getResponse();
    }
}
