package org.rostrum.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeoplePagesTest {

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final People people;
    private final Departments departments;

    PeoplePagesTest(MockMvc mvc, Townsfolk townsfolk, People people, Departments departments) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.people = people;
        this.departments = departments;
    }

    @BeforeAll
    void administratorsAndADepartment() throws Exception {
        townsfolk.addWithPassword("tian", "田", Role.SYSTEM_ADMIN);
        townsfolk.addWithPassword("ou", "區", Role.SECURITY_ADMIN);
        for (Role role : Role.values()) {
            townsfolk.addWithPassword(username(role), role.name(), role);
        }
        send(
                "tian",
                "/departments",
                Map.of("code", "finance", "name", "財政局", "active", "on", "countersigns", "on"));
    }

    private static String username(Role role) {
        return "x." + role.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTER", "REVIEWER", "OFFICE", "LEADER", "AUDITOR"})
    void areForAdministratorsOnly(Role role) throws Exception {
        for (String path : new String[] {"/people", "/people/new", "/departments"}) {
            assertThat(read(username(role), path).getStatus()).isEqualTo(403);
        }
        assertThat(send(username(role), "/people", Map.of("username", "sneaky")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void listEverybodyAndFindSomebody() throws Exception {
        Document all = page("tian", "/people");
        assertThat(all.select("tbody tr").size()).isGreaterThan(7);
        Document found = page("ou", "/people?words=x.lead");
        assertThat(found.select("tbody tr")).hasSize(1);
        assertThat(found.select("a[href=/people/new]")).isEmpty();
        assertThat(page("ou", "/people?words=%00%25").select("tbody tr")).isEmpty();
    }

    @Test
    void addAPersonWithAPosition() throws Exception {
        String finance = departments.byCode("finance").orElseThrow().id().toString();
        var answer =
                mvc.perform(
                                post("/people")
                                        .with(townsfolk.signedIn("tian"))
                                        .with(csrf())
                                        .param("username", "huang")
                                        .param("name", "黃志豪")
                                        .param("email", "huang@city.gov")
                                        .param("role", "REVIEWER", "DRAFTER")
                                        .param("active", "on")
                                        .param("department", "", finance)
                                        .param("title", "", "局長, 代理")
                                        .param("head", "1"))
                        .andReturn()
                        .getResponse();
        Person huang = people.byUsername("huang").orElseThrow();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/people/" + huang.id() + "?saved");
        assertThat(huang.positions().getFirst().title()).isEqualTo("局長, 代理");
        assertThat(huang.positions().getFirst().head()).isTrue();
        Document page = page("tian", "/people/" + huang.id());
        assertThat(page.select("select[name=department] option[selected]").eachText())
                .containsExactly("財政局");
        assertThat(page.select("input[name=role][checked]").eachAttr("value"))
                .containsExactly("DRAFTER", "REVIEWER");
    }

    @Test
    void keepWhatWasTypedAndSayEverythingThatIsWrong() throws Exception {
        var answer =
                send(
                        "tian",
                        "/people",
                        Map.of(
                                "username",
                                "A\u0000B",
                                "name",
                                "",
                                "email",
                                "x",
                                "department",
                                "x"));
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert] li")).hasSize(4);
        assertThat(page.select("input[name=username]").attr("value")).startsWith("A");
    }

    @Test
    void offerNoEmptyFormToWhoMayNotFillItIn() throws Exception {
        for (String path : new String[] {"/people/new", "/departments/new"}) {
            assertThat(read("ou", path).getStatus()).isEqualTo(403);
            assertThat(read("tian", path).getStatus()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "head"})
    void refuseAPositionInNoDepartmentAndKeepIt(String what) throws Exception {
        var answer =
                mvc.perform(
                                post("/people")
                                        .with(townsfolk.signedIn("tian"))
                                        .with(csrf())
                                        .param("username", "nowhere")
                                        .param("name", "無所屬")
                                        .param("active", "on")
                                        .param("department", "", "")
                                        .param("title", "", what.equals("title") ? "處長" : "")
                                        .param("head", what.equals("head") ? "1" : ""))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(people.byUsername("nowhere")).isEmpty();
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert] li").text()).contains("第 1 個職位沒有選部門");
        assertThat(page.select("select[aria-invalid=true]").attr("aria-describedby"))
                .isEqualTo(page.select("p.wrong").attr("id"));
        assertThat(page.select("#title-0").val()).isEqualTo(what.equals("title") ? "處長" : "");
        assertThat(page.select("[name=head][checked]")).hasSize(what.equals("head") ? 1 : 0);
    }

    @Test
    void closeAnAccountForTheSecurityAdministratorOnly() throws Exception {
        Person person = townsfolk.addWithPassword("leaving", "將離職", Role.DRAFTER);
        String path = "/people/" + person.id();
        assertThat(send("tian", path + "/closing", Map.of()).getStatus()).isEqualTo(403);
        assertThat(send("tian", path + "/password", Map.of()).getStatus()).isEqualTo(403);
        assertThat(send("tian", path + "/sign-out", Map.of()).getStatus()).isEqualTo(403);
        assertThat(people.find(person.id()).orElseThrow().active()).isTrue();
        assertThat(send("ou", path + "/closing", Map.of()).getRedirectedUrl())
                .isEqualTo(path + "?saved");
        assertThat(people.find(person.id()).orElseThrow().active()).isFalse();
    }

    @Test
    void keepTheSecurityAdministratorFromChangingPeople() throws Exception {
        Person person = townsfolk.addWithPassword("steady", "照舊", Role.DRAFTER);
        var answer = send("ou", "/people/" + person.id(), Map.of("name", "改名", "active", "on"));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(people.find(person.id())).contains(person);
        var department = departments.byCode("finance").orElseThrow();
        assertThat(send("ou", "/departments/" + department.id(), Map.of("name", "x")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void showANewPasswordOnce() throws Exception {
        Person person = townsfolk.addWithPassword("forgetful", "忘記", Role.DRAFTER);
        String path = "/people/" + person.id();
        Document page = Jsoup.parse(send("ou", path + "/password", Map.of()).getContentAsString());
        String password = page.select("code").text();
        assertThat(password).matches("[a-z0-9]{4}(-[a-z0-9]{4}){3}");
        assertThat(page("ou", path).text()).doesNotContain(password);
        var signedIn =
                mvc.perform(
                                post("/login")
                                        .with(csrf())
                                        .param("username", "forgetful")
                                        .param("password", password))
                        .andReturn()
                        .getResponse();
        assertThat(signedIn.getRedirectedUrl()).isEqualTo("/profile");
    }

    @Test
    void saySoWhenNobodyIsThere() throws Exception {
        assertThat(read("tian", "/people/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(read("tian", "/departments/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(send("ou", "/people/" + UUID.randomUUID() + "/closing", Map.of()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void showDepartmentsAsATree() throws Exception {
        String finance = departments.byCode("finance").orElseThrow().id().toString();
        var added =
                send(
                        "tian",
                        "/departments",
                        Map.of("code", "budget", "name", "預算科", "parent", finance, "active", "on"));
        assertThat(added.getRedirectedUrl()).isEqualTo("/departments?saved");
        Document tree = page("ou", "/departments");
        assertThat(tree.select("tbody th a").eachText()).containsSubsequence("財政局", "預算科");
        String budget = departments.byCode("budget").orElseThrow().id().toString();
        var circle =
                send(
                        "tian",
                        "/departments/" + finance,
                        Map.of("name", "財政局", "parent", budget, "active", "on", "place", "x"));
        assertThat(circle.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(circle.getContentAsString()).select("[role=alert] li")).hasSize(2);
        Document form = page("tian", "/departments/" + budget);
        assertThat(form.select("select[name=parent] option[selected]").text()).isEqualTo("財政局");
    }

    private MockHttpServletResponse send(String by, String path, Map<String, String> fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(townsfolk.signedIn(by)).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse read(String by, String path) throws Exception {
        return mvc.perform(get(path).with(townsfolk.signedIn(by))).andReturn().getResponse();
    }

    private Document page(String by, String path) throws Exception {
        return Jsoup.parse(read(by, path).getContentAsString());
    }
}
