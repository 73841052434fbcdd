package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.TestRostrum;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.record.Verification;
import org.rostrum.workflow.people.Role;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/** Two replicas of the house work on one database, each with an engine and caches of its own. */
@RostrumTest
class ReplicasTest {

    private static final int SEATS = 10;

    private final ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;
    private CityHall hall;

    ReplicasTest(ConfigurableApplicationContext context) {
        this.one = context;
        this.other = context;
        this.hall = CityHall.in(context);
    }

    @BeforeEach
    void startTheOther() {
        hall = CityHall.in(one);
        other =
                new SpringApplicationBuilder(TestRostrum.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                asTheFirst("spring.datasource.url"),
                                asTheFirst("spring.datasource.username"),
                                asTheFirst("spring.datasource.password"),
                                asTheFirst("flowable.async-executor-activate"),
                                asTheFirst("rostrum.check-at-start"));
    }

    private String asTheFirst(String property) {
        Environment environment = one.getEnvironment();
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }

    @AfterEach
    void stopTheOther() {
        other.close();
    }

    private ConfigurableApplicationContext replica(int number) {
        return number % 2 == 0 ? one : other;
    }

    @Test
    void countEverySeatThatIsDecidedOnEitherInTheSameInstant() {
        List<DepartmentId> departments = new ArrayList<>();
        List<Actor> reviewers = new ArrayList<>();
        for (int i = 0; i < SEATS; i++) {
            departments.add(hall.department("r" + i, "處" + i, "government", true));
            hall.person("replica" + i, "處員" + i, "r" + i, true, Role.REVIEWER);
            reviewers.add(hall.actor("replica" + i));
        }
        for (int time = 0; time < 20; time++) {
            DraftId draft = hall.draft();
            hall.submit(
                    draft,
                    new Submission(1, "standard", departments, List.of(hall.id("feng")), ""));
            hall.approve(draft, "qiu");
            List<Callable<Outcome<Decided>>> voices = new ArrayList<>();
            DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
            for (int i = 0; i < SEATS; i++) {
                Deciding deciding = replica(i).getBean(Deciding.class);
                SeatId seat = hall.seat(draft, "處" + i);
                Actor reviewer = reviewers.get(i);
                voices.add(() -> deciding.decide(seat, approval, null, reviewer));
            }
            assertThat(Together.run(voices)).allMatch(said -> said instanceof Outcome.Done);
            CityHall.in(other).approve(draft, "he");
            hall.approve(draft, "feng");
            assertThat(CityHall.in(other).find(draft)).isInstanceOf(Draft.Approved.class);
            assertThat(one.getBean(Chains.class).verify(draft.stream()))
                    .isInstanceOf(Verification.Intact.class);
        }
        assertThat(other.getBean(ConsistencyCheck.class).run()).isEmpty();
    }
}
