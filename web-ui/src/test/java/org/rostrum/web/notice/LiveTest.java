package org.rostrum.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.House;
import org.rostrum.workflow.notice.Informing;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class LiveTest {

    private final MockMvc mvc;
    private final House house;
    private final Townsfolk townsfolk;
    private final Informing informing;
    private final Listeners listeners;
    private final JdbcClient jdbc;

    LiveTest(
            MockMvc mvc,
            House house,
            Townsfolk townsfolk,
            Informing informing,
            Listeners listeners,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.house = house;
        this.townsfolk = townsfolk;
        this.informing = informing;
        this.listeners = listeners;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    private MvcResult live(String username) throws Exception {
        return mvc.perform(get("/notices/live").with(townsfolk.signedIn(username))).andReturn();
    }

    private static String sent(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    @Test
    void saysAtOnceHowItStandsAndThenWhatIsNew() throws Exception {
        MvcResult page = live("he");
        assertThat(page.getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(page.getResponse().getHeader("X-Accel-Buffering")).isEqualTo("no");
        await().atMost(Duration.ofSeconds(20)).until(() -> sent(page).contains("\"unread\":0"));
        listeners.leave();
        house.submit(house.draft("即時"), "brief", List.of());
        informing.all();
        await().atMost(Duration.ofSeconds(20)).until(() -> sent(page).contains("\"unread\":1"));
        assertThat(sent(page)).contains("event:notices", "\"waiting\":1");
        jdbc.sql("delete from web.spring_session").update();
        listeners.leave();
        assertThat(sent(page)).contains("event:goodbye");
    }

    @Test
    void isForWhoeverIsSignedIn() throws Exception {
        var answer = mvc.perform(get("/notices/live")).andReturn().getResponse();
        assertThat(answer.getStatus()).isIn(302, 401);
    }

    @Test
    void letsTheOldestPageOfAPersonGoWhenThereAreMany() throws Exception {
        for (int i = 0; i < Listeners.MOST_OF_ONE_PERSON; i++) {
            assertThat(live("qiu").getResponse().getStatus()).isEqualTo(200);
        }
        int before = listeners.count();
        assertThat(live("qiu").getResponse().getStatus()).isEqualTo(200);
        assertThat(listeners.count()).isEqualTo(before);
        jdbc.sql("delete from web.spring_session").update();
        listeners.leave();
    }
}
