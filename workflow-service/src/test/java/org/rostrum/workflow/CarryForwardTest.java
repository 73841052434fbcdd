package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.ReviewStatus.Decision;
import org.rostrum.workflow.ReviewStatus.Effect;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.Seat;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

/** A text comes back, is mended, and is sent again. */
@RostrumTest
class CarryForwardTest {

    private static final String BEFORE = "各位朋友：\n\n大家好！今年全市新增企業3,214家。\n";
    private static final String PUNCTUATION = "各位朋友：\n\n大家好，今年全市新增企業3,214家。\n";
    private static final String NUMBER = "各位朋友：\n\n大家好！今年全市新增企業3,412家。\n";

    private final ApplicationContext context;
    private final Statuses statuses;
    private final Chains chains;
    private final JdbcClient jdbc;
    private CityHall hall;

    CarryForwardTest(
            ApplicationContext context, Statuses statuses, Chains chains, JdbcClient jdbc) {
        this.context = context;
        this.statuses = statuses;
        this.chains = chains;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    /** Finance and justice approved, press returned it to the same station. */
    private DraftId returnedByPress() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        hall.decide(draft, "zheng", Verdict.ABSTAIN, "", null);
        hall.decide(draft, "fang", Verdict.RETURN, "請改標點", null);
        return draft;
    }

    private void sendAgain(DraftId draft, String text) {
        hall.submit(draft, hall.standard(hall.rewrite(draft, "lin", text).number()));
    }

    private Lane lane(DraftId draft, String key) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Seat seat(Lane lane, String name) {
        return lane.seats().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static Effect effect(Seat seat) {
        Decision decision = seat.decision();
        assertThat(decision).isNotNull();
        assertThat(decision.effect()).isNotNull();
        return decision.effect();
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    @Test
    void carriesCountersignaturesOverPunctuationAndAsksOnlyWhoReturned() {
        DraftId draft = returnedByPress();
        sendAgain(draft, PUNCTUATION);
        Lane countersigning = lane(draft, "countersign");
        assertThat(countersigning.seats())
                .extracting(Seat::state)
                .containsExactly(SeatState.DECIDED, SeatState.DECIDED, SeatState.OPEN);
        assertThat(seat(countersigning, "財政局").decision())
                .satisfies(decision -> {
                    assertThat(decision.personName()).isEqualTo("黃志豪");
                    assertThat(decision.revision()).isOne();
                });
        assertThat(effect(seat(countersigning, "財政局")))
                .returns(Fate.CARRIES, Effect::fate)
                .returns(1, Effect::fromRevision)
                .returns(2, Effect::revision)
                .returns(ChangeKind.PUNCTUATION, Effect::change);
        assertThat(seat(countersigning, "司法局").decision())
                .extracting(decision -> decision.verdict())
                .isEqualTo(Verdict.ABSTAIN);
        hall.approve(draft, "fang");
        assertThat(lane(draft, "office").state()).isEqualTo(LaneState.ACTIVE);
    }

    @Test
    void recordsACarriedDecisionAsDoneByTheSystem() {
        DraftId draft = returnedByPress();
        sendAgain(draft, PUNCTUATION);
        List<Entry> carried = told(draft, "decision.carried");
        assertThat(carried).hasSize(2).extracting(Entry::actor).containsOnly(Actor.system());
        assertThat(carried.getFirst().facts())
                .containsEntry("seatName", "財政局")
                .containsEntry("decidedByName", "黃志豪")
                .containsEntry("fromRevision", 1L)
                .containsEntry("revision", 2L)
                .containsEntry("change", "PUNCTUATION");
        assertThat(told(draft, "decision.made")).hasSize(4);
    }

    @Test
    void asksEverybodyAgainAboutAnotherNumber() {
        DraftId draft = returnedByPress();
        sendAgain(draft, NUMBER);
        assertThat(lane(draft, "countersign").seats())
                .extracting(Seat::state)
                .containsOnly(SeatState.OPEN);
        assertThat(told(draft, "decision.lapsed"))
                .extracting(
                        entry -> entry.facts().get("seatName"),
                        entry -> entry.facts().get("remedy"))
                .contains(tuple("財政局", "AGAIN"), tuple("司法局", "AGAIN"), tuple("政策研究室", "INFORM"));
    }

    @Test
    void tellsTheHeadWhoseApprovalLapsedWithoutAskingAgain() {
        DraftId draft = returnedByPress();
        sendAgain(draft, NUMBER);
        assertThat(effect(lane(draft, "head").seats().getFirst()))
                .returns(Fate.CHANGED, Effect::fate)
                .returns(false, Effect::again)
                .returns(ChangeKind.FACT, Effect::change);
    }

    @Test
    void letsThePersonWhoIsToldTakeNote() {
        DraftId draft = returnedByPress();
        sendAgain(draft, NUMBER);
        Noting noting = context.getBean(Noting.class);
        assertThat(waitingFor("qiu", draft)).containsExactly(InboxItem.Why.LAPSED);
        CityHall.done(noting.note(draft, hall.actor("qiu")));
        assertThat(waitingFor("qiu", draft)).isEmpty();
        assertThat(told(draft, "decision.lapse-noted"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor().name()).isEqualTo("邱啟明"));
        assertThat(CityHall.refused(noting.note(draft, hall.actor("qiu"))))
                .containsExactly("lapse.nothing-to-note");
        assertThat(CityHall.refused(noting.note(draft, hall.actor("tian"))))
                .containsExactly("draft.unknown");
    }

    private List<InboxItem.Why> waitingFor(String username, DraftId draft) {
        return context
                .getBean(Inbox.class)
                .waitingForMe(hall.id(username), null, 100)
                .items()
                .stream()
                .filter(item -> item.draft().equals(draft))
                .map(InboxItem::why)
                .toList();
    }

    @Test
    void showsThatAnApprovalOfAnEarlierStationHolds() {
        DraftId draft = returnedByPress();
        sendAgain(draft, PUNCTUATION);
        assertThat(effect(lane(draft, "head").seats().getFirst()).fate()).isEqualTo(Fate.CARRIES);
        assertThat(told(draft, "decision.holds")).hasSize(1);
    }

    @Test
    void passesStationsAtOnceWhereEverythingCarries() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.decide(draft, "feng", Verdict.RETURN, "請改標點", "start");
        sendAgain(draft, PUNCTUATION);
        assertThat(statuses.of(draft).orElseThrow().lanes())
                .extracting(Lane::state)
                .containsExactly(
                        LaneState.PASSED, LaneState.PASSED, LaneState.PASSED, LaneState.ACTIVE);
        assertThat(told(draft, "decision.carried")).hasSize(5);
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        assertThat(statuses.of(draft).orElseThrow().state()).isEqualTo(ReviewStatus.State.APPROVED);
    }

    @Test
    void carriesALeadersApprovalOnlyOverTheSameText() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        hall.decide(draft, "liang", Verdict.RETURN, "請再想想", null);
        hall.submit(draft, hall.standard(1));
        assertThat(lane(draft, "leaders").seats())
                .extracting(Seat::state)
                .containsExactly(SeatState.DECIDED, SeatState.OPEN);
        hall.decide(draft, "liang", Verdict.RETURN, "請改標點", null);
        sendAgain(draft, PUNCTUATION);
        assertThat(lane(draft, "leaders").seats())
                .extracting(Seat::state)
                .containsExactly(SeatState.OPEN, SeatState.WAITING);
    }

    @Test
    void comparesWithTheTextThatWasReadAndNotWithTheOneItWasCarriedTo() {
        DraftId draft = returnedByPress();
        sendAgain(draft, PUNCTUATION);
        hall.decide(draft, "fang", Verdict.RETURN, "還是原來的好", null);
        sendAgain(draft, BEFORE);
        assertThat(effect(seat(lane(draft, "countersign"), "財政局")))
                .returns(1, Effect::fromRevision)
                .returns(3, Effect::revision)
                .returns(ChangeKind.NONE, Effect::change);
    }

    @Test
    void takesACarriedVoiceForNoReasonToRefuseWithdrawal() {
        DraftId draft = returnedByPress();
        sendAgain(draft, PUNCTUATION);
        Withdrawal withdrawal =
                CityHall.done(
                        context.getBean(Withdrawing.class)
                                .withdraw(draft, "還要改", hall.actor("lin")));
        assertThat(withdrawal).isInstanceOf(Withdrawal.AtOnce.class);
    }

    @Test
    void comesBackToTheRevisionThatAPersonReadAndNotToTheCarriedOne() {
        DraftId draft = returnedByPress();
        sendAgain(draft, PUNCTUATION);
        hall.decide(draft, "fang", Verdict.RETURN, "數字也要改", null);
        sendAgain(draft, NUMBER);
        DecisionContext context =
                this.context.getBean(Deciding.class).context(draft, hall.id("huang")).orElseThrow();
        assertThat(context.lastDecidedRevision()).isOne();
    }

    @Test
    void keepsTheDatabaseFromCarryingWhatNobodySaid() {
        DraftId draft = returnedByPress();
        sendAgain(draft, PUNCTUATION);
        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into workflow.decision (id, seat_id, station_id,
                                            review_id, draft_id, round, verdict, revision, sha256,
                                            person, decided_at, carried_from, carried_over)
                                        select gen_random_uuid(), s.id, s.station_id, s.review_id,
                                            s.draft_id, 2, d.verdict, 2, d.sha256, d.person, now(),
                                            d.id, 'NONE'
                                        from workflow.seat s, workflow.decision d
                                        where s.draft_id = ? and s.state = 'OPEN'
                                          and d.draft_id = s.draft_id and d.verdict = 'ABSTAIN'
                                          and d.round = 1
                                        """)
                                .param(draft.value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("not said in this seat");
    }

    /** The head is not asked again, and is told of the end of the approval and of nothing after. */
    @Test
    void endsADecisionOnce() {
        DraftId draft = returnedByPress();
        sendAgain(draft, NUMBER);
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        hall.decide(draft, "fang", Verdict.RETURN, "再改", null);
        sendAgain(draft, NUMBER.replace("3,412", "3,421"));
        assertThat(told(draft, "decision.lapsed"))
                .filteredOn(entry -> "政策研究室".equals(entry.facts().get("seatName")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("revision", 2L));
        assertThat(effect(seat(lane(draft, "head"), "政策研究室")))
                .returns(2, Effect::revision)
                .returns(false, Effect::again);
    }
}
