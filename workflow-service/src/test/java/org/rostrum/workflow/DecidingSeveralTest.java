package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

@RostrumTest
class DecidingSeveralTest {

    private final ApplicationContext context;
    private final DecidingSeveral several;
    private final Openings openings;
    private final ConsistencyCheck check;
    private final JdbcClient jdbc;
    private CityHall hall;

    DecidingSeveralTest(
            ApplicationContext context,
            DecidingSeveral several,
            Openings openings,
            ConsistencyCheck check,
            JdbcClient jdbc) {
        this.context = context;
        this.several = several;
        this.openings = openings;
        this.check = check;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private static @Nullable Shown clean() {
        return new Shown(Shown.View.CLEAN, null, Instant.now(), false);
    }

    private DecidingSeveral.One approval(DraftId draft, SeatId seat, @Nullable Shown shown) {
        return decision(draft, seat, Verdict.APPROVE, shown);
    }

    private DecidingSeveral.One decision(
            DraftId draft, SeatId seat, Verdict verdict, @Nullable Shown shown) {
        DecisionRequest said = hall.request(draft, verdict, "");
        return new DecidingSeveral.One(
                seat,
                new DecisionRequest(verdict, said.revision(), said.sha256(), "", null, shown, null),
                UUID.randomUUID().toString());
    }

    private List<Outcome<Decided>> decide(String username, DecidingSeveral.One... all) {
        return several.decide(List.of(all), hall.actor(username));
    }

    private void open(DraftId draft, String username) {
        openings.opened(draft, 1, hall.id(username));
    }

    @Test
    void decidesEachByItself() {
        DraftId first = hall.draftUnderReview();
        DraftId second = hall.draftUnderReview();
        DraftId third = hall.draftUnderReview();
        SeatId gone = hall.seat(second, "政策研究室");
        for (DraftId draft : List.of(first, second, third)) {
            open(draft, "qiu");
        }
        var late = approval(second, gone, clean());
        hall.approve(second, "qiu");
        List<Outcome<Decided>> outcomes =
                decide(
                        "qiu",
                        approval(first, hall.seat(first, "政策研究室"), clean()),
                        late,
                        approval(third, hall.seat(third, "政策研究室"), clean()));
        assertThat(CityHall.done(outcomes.get(0)).repeated()).isFalse();
        assertThat(CityHall.refused(outcomes.get(1))).contains("decision.seat-decided");
        assertThat(CityHall.done(outcomes.get(2)).repeated()).isFalse();
        assertThat(hall.seat(first, "財政局")).isNotNull();
    }

    @Test
    void refusesWhatWasNotOpened() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        assertThat(CityHall.refused(decide("qiu", approval(draft, seat, clean())).getFirst()))
                .containsExactly("decision.not-opened");
        open(draft, "huang");
        assertThat(CityHall.refused(decide("qiu", approval(draft, seat, null)).getFirst()))
                .containsExactly("decision.shown-missing", "decision.not-opened");
        open(draft, "qiu");
        CityHall.done(decide("qiu", approval(draft, seat, clean())).getFirst());
    }

    @Test
    void refusesALaterRevisionThanTheOneThatWasOpened() {
        DraftId draft = hall.draftUnderReview();
        open(draft, "qiu");
        hall.decide(draft, "qiu", Verdict.RETURN, "數字有誤", null);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,215家。\n");
        hall.submit(draft, hall.standard(2));
        SeatId seat = hall.seat(draft, "政策研究室");
        assertThat(CityHall.refused(decide("qiu", approval(draft, seat, clean())).getFirst()))
                .containsExactly("decision.not-opened");
        openings.opened(draft, 1, hall.id("qiu"));
        assertThat(openings.unopened(seat, 2, hall.id("qiu"))).isNotEmpty();
        openings.opened(draft, 2, hall.id("qiu"));
        CityHall.done(decide("qiu", approval(draft, seat, clean())).getFirst());
    }

    @Test
    void refusesWhatHasToBeLookedAtWhole() {
        DraftId draft = hall.draftBeforeTheLeaders();
        open(draft, "feng");
        var amended = decision(draft, hall.seat(draft, "馮世昌"), Verdict.APPROVE_AS_AMENDED, clean());
        assertThat(CityHall.refused(decide("feng", amended).getFirst()))
                .containsExactly("decision.amends-alone");
    }

    @Test
    void tellsNothingOfSeatsOfOthers() {
        DraftId draft = hall.draftUnderReview();
        var one = approval(draft, hall.seat(draft, "政策研究室"), clean());
        assertThat(CityHall.refused(decide("feng", one).getFirst()))
                .containsExactly("seat.unknown");
        var nowhere = approval(draft, new SeatId(UUID.randomUUID()), clean());
        assertThat(CityHall.refused(decide("qiu", nowhere).getFirst()))
                .containsExactly("seat.unknown");
    }

    @Test
    void answersARepetitionAsBefore() {
        DraftId draft = hall.draftUnderReview();
        open(draft, "qiu");
        var one = approval(draft, hall.seat(draft, "政策研究室"), clean());
        Decided first = CityHall.done(decide("qiu", one).getFirst());
        jdbc.sql("delete from workflow.opening where draft_id = ?").param(draft.value()).update();
        Decided again = CityHall.done(decide("qiu", one, one).getLast());
        assertThat(again.repeated()).isTrue();
        assertThat(again.decision()).isEqualTo(first.decision());
    }

    @Test
    void forgetsAfterThreeMonths() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        open(draft, "qiu");
        context.getBean(ForgettingRuns.class).forget();
        assertThat(openings.unopened(seat, 1, hall.id("qiu"))).isEmpty();
        jdbc.sql("update workflow.opening set opened_at = opened_at - interval '91 days'").update();
        context.getBean(ForgettingRuns.class).forget();
        assertThat(openings.unopened(seat, 1, hall.id("qiu"))).isNotEmpty();
        assertThat(ForgettingRuns.KEPT).isEqualTo(Duration.ofDays(90));
    }
}
