package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class SimultaneousTest {

    private static final int SEATS = 20;

    private final ApplicationContext context;
    private final Deciding deciding;
    private final JdbcClient jdbc;
    private CityHall hall;

    SimultaneousTest(ApplicationContext context, Deciding deciding, JdbcClient jdbc) {
        this.context = context;
        this.deciding = deciding;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @Test
    void letsTwentySeatsDecideInTheSameInstant() {
        List<DepartmentId> departments = new ArrayList<>();
        List<Actor> reviewers = new ArrayList<>();
        for (int i = 0; i < SEATS; i++) {
            departments.add(hall.department("d" + i + "x", "第" + i + "局", "government", true));
            hall.person("reviewer" + i, "審" + i, "d" + i + "x", true, Role.REVIEWER);
            reviewers.add(hall.actor("reviewer" + i));
        }
        for (int time = 0; time < 50; time++) {
            DraftId draft = hall.draft();
            hall.submit(
                    draft,
                    new Submission(1, "standard", departments, List.of(hall.id("feng")), ""));
            hall.approve(draft, "qiu");
            DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
            List<Callable<Outcome<Decided>>> voices = new ArrayList<>();
            for (int i = 0; i < SEATS; i++) {
                SeatId seat = hall.seat(draft, "第" + i + "局");
                Actor reviewer = reviewers.get(i);
                voices.add(() -> deciding.decide(seat, approval, null, reviewer));
            }
            assertThat(Together.run(voices)).allMatch(o -> o instanceof Outcome.Done);
            assertThat(openings(draft, "office")).isOne();
        }
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    @Test
    void letsOneOfTwoWinASeat() {
        Actor huang = hall.actor("huang");
        Actor yip = hall.actor("yip");
        for (int time = 0; time < 200; time++) {
            DraftId draft = hall.draftBeingCountersigned();
            SeatId seat = hall.seat(draft, "財政局");
            DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
            List<Outcome<Decided>> outcomes =
                    Together.run(
                            List.of(
                                    () -> deciding.decide(seat, approval, null, huang),
                                    () -> deciding.decide(seat, approval, null, yip)));
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(o -> o instanceof Outcome.Refused)
                    .allSatisfy(SimultaneousTest::isConflict)
                    .hasSize(1);
        }
    }

    @Test
    void hasOneEffectWhenTheSameKeyComesTwiceAtOnce() {
        Actor huang = hall.actor("huang");
        for (int time = 0; time < 20; time++) {
            DraftId draft = hall.draftBeingCountersigned();
            SeatId seat = hall.seat(draft, "財政局");
            DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
            String key = "once-" + time;
            List<Outcome<Decided>> outcomes =
                    Together.run(
                            List.of(
                                    () -> deciding.decide(seat, approval, key, huang),
                                    () -> deciding.decide(seat, approval, key, huang)));
            List<Decided> answers = outcomes.stream().map(CityHall::done).toList();
            assertThat(answers)
                    .extracting(Decided::decision)
                    .containsOnly(answers.getFirst().decision());
            assertThat(answers)
                    .extracting(Decided::repeated)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private int openings(DraftId draft, String station) {
        return jdbc.sql(
                        """
                        select count(*) from workflow.station t
                        join workflow.review r on r.id = t.review_id
                        where r.draft_id = ? and t.key = ?
                        """)
                .params(draft.value(), station)
                .query(Integer.class)
                .single();
    }

    private static void isConflict(Outcome<Decided> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(((Outcome.Refused<?>) refused).reasons())
                                        .extracting(Refusal::kind)
                                        .containsOnly(Refusal.Kind.CONFLICT));
    }
}
