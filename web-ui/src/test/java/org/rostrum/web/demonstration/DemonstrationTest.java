package org.rostrum.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.record.Chains;
import org.rostrum.record.Verification;
import org.rostrum.workflow.ConsistencyCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import testing.rostrum.RostrumWebTest;

@RostrumWebTest
@TestPropertySource(properties = "rostrum.demonstration=true")
class DemonstrationTest {

    private final Demonstration demonstration;
    private final TravellingClock clock;
    private final JdbcClient jdbc;
    private final Chains chains;
    private final ConsistencyCheck consistency;

    DemonstrationTest(
            Demonstration demonstration,
            TravellingClock clock,
            JdbcClient jdbc,
            Chains chains,
            ConsistencyCheck consistency) {
        this.demonstration = demonstration;
        this.clock = clock;
        this.jdbc = jdbc;
        this.chains = chains;
        this.consistency = consistency;
    }

    @Test
    void showsDraftsInEveryState() {
        demonstration.fillAnEmptyHouse();
        List<String> states =
                jdbc.sql("select distinct state from draft.draft").query(String.class).list();
        assertThat(states)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Draft.State.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void hasRemarksThatWereAnsweredAndSomeThatWait() {
        demonstration.fillAnEmptyHouse();
        assertThat(
                        jdbc.sql(
                                        """
                                        select distinct coalesce(c.state, 'OPEN') from draft.remark r
                                        left join draft.remark_closing c on c.remark_id = r.id
                                        where r.visibility = 'PUBLISHED'
                                        """)
                                .query(String.class)
                                .list())
                .contains("OPEN", "ACCEPTED", "ANSWERED");
        assertThat(
                        jdbc.sql("select count(distinct draft_id) from draft.remark")
                                .query(Long.class)
                                .single())
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void fillsTheHouseOnlyOnce() {
        demonstration.fillAnEmptyHouse();
        long drafts = drafts();
        demonstration.fillAnEmptyHouse();
        assertThat(drafts()).isEqualTo(drafts).isGreaterThanOrEqualTo(12);
    }

    @Test
    void leavesARecordThatVerifiesAndAHouseThatAgrees() {
        demonstration.fillAnEmptyHouse();
        assertThat(chains.verifyAll())
                .isNotEmpty()
                .allSatisfy(chain -> assertThat(chain).isInstanceOf(Verification.Intact.class));
        assertThat(consistency.run()).isEmpty();
    }

    @Test
    void tellsTheTimeAgainAfterwards() {
        demonstration.fillAnEmptyHouse();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
        Instant newest =
                jdbc.sql("select max(occurred_at) from record.entry")
                        .query((row, _) -> row.getTimestamp(1).toInstant())
                        .single();
        assertThat(newest).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void namesEverybodyWhoCanSignIn() {
        assertThat(Announcing.announcement(8080))
                .contains("http://localhost:8080", "lin", "林美玲", "shen", CityHall.PASSWORD);
    }

    private long drafts() {
        return jdbc.sql("select count(*) from draft.draft").query(Long.class).single();
    }
}
