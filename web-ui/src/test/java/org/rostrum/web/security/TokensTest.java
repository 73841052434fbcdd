package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static testing.rostrum.Townsfolk.PASSWORD;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.ChangingPerson;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final ChangingPerson changing;
    private final Hourglass.Turned clock;
    private final JdbcClient jdbc;

    TokensTest(
            MockMvc mvc,
            Townsfolk townsfolk,
            ChangingPerson changing,
            Hourglass.Turned clock,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.changing = changing;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void people() {
        townsfolk.addWithPassword("lin", "林美玲", Role.DRAFTER);
        townsfolk.addWithPassword("gone", "將離職", Role.DRAFTER);
    }

    @BeforeEach
    void noTokens() {
        jdbc.sql("delete from web.token").update();
        jdbc.sql("delete from web.sign_in_attempt").update();
    }

    @Test
    void makesATokenWithAPasswordAndSignsInWithIt() throws Exception {
        String token = token("lin");
        assertThat(token).startsWith("rostrum_").hasSizeGreaterThan(50);
        var me = send(get("/api/me").header("Authorization", "Bearer " + token));
        assertThat(me.getStatus()).isEqualTo(200);
        assertThat(JsonPath.<String>read(me.getContentAsString(), "$.username")).isEqualTo("lin");
        assertThat(me.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void keepsOnlyAHash() throws Exception {
        String token = token("lin");
        assertThat(jdbc.sql("select sha256 from web.token").query(byte[].class).single())
                .isEqualTo(Digest.sha256(token));
    }

    @Test
    void makesNoSessions() throws Exception {
        int before = sessions();
        String token = token("lin");
        send(get("/api/me").header("Authorization", "Bearer " + token));
        send(post("/api/drafts"));
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void refusesPasswordsEverywhereElse() throws Exception {
        var me = send(get("/api/me").with(httpBasic("lin", PASSWORD)));
        assertThat(me.getStatus()).isEqualTo(401);
        assertThat(me.getContentType()).startsWith("application/problem+json");
        assertThat(reason(me)).isEqualTo("bearer-wanted");
        assertThat(send(get("/api/tokens").with(httpBasic("lin", PASSWORD))).getStatus())
                .isEqualTo(401);
    }

    @Test
    void refusesWrongPasswordsAndThenMakesThemWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(reason(basic("lin", "wrong"))).isEqualTo("password-wrong");
        }
        var throttled = basic("lin", PASSWORD);
        assertThat(throttled.getStatus()).isEqualTo(429);
        assertThat(throttled.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void refusesWhatIsNoToken() throws Exception {
        String[] wrong = {
            "Bearer rostrum_nothing", "Bearer ", "Bearer x", "Digest x", "Basic ???", "nonsense"
        };
        for (String header : wrong) {
            var answer = send(get("/api/me").header("Authorization", header));
            assertThat(answer.getStatus()).as(header).isEqualTo(401);
            assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(reason(send(get("/api/me")))).isEqualTo("sign-in-wanted");
    }

    @Test
    void endsWithItsTime() throws Exception {
        String token = token("lin");
        clock.turn(Duration.ofDays(31));
        var answer = send(get("/api/me").header("Authorization", "Bearer " + token));
        assertThat(reason(answer)).isEqualTo("token-invalid");
    }

    @Test
    void listsAndRevokesOnlyOnesOwn() throws Exception {
        String lins = token("lin");
        String others = token("gone");
        var list = send(get("/api/tokens").header("Authorization", "Bearer " + lins));
        assertThat(list.getContentAsString()).doesNotContain(lins);
        String id = JsonPath.read(list.getContentAsString(), "$.items[0].id");
        var foreign = send(delete("/api/tokens/" + id).header("Authorization", "Bearer " + others));
        assertThat(foreign.getStatus()).isEqualTo(404);
        var own = send(delete("/api/tokens/" + id).header("Authorization", "Bearer " + lins));
        assertThat(own.getStatus()).isEqualTo(204);
        var after = send(get("/api/me").header("Authorization", "Bearer " + lins));
        assertThat(after.getStatus()).isEqualTo(401);
    }

    @Test
    void refusesATokenMadeByAToken() throws Exception {
        String token = token("lin");
        var answer =
                send(
                        post("/api/tokens")
                                .header("Authorization", "Bearer " + token)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\": \"another\"}"));
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void refusesBadNamesAndTimes() throws Exception {
        var answer =
                send(
                        post("/api/tokens")
                                .with(httpBasic("lin", PASSWORD))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\": \" \", \"expiresInDays\": 400}"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("token.name-malformed", "token.days-out-of-range");
    }

    @Test
    void endsWhenTheAccountIsClosed() throws Exception {
        Person gone = townsfolk.addWithPassword("gone2", "將離職", Role.DRAFTER);
        String token = token("gone2");
        changing.change(gone.id(), closed(gone), Actor.system());
        assertThat(send(get("/api/me").header("Authorization", "Bearer " + token)).getStatus())
                .isEqualTo(401);
        assertThat(reason(basic("gone2", PASSWORD))).isEqualTo("password-wrong");
    }

    private static PersonDetails closed(Person person) {
        PersonDetails now = PersonDetails.of(person);
        return new PersonDetails(now.name(), now.email(), now.roles(), now.positions(), false);
    }

    private String token(String username) throws Exception {
        var answer = basic(username, PASSWORD);
        assertThat(answer.getStatus()).isEqualTo(201);
        return JsonPath.read(answer.getContentAsString(), "$.token");
    }

    private MockHttpServletResponse basic(String username, String password) throws Exception {
        return send(
                post("/api/tokens")
                        .with(httpBasic(username, password))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"script\", \"expiresInDays\": 30}"));
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String reason(MockHttpServletResponse answer) throws Exception {
        return JsonPath.read(answer.getContentAsString(), "$.reasons[0].code");
    }

    private int sessions() {
        return jdbc.sql("select count(*) from web.spring_session").query(Integer.class).single();
    }
}
