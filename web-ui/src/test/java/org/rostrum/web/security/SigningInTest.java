package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static testing.rostrum.Townsfolk.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInTest {

    private static final String COOKIE = "rostrum-session";

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final Sessions sessions;

    SigningInTest(MockMvc mvc, Townsfolk townsfolk, Sessions sessions) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.sessions = sessions;
    }

    @BeforeAll
    void people() {
        townsfolk.addWithPassword("lin", "林美玲", Role.DRAFTER);
        townsfolk.addWithPassword("tian", "田", Role.SYSTEM_ADMIN);
        townsfolk.addWithPassword("shen", "沈", Role.AUDITOR);
        townsfolk.add("nopass", "無密碼", Set.of(Role.DRAFTER));
    }

    @Test
    void showsAFormInTheLanguageOfTheReader() throws Exception {
        Document traditional = page("zh-TW");
        assertThat(traditional.select("main form[action=/login] button").text()).isEqualTo("登入");
        assertThat(page("zh-CN").select("main form[action=/login] button").text()).isEqualTo("登录");
        assertThat(page("en").select("main form[action=/login] button").text())
                .isEqualTo("Sign in");
        assertThat(traditional.select("input[name=_csrf]").attr("value")).isNotEmpty();
        assertThat(traditional.select("main h2")).isEmpty();
    }

    @Test
    void signsInAndKeepsASession() throws Exception {
        var answer = signIn("lin", PASSWORD);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/inbox");
        Cookie session = Objects.requireNonNull(answer.getCookie(COOKIE));
        assertThat(session.isHttpOnly()).isTrue();
        var again = mvc.perform(get("/login").cookie(session)).andReturn().getResponse();
        assertThat(again.getRedirectedUrl()).isEqualTo("/");
        assertThat(sessions.count("lin")).isPositive();
    }

    @Test
    void leadsAdministratorsAndAuditorsToTheirWork() throws Exception {
        assertThat(signIn("tian", PASSWORD).getRedirectedUrl()).isEqualTo("/people");
        assertThat(signIn("shen", PASSWORD).getRedirectedUrl()).isEqualTo("/register");
    }

    @Test
    void comesBackToThePageThatWasWanted() throws Exception {
        var refused =
                mvc.perform(get("/drafts/new").accept(MediaType.TEXT_HTML))
                        .andReturn()
                        .getResponse();
        assertThat(refused.getRedirectedUrl()).isEqualTo("/login");
        Cookie before = Objects.requireNonNull(refused.getCookie(COOKIE));
        var answer =
                mvc.perform(
                                post("/login")
                                        .cookie(before)
                                        .with(csrf())
                                        .param("username", "lin")
                                        .param("password", PASSWORD))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getRedirectedUrl()).contains("/drafts/new");
        assertThat(Objects.requireNonNull(answer.getCookie(COOKIE)).getValue())
                .as("the session gets another name")
                .isNotEqualTo(before.getValue());
    }

    @Test
    void saysTheSameOfWrongPasswordsUnknownNamesAndPeopleWithoutAPassword() throws Exception {
        for (String name : new String[] {"lin", "nobody", "nopass", "a\u0000b", ""}) {
            var answer = signIn(name, "wrong password");
            assertThat(answer.getRedirectedUrl()).isEqualTo("/login?refused");
            assertThat(answer.getCookie(COOKIE)).isNull();
        }
        assertThat(signIn("lin", "x".repeat(10_000)).getRedirectedUrl())
                .isEqualTo("/login?refused");
    }

    @Test
    void wantsATokenAgainstForgery() throws Exception {
        var answer =
                mvc.perform(post("/login").param("username", "lin").param("password", PASSWORD))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login");
        assertThat(
                        mvc.perform(post("/logout").with(townsfolk.signedIn("lin")))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }

    @Test
    void signsOut() throws Exception {
        Cookie session = Objects.requireNonNull(signIn("lin", PASSWORD).getCookie(COOKIE));
        int before = sessions.count("lin");
        var answer =
                mvc.perform(post("/logout").cookie(session).with(csrf())).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?signed-out");
        assertThat(sessions.count("lin")).isEqualTo(before - 1);
        var after = mvc.perform(get("/profile").cookie(session)).andReturn().getResponse();
        assertThat(after.getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void tellsHtmxToLeaveWhenTheSessionHasEnded() throws Exception {
        var got = mvc.perform(get("/inbox").header("HX-Request", "true")).andReturn().getResponse();
        assertThat(got.getStatus()).isEqualTo(401);
        assertThat(got.getHeader("HX-Redirect")).isEqualTo("/login");
        var posted =
                mvc.perform(post("/drafts").header("HX-Request", "true")).andReturn().getResponse();
        assertThat(posted.getHeader("HX-Redirect")).isEqualTo("/login");
    }

    @Test
    void hasNoOneClickOutsideTheDemonstration() throws Exception {
        var answer =
                mvc.perform(post("/login/as").with(csrf()).param("username", "lin"))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getRedirectedUrl()).isNull();
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse signIn(String username, String password) throws Exception {
        return mvc.perform(
                        post("/login")
                                .with(csrf())
                                .param("username", username)
                                .param("password", password))
                .andReturn()
                .getResponse();
    }

    private Document page(String languages) throws Exception {
        String html =
                mvc.perform(get("/login").header("Accept-Language", languages))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return Jsoup.parse(html);
    }
}
