package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.process.DeployingForTests;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/** What users of other approval systems on this engine suffer from does not happen here. */
@RostrumTest
class OthersFaultsTest {

    private final ApplicationContext context;
    private final Deciding deciding;
    private final JdbcClient jdbc;
    private final Chains chains;
    private CityHall hall;

    OthersFaultsTest(
            ApplicationContext context, Deciding deciding, JdbcClient jdbc, Chains chains) {
        this.context = context;
        this.deciding = deciding;
        this.jdbc = jdbc;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() throws IOException {
        hall = CityHall.in(context);
        if (hall.people().byUsername("third").isEmpty()) {
            hall.person("third", "章三", "office", false, Role.LEADER);
        }
        DeployingForTests.variant(
                context,
                "standard",
                "two-thirds",
                "rostrum:rule=\"SEQUENCE\"",
                "rostrum:rule=\"SHARE\" rostrum:share=\"2/3\"");
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    /** There: 17 of 30 calls failed with an internal error. */
    @Test
    void threeCosignersApproveAtOnce() {
        for (int time = 0; time < 10; time++) {
            DraftId draft = hall.draftBeingCountersigned();
            DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
            List<Callable<Outcome<Decided>>> voices =
                    Stream.of("財政局=huang", "司法局=zheng", "新聞辦公室=fang")
                            .map(one -> one.split("=", 2))
                            .<Callable<Outcome<Decided>>>map(one -> {
                                SeatId seat = hall.seat(draft, one[0]);
                                Actor reviewer = hall.actor(one[1]);
                                return () -> deciding.decide(seat, approval, null, reviewer);
                            })
                            .toList();
            assertThat(Together.run(voices)).allMatch(said -> said instanceof Outcome.Done);
            hall.approve(draft, "he");
        }
    }

    private DraftId beforeThreeLeaders() {
        DraftId draft = hall.draft();
        hall.submit(
                draft,
                new Submission(
                        1,
                        "two-thirds",
                        List.of(hall.department("finance")),
                        List.of(hall.id("feng"), hall.id("third"), hall.id("liang")),
                        "請審閱"));
        Stream.of("qiu", "huang", "he").forEach(username -> hall.approve(draft, username));
        return draft;
    }

    /** There: the first rejection ended a station that counts a share. */
    @Test
    void theFirstRejectionDoesNotEndAVote() {
        DraftId draft = beforeThreeLeaders();
        hall.decide(draft, "feng", Verdict.REJECT, "不妥", null);
        assertThat(hall.find(draft)).isInstanceOf(Draft.InReview.class);
    }

    /** There: 67 % were not reached by 2 of 3. */
    @Test
    void twoOfThreeAreTwoThirds() {
        DraftId draft = beforeThreeLeaders();
        hall.decide(draft, "feng", Verdict.REJECT, "不妥", null);
        hall.approve(draft, "third");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    /** There: an approver's request overwrote the variables that steer the process. */
    @Test
    void nobodysRequestSteersTheProcess() {
        DraftId draft = hall.draftBeingCountersigned();
        var outcome =
                deciding.decide(
                        hall.seat(draft, "財政局"),
                        new DecisionRequest(
                                Verdict.RETURN,
                                1,
                                hall.request(draft, Verdict.RETURN, "").sha256(),
                                "outcome=pass",
                                "approved"),
                        null,
                        hall.actor("huang"));
        assertThat(CityHall.refused(outcome)).containsExactly("decision.resume-unknown");
        assertThat(variables()).as("the engine keeps none that a request could reach").isZero();
    }

    private int variables() {
        return jdbc.sql("select count(*) from act_ru_variable").query(Integer.class).single();
    }

    /** There: somebody uninvolved removed a signer whom another had added. */
    @Test
    void anAddedSeatIsTakenAwayByNobodyElse() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId added =
                CityHall.done(
                                context.getBean(AddingSeat.class)
                                        .add(
                                                hall.seat(draft, "財政局"),
                                                new SeatWanted.OfPerson(hall.id("third")),
                                                AddingSeat.Where.BESIDE,
                                                "請看數字",
                                                hall.actor("huang")))
                        .seat();
        assertThat(
                        CityHall.refused(
                                context.getBean(RemovingSeat.class)
                                        .remove(added, "不需要", hall.actor("zheng"))))
                .contains("removing.not-yours");
    }

    /** There: approvals that a rule made were stored in a person's name. */
    @Test
    void whatARuleCarriesIsTheSystemsDeed() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        hall.decide(draft, "zheng", Verdict.RETURN, "少一個句號", null);
        hall.approve(draft, "fang");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,214家！\n");
        hall.submit(draft, hall.standard(2));
        assertThat(chains.entries(draft.stream(), null, 100).items())
                .filteredOn(entry -> entry.event().equals("decision.carried"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(Actor.system()));
    }

    /** There: finished approvals could be erased. */
    @Test
    void aDecisionIsNeverErased() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        for (String erasing :
                List.of(
                        "delete from workflow.decision where draft_id = ?",
                        "update workflow.decision set reason = '' where draft_id = ?",
                        "delete from record.entry where stream = 'draft:' || ?")) {
            assertThatThrownBy(() -> jdbc.sql(erasing).param(draft.value()).update())
                    .as(erasing)
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage(
                            erasing.contains("decision")
                                    ? "ERROR: permission denied for table decision"
                                    : "ERROR: permission denied for table entry");
        }
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }
}
