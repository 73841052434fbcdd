package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static testing.rostrum.Townsfolk.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
class ProfilePageTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ANOTHER = "another long password";

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final Accounts accounts;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private Person person;
    private String username = "";

    ProfilePageTest(
            MockMvc mvc,
            Townsfolk townsfolk,
            Accounts accounts,
            Sessions sessions,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.accounts = accounts;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.person = somebody();
    }

    private Person somebody() {
        username = "lin" + NUMBER.incrementAndGet();
        return townsfolk.addWithPassword(username, "林美玲", Role.DRAFTER);
    }

    @BeforeEach
    void nobodyHasTriedYet() {
        jdbc.sql("delete from web.sign_in_attempt").update();
    }

    @Test
    void showsWhoOneIs() throws Exception {
        Document page = page(get("/profile").cookie(signIn(PASSWORD)));
        assertThat(page.select("main h2").eachText().getFirst()).isEqualTo("林美玲");
        assertThat(page.select("main dd").eachText().getFirst()).isEqualTo(username);
    }

    @Test
    void changesThePasswordAndSignsOutElsewhere() throws Exception {
        Cookie elsewhere = signIn(PASSWORD);
        Cookie here = signIn(PASSWORD);
        var answer = changePassword(here, PASSWORD, ANOTHER, ANOTHER);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/profile?changed");
        assertThat(status(get("/profile").cookie(elsewhere))).isEqualTo(302);
        assertThat(status(get("/profile").cookie(here))).isEqualTo(200);
        assertThat(sessions.count(username)).isOne();
        assertThat(signIn(ANOTHER).getValue()).isNotEmpty();
    }

    @Test
    void refusesAPasswordWithAllReasons() throws Exception {
        var answer = changePassword(signIn(PASSWORD), "wrong", "short", "other");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert] li")).hasSize(3);
        assertThat(signIn(PASSWORD).getValue()).as("nothing changed").isNotEmpty();
    }

    @Test
    void refusesAPasswordOfWhichAFieldWasLeftOut() throws Exception {
        var request = post("/profile/password").cookie(signIn(PASSWORD)).with(csrf());
        assertThat(send(request.param("current", PASSWORD)).getStatus()).isEqualTo(422);
    }

    @Test
    void letsNothingElseBeDoneBeforeAGivenPasswordIsChanged() throws Exception {
        accounts.setForTheFirstTime(person.id(), PASSWORD);
        Cookie session = signIn(PASSWORD);
        var inbox = send(get("/inbox").cookie(session).accept(MediaType.TEXT_HTML));
        assertThat(inbox.getRedirectedUrl()).isEqualTo("/profile");
        assertThat(status(get("/api/me").cookie(session))).isEqualTo(403);
        assertThat(page(get("/profile").cookie(session)).select("#tokens")).isEmpty();
        changePassword(session, PASSWORD, ANOTHER, ANOTHER);
        assertThat(status(get("/api/me").cookie(session))).isEqualTo(200);
    }

    @Test
    void signsOutEverywhereAndSaysHowOften() throws Exception {
        signIn(PASSWORD);
        Cookie here = signIn(PASSWORD);
        var answer = send(post("/profile/sign-out-everywhere").cookie(here).with(csrf()));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?everywhere=2");
        assertThat(sessions.count(username)).isZero();
        assertThat(status(get("/profile").cookie(here))).isEqualTo(302);
        assertThat(page(get("/login?everywhere=2")).select("[role=status]").text()).contains("2");
    }

    @Test
    void showsATokenOnceAndRevokesIt() throws Exception {
        Cookie session = signIn(PASSWORD);
        var made =
                page(
                        post("/profile/tokens")
                                .cookie(session)
                                .with(csrf())
                                .param("name", "script")
                                .param("days", "30"));
        String secret = made.select("code").text();
        assertThat(secret).startsWith("rostrum_");
        Document later = page(get("/profile").cookie(session));
        assertThat(later.text()).contains("script").doesNotContain(secret);
        String revoke = later.select("#tokens td form").attr("action");
        send(post(revoke).cookie(session).with(csrf()));
        assertThat(page(get("/profile").cookie(session)).select("#tokens td form")).isEmpty();
        assertThat(send(post(revoke).cookie(session).with(csrf())).getStatus()).isEqualTo(404);
    }

    @Test
    void refusesATokenWithoutANameOrForEver() throws Exception {
        var answer =
                send(
                        post("/profile/tokens")
                                .cookie(signIn(PASSWORD))
                                .with(csrf())
                                .param("name", "")
                                .param("days", "99999"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("#tokens [role=alert] li"))
                .hasSize(2);
    }

    @Test
    void worksOnTheApiWithTheSessionAndTheTokenOfThePage() throws Exception {
        Cookie session = signIn(PASSWORD);
        assertThat(status(get("/api/me").cookie(session))).isEqualTo(200);
        var forged = send(post("/api/tokens").cookie(session));
        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(forged.getContentAsString()).contains("csrf");
        Document page = page(get("/profile").cookie(session));
        var real =
                send(
                        post("/api/tokens")
                                .cookie(session)
                                .header(
                                        page.select("meta[name=csrf-header]").attr("content"),
                                        page.select("meta[name=csrf-token]").attr("content"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\": \"x\"}"));
        assertThat(real.getStatus()).isEqualTo(201);
    }

    private Cookie signIn(String password) throws Exception {
        var answer =
                send(
                        post("/login")
                                .with(csrf())
                                .param("username", username)
                                .param("password", password));
        return Objects.requireNonNull(answer.getCookie("rostrum-session"));
    }

    private MockHttpServletResponse changePassword(
            Cookie session, String current, String password, String repeated) throws Exception {
        return send(
                post("/profile/password")
                        .cookie(session)
                        .with(csrf())
                        .param("current", current)
                        .param("password", password)
                        .param("repeated", repeated));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return send(request).getStatus();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(send(request).getContentAsString());
    }
}
