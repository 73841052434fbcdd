package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Outcome;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;

@RostrumTest
class DecidingTest {

    private final ApplicationContext context;
    private final Deciding deciding;
    private final Claiming claiming;
    private final JdbcClient jdbc;
    private CityHall hall;

    DecidingTest(
            ApplicationContext context, Deciding deciding, Claiming claiming, JdbcClient jdbc) {
        this.context = context;
        this.deciding = deciding;
        this.claiming = claiming;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    private Outcome<Decided> decide(
            DraftId draft, String seat, String by, DecisionRequest request) {
        return deciding.decide(hall.seat(draft, seat), request, null, hall.actor(by));
    }

    @Test
    void refusesApprovalOfAStaleRevision() {
        DraftId draft = hall.draftUnderReview();
        DecisionRequest stale = new DecisionRequest(Verdict.APPROVE, 1, "0".repeat(64), "", null);
        assertThat(CityHall.refused(decide(draft, "政策研究室", "qiu", stale)))
                .containsExactly("decision.stale-hash");
    }

    @Test
    void hidesASeatFromThoseWhoMayNotReadTheDraft() {
        DraftId draft = hall.draftUnderReview();
        DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
        for (String stranger : List.of("huang", "feng", "tian", "ou")) {
            assertThat(CityHall.refused(decide(draft, "政策研究室", stranger, approval)))
                    .containsExactly("seat.unknown");
        }
    }

    @Test
    void tellsThoseWhoMayReadThatTheyAreNotEntitled() {
        DraftId draft = hall.draftUnderReview();
        DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
        assertThat(CityHall.refused(decide(draft, "政策研究室", "shen", approval)))
                .containsExactly("decision.not-entitled");
    }

    @Test
    void neverLetsDraftersDecideOnTheirOwnDraft() {
        DraftId draft = hall.draft("sun", "policy", Urgency.NORMAL, Set.of());
        Submission withOwnDepartment =
                new Submission(
                        1,
                        "standard",
                        List.of(hall.department("policy")),
                        List.of(hall.id("feng")),
                        "");
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(draft, withOwnDepartment, null, hall.actor("sun")));
        hall.approve(draft, "qiu");
        DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
        // Both voices of the department are spent, so a rule gave its seat to the head above.
        assertThat(CityHall.refused(decide(draft, "政策研究室", "sun", approval)))
                .containsExactly("decision.seat-held", "decision.own-draft");
        assertThat(CityHall.refused(decide(draft, "政策研究室", "qiu", approval)))
                .containsExactly("decision.seat-held", "decision.spoken-already");
        hall.approve(draft, "liang");
    }

    @Test
    void refusesASeatThatSomebodyElseHasTaken() {
        DraftId draft = hall.draftBeingCountersigned();
        CityHall.done(claiming.claim(hall.seat(draft, "財政局"), hall.actor("yip")));
        DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
        assertThat(CityHall.refused(decide(draft, "財政局", "huang", approval)))
                .containsExactly("decision.seat-held");
        CityHall.done(claiming.giveBack(hall.seat(draft, "財政局"), hall.actor("yip")));
        assertThat(decide(draft, "財政局", "huang", approval)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void letsOnlyTheHolderGiveASeatBack() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(CityHall.refused(claiming.giveBack(seat, hall.actor("yip"))))
                .containsExactly("claim.not-yours");
        CityHall.done(claiming.claim(seat, hall.actor("yip")));
        assertThat(CityHall.refused(claiming.claim(seat, hall.actor("yip"))))
                .containsExactly("claim.yours-already");
        assertThat(CityHall.refused(claiming.claim(seat, hall.actor("zheng"))))
                .contains("decision.not-entitled", "decision.seat-held");
    }

    @Test
    void refusesALeaderWhoseTurnHasNotCome() {
        DraftId draft = hall.draftBeforeTheLeaders();
        DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
        assertThat(CityHall.refused(decide(draft, "梁國棟", "liang", approval)))
                .containsExactly("decision.seat-waiting");
    }

    @Test
    void allowsAbstainingOnlyAtCountersigningAndRejectingOnlyToLeaders() {
        DraftId draft = hall.draftUnderReview();
        DecisionRequest abstention = hall.request(draft, Verdict.ABSTAIN, "");
        assertThat(CityHall.refused(decide(draft, "政策研究室", "qiu", abstention)))
                .containsExactly("decision.verdict-not-allowed");
        hall.approve(draft, "qiu");
        assertThat(
                        CityHall.refused(
                                decide(
                                        draft,
                                        "財政局",
                                        "huang",
                                        hall.request(draft, Verdict.REJECT, ""))))
                .containsExactly("decision.verdict-not-allowed", "decision.reason-missing");
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.decide(draft, username, Verdict.ABSTAIN, "", null);
        }
        assertThat(hall.seat(draft, "辦公室")).isNotNull();
    }

    @Test
    void endsTheDraftWhenALeaderRejects() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.decide(draft, "feng", Verdict.REJECT, "活動已取消", null);
        assertThat(hall.find(draft)).isInstanceOf(Draft.Rejected.class);
        assertThat(deciding.context(draft, hall.id("liang"))).isEmpty();
    }

    @Test
    void stopsAtALeadersReturnWithoutAskingTheNext() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.decide(draft, "feng", Verdict.RETURN, "語氣太硬", "station");
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.RETURNED);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好，辛苦了！\n");
        hall.submit(draft, hall.standard(2));
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void hasOneEffectWhenRepeatedWithTheSameKey() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "同意");
        Decided first = CityHall.done(deciding.decide(seat, approval, "k-1", hall.actor("huang")));
        Decided again = CityHall.done(deciding.decide(seat, approval, "k-1", hall.actor("huang")));
        assertThat(first.repeated()).isFalse();
        assertThat(again).isEqualTo(new Decided(first.decision(), first.receipt(), true));
        DecisionRequest other = hall.request(draft, Verdict.APPROVE, "另一個");
        assertThat(CityHall.refused(deciding.decide(seat, other, "k-1", hall.actor("huang"))))
                .containsExactly("idempotency.key-reused");
        assertThat(CityHall.refused(deciding.decide(seat, other, " ", hall.actor("huang"))))
                .containsExactly("idempotency.key-invalid");
    }

    @Test
    void leavesNothingWhenItFailsBeforeTheEnd() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            hall.approve(draft, "fang");
            assertThat(hall.seat(draft, "辦公室")).isNotNull();
            status.setRollbackOnly();
        });
        assertThat(deciding.context(draft, hall.id("fang"))).isPresent();
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
        hall.approve(draft, "fang");
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    @Test
    void keepsDecisionsForEver() {
        DraftId draft = hall.draftBeingCountersigned();
        for (String sql :
                List.of(
                        "update workflow.decision set reason = 'x' where draft_id = ?",
                        "delete from workflow.decision where draft_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(draft.value()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void acceptsNoDecisionThatTheRecordDoesNotTell() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into workflow.decision (id, seat_id, station_id,
                                            review_id, draft_id, round, verdict, revision,
                                            sha256, person, decided_at)
                                        select gen_random_uuid(), s.id, s.station_id,
                                            s.review_id, s.draft_id, 1, 'APPROVE', 1, '', ?,
                                            now()
                                        from workflow.seat s where s.id = ?
                                        """)
                                .params(hall.id("huang").value(), seat.value())
                                .update())
                .hasMessageContaining("no entry in the record");
    }
}
