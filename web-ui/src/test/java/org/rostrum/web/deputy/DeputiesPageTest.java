package org.rostrum.web.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.people.Today;
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
class DeputiesPageTest {

    private final MockMvc mvc;
    private final Townsfolk townsfolk;
    private final People people;
    private final Deputyships deputies;
    private final Today today;
    private final Hourglass.Turned clock;

    DeputiesPageTest(
            MockMvc mvc,
            Townsfolk townsfolk,
            People people,
            Deputyships deputies,
            Today today,
            Hourglass.Turned clock) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
        this.people = people;
        this.deputies = deputies;
        this.today = today;
        this.clock = clock;
    }

    @BeforeAll
    void people() {
        for (String name : new String[] {"a", "b", "c", "d", "e", "f"}) {
            townsfolk.add("dep." + name, "人" + name, Set.of(Role.REVIEWER));
        }
        townsfolk.add("dep.tian", "田管", Set.of(Role.SYSTEM_ADMIN));
        townsfolk.add("dep.ou", "歐安", Set.of(Role.SECURITY_ADMIN));
    }

    private MockHttpServletResponse answer(String who, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(townsfolk.signedIn(who)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse appoint(
            String who, String address, String deputy, LocalDate from, LocalDate until)
            throws Exception {
        return answer(
                who,
                post(address)
                        .param("deputy", id(deputy))
                        .param("from", from.toString())
                        .param("until", until.toString())
                        .param("reason", "出差"));
    }

    private String id(String username) {
        return people.byUsername(username).orElseThrow().id().toString();
    }

    private Document page(String who, String address) throws Exception {
        return Jsoup.parse(answer(who, get(address)).getContentAsString());
    }

    @Test
    void appointsShowsAndRevokesADeputy() throws Exception {
        LocalDate day = today.day();
        var done = appoint("dep.a", "/deputies", "dep.b", day, day.plusDays(4));
        assertThat(done.getRedirectedUrl()).isEqualTo("/deputies");
        var row =
                page("dep.a", "/deputies").selectFirst("section[aria-labelledby=mine-title] tr td");
        assertThat(row).isNotNull();
        Document mine = page("dep.a", "/deputies");
        assertThat(mine.select("[aria-labelledby=mine-title] tbody th").text())
                .contains("人b", "代理中");
        assertThat(mine.select("[aria-labelledby=mine-title] tbody").text()).contains("所有流程", "出差");
        Document theirs = page("dep.b", "/deputies");
        assertThat(theirs.select("[aria-labelledby=others-title] tbody th").text()).contains("人a");
        assertThat(theirs.select("[aria-labelledby=others-title] form")).isEmpty();
        String revoke = mine.select("[aria-labelledby=mine-title] tbody form").attr("action");
        assertThat(answer("dep.b", post(revoke)).getStatus()).isEqualTo(404);
        assertThat(answer("dep.a", post(revoke)).getRedirectedUrl()).isEqualTo("/deputies");
        assertThat(page("dep.a", "/deputies").select("[aria-labelledby=mine-title] tbody"))
                .isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndSaysAllThatIsWrong() throws Exception {
        var refused =
                answer(
                        "dep.c",
                        post("/deputies")
                                .param("from", "2020-01-01")
                                .param("until", "2020-01-02")
                                .param("route", "brief")
                                .param("reason", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.getContentAsString());
        assertThat(shown.select("[role=alert] li").eachText()).hasSize(3);
        assertThat(shown.select("#until").attr("value")).isEqualTo("2020-01-02");
        assertThat(shown.select("input[value=brief]").hasAttr("checked")).isTrue();
    }

    @Test
    void wantsBothDays() throws Exception {
        var refused = answer("dep.c", post("/deputies").param("from", "").param("until", "soon"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("[role=alert] li").text())
                .isEqualTo("請填寫起訖日期。");
    }

    @Test
    void letsSystemAdministratorsAppointForOthersAndNobodyElse() throws Exception {
        String address = "/people/" + id("dep.c") + "/deputies";
        LocalDate day = today.day();
        var done = appoint("dep.tian", address, "dep.d", day, day);
        assertThat(done.getRedirectedUrl()).isEqualTo(address);
        assertThat(page("dep.c", "/deputies").select("[aria-labelledby=mine-title]").text())
                .contains("人d", "田管指定");
        assertThat(appoint("dep.ou", address, "dep.d", day, day).getStatus()).isEqualTo(403);
        assertThat(answer("dep.ou", get(address)).getStatus()).isEqualTo(403);
        assertThat(answer("dep.c", get(address)).getStatus()).isEqualTo(403);
    }

    @Test
    void endsByItselfWithTheLastDayOfTheHouse() throws Exception {
        LocalDate day = today.day();
        appoint("dep.e", "/deputies", "dep.f", day, day.plusDays(1));
        assertThat(deputies.by(people.byUsername("dep.f").orElseThrow().id())).hasSize(1);
        clock.turn(Duration.ofDays(1));
        assertThat(deputies.by(people.byUsername("dep.f").orElseThrow().id())).hasSize(1);
        clock.turn(Duration.ofDays(1));
        assertThat(deputies.by(people.byUsername("dep.f").orElseThrow().id())).isEmpty();
        clock.turn(Duration.ofDays(-2));
    }
}
