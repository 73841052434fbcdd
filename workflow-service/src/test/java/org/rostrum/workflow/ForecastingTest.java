package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.workflow.RoutesInUse.file;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.Forecast.Step;
import org.rostrum.workflow.route.RouteFile;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

@RostrumTest
class ForecastingTest {

    private final ApplicationContext context;
    private final Forecasting forecasting;
    private final TryingRoute trying;
    private final JdbcClient jdbc;
    private CityHall hall;

    ForecastingTest(
            ApplicationContext context,
            Forecasting forecasting,
            TryingRoute trying,
            JdbcClient jdbc) {
        this.context = context;
        this.forecasting = forecasting;
        this.trying = trying;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void comeBack() {
        hall.employ("zheng", true);
    }

    private static List<String> names(Step step) {
        return step.seats().stream()
                .flatMap(seat -> seat.people().stream())
                .map(NamedPerson::name)
                .toList();
    }

    private Forecast before(DraftId draft) {
        return done(forecasting.before(draft, hall.standard(1), hall.id("lin")));
    }

    @Test
    void namesWhoWouldSitWhereBeforeADraftIsSent() {
        Forecast forecast = before(hall.draft());
        assertThat(forecast.steps())
                .extracting(Step::key)
                .containsExactly("head", "countersign", "office", "leaders");
        assertThat(names(forecast.steps().get(0))).containsExactly("邱啟明");
        assertThat(names(forecast.steps().get(1))).containsExactly("葉敏", "黃志豪", "鄭文", "方曉");
        assertThat(names(forecast.steps().get(3))).containsExactly("馮世昌", "梁國棟");
        assertThat(forecast.vacant()).isFalse();
    }

    @Test
    void namesWhoWasChosenForAStation() {
        DrawnRoute.deploy(
                context,
                "forecast-chosen",
                "first seats=\"chosen:REVIEWER\" rule=\"ALL\"",
                "last seats=\"people:liang\" rule=\"ALL\"");
        var wanted =
                new Submission(
                        1,
                        "forecast-chosen",
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        Map.of("first", List.of(hall.id("yip"))));
        Forecast forecast = done(forecasting.before(hall.draft(), wanted, hall.id("lin")));
        assertThat(names(forecast.steps().getFirst())).containsExactly("葉敏");
        assertThat(forecast.vacant()).isFalse();
    }

    @Test
    void marksASeatInWhichNobodyIsLeft() {
        DraftId draft = hall.draft();
        hall.employ("zheng", false);
        Forecast forecast = before(draft);
        assertThat(forecast.vacant()).isTrue();
        assertThat(forecast.steps().get(1).seats())
                .filteredOn(Forecast.Expected::vacant)
                .extracting(Forecast.Expected::name)
                .containsExactly("司法局");
    }

    @Test
    void tellsNobodyElseAndKnowsNoOtherRoute() {
        DraftId draft = hall.draft();
        assertThat(codes(forecasting.before(draft, hall.standard(1), hall.id("yip"))))
                .containsExactly("draft.unknown");
        var none = new Submission(1, "none", List.of(), List.of(), "");
        assertThat(codes(forecasting.before(draft, none, hall.id("lin"))))
                .containsExactly("submission.route-unknown");
    }

    @Test
    void tellsWhatIsLeftOfTheWay() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        Forecast forecast = forecasting.during(draft).orElseThrow();
        assertThat(forecast.steps())
                .extracting(Step::key)
                .containsExactly("countersign", "office", "leaders");
        assertThat(forecast.steps().getFirst().open()).isTrue();
        assertThat(names(forecast.steps().getFirst())).containsExactly("鄭文", "方曉");
    }

    @Test
    void beginsWhereAReturnedDraftGoesOn() {
        DraftId draft = hall.draftReturned();
        Forecast forecast = forecasting.during(draft).orElseThrow();
        assertThat(forecast.steps()).extracting(Step::key).startsWith("head").hasSize(4);
        assertThat(forecast.steps().getFirst().open()).isFalse();
        assertThat(forecasting.during(hall.draft())).isEmpty();
    }

    @Test
    void walksARouteThatIsNotDeployedAndLeavesNothingBehind() {
        var route = RouteFile.read(file("standard", "tried").getBytes(StandardCharsets.UTF_8), 0);
        long before = rows();
        Forecast run =
                trying.walk(
                        route,
                        hall.department("finance"),
                        List.of(hall.department("justice"), hall.department("government")),
                        List.of(hall.id("liang"), hall.id("lin")));
        assertThat(names(run.steps().get(0))).containsExactly("黃志豪");
        assertThat(names(run.steps().get(1))).as("who countersigns").containsExactly("鄭文");
        assertThat(names(run.steps().get(2))).containsExactlyInAnyOrder("何宛珊", "侯正");
        assertThat(names(run.steps().get(3))).as("leaders only").containsExactly("梁國棟");
        assertThat(rows()).isEqualTo(before);
    }

    /**
     * The office has a head of its own; the government's is a leader, who decides as head as well.
     */
    @Test
    void looksForAHeadAboveADepartmentWithoutOne() {
        var route = RouteFile.read(file("standard", "tried").getBytes(StandardCharsets.UTF_8), 0);
        var lonely =
                hall.department(
                        "lonely-" + System.identityHashCode(hall), "檔案館", "government", false);
        Forecast run = trying.walk(route, lonely, List.of(), List.of());
        assertThat(names(run.steps().getFirst())).containsExactly("梁國棟");
        assertThat(run.steps().get(1).vacant()).isTrue();
    }

    private long rows() {
        return jdbc.sql(
                        """
                        select (select count(*) from record.entry) + (select count(*) from draft.draft)
                            + (select count(*) from engine.act_ru_execution)
                            + (select count(*) from engine.act_re_procdef)
                        """)
                .query(Long.class)
                .single();
    }
}
