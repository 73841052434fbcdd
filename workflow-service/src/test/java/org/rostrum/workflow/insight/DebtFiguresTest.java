package org.rostrum.workflow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.AskingUrgency;
import org.rostrum.workflow.CityHall;
import org.rostrum.workflow.OrderingUrgency;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

@RostrumTest
class DebtFiguresTest {

    private final ApplicationContext context;
    private final DebtFigures figures;
    private final JdbcClient jdbc;
    private CityHall hall;

    DebtFiguresTest(ApplicationContext context, DebtFigures figures, JdbcClient jdbc) {
        this.context = context;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    private void passedOver() {
        DraftId draft = hall.draftBeingCountersigned();
        CityHall.done(context.getBean(AskingUrgency.class).ask(draft, "今晚", hall.actor("lin")));
        CityHall.done(
                context.getBean(OrderingUrgency.class)
                        .order(draft, List.of("countersign"), "今晚", hall.actor("feng")));
    }

    private List<OpenDebts> seenBy(String username) {
        return CityHall.done(figures.open(hall.id(username)));
    }

    /** As though the seats had been passed over so many days ago. */
    private DebtFigures after(int days) {
        var then = Clock.fixed(Instant.now().plusSeconds(days * 86_400L + 60), ZoneOffset.UTC);
        return new DebtFigures(hall.people(), new DebtFigureStore(jdbc, then));
    }

    @Test
    void countsWhatDepartmentsOweByAge() {
        passedOver();
        passedOver();
        assertThat(seenBy("feng")).extracting(OpenDebts::name).contains("財政局", "司法局", "新聞辦公室");
        OpenDebts first = seenBy("shen").getFirst();
        assertThat(first.week()).isEqualTo(first.all()).isGreaterThanOrEqualTo(2);
        OpenDebts month = CityHall.done(after(8).open(hall.id("he"))).getFirst();
        assertThat(month.month()).isEqualTo(month.all());
        OpenDebts longer = CityHall.done(after(31).open(hall.id("he"))).getFirst();
        assertThat(longer.longer()).isEqualTo(longer.all());
    }

    @Test
    void areForLeadersTheOfficeAndAuditorsOnly() {
        for (String username : List.of("lin", "huang", "qiu", "tian", "ou")) {
            assertThat(CityHall.refused(figures.open(hall.id(username))))
                    .as(username)
                    .containsExactly("insight.not-yours");
        }
    }
}
