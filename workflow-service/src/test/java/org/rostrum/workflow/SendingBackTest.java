package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.State;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class SendingBackTest {

    private final ApplicationContext context;
    private final Deciding deciding;
    private final Statuses statuses;
    private final Inbox inbox;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    SendingBackTest(
            ApplicationContext context,
            Deciding deciding,
            Statuses statuses,
            Inbox inbox,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.deciding = deciding;
        this.statuses = statuses;
        this.inbox = inbox;
        this.chains = chains;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private Outcome<Decided> sendBack(
            DraftId draft, String by, @Nullable String to, @Nullable String resumeAt) {
        DecisionContext at = deciding.context(draft, hall.id(by)).orElseThrow();
        return deciding.decide(
                at.seat(),
                new DecisionRequest(
                        Verdict.RETURN,
                        at.revision(),
                        at.sha256(),
                        "請再核稿",
                        resumeAt,
                        null,
                        null,
                        to,
                        List.of()),
                null,
                hall.actor(by));
    }

    private ReviewStatus status(DraftId draft) {
        return statuses.of(draft).orElseThrow();
    }

    private List<LaneState> lanes(DraftId draft) {
        return status(draft).lanes().stream().map(ReviewStatus.Lane::state).toList();
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    @Test
    void asksAnEarlierStationAgainAboutTheSameText() {
        DraftId draft = hall.draftBeforeTheLeaders();
        CityHall.done(sendBack(draft, "feng", "office", "station"));
        ReviewStatus status = status(draft);
        assertThat(status.state()).isEqualTo(State.RUNNING);
        assertThat(status.round()).isEqualTo(2);
        assertThat(status.revision()).isEqualTo(1);
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED, LaneState.PASSED, LaneState.ACTIVE, LaneState.WAITING);
        assertThat(inbox.waitingForMe(hall.id("he"), null, 200).items())
                .anyMatch(item -> item.draft().equals(draft));
    }

    @Test
    void goesStraightBackWhereWhatWasSaidInBetweenHolds() {
        DraftId draft = hall.draftBeforeTheLeaders();
        CityHall.done(sendBack(draft, "feng", "head", "station"));
        hall.approve(draft, "qiu");
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED, LaneState.PASSED, LaneState.PASSED, LaneState.ACTIVE);
        assertThat(told(draft, "decision.carried")).hasSize(4);
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        assertThat(status(draft).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void goesAgainThroughAllFromThereWhereThatIsWanted() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        CityHall.done(sendBack(draft, "liang", "countersign", "start"));
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED, LaneState.PASSED, LaneState.ACTIVE, LaneState.WAITING);
        hall.approve(draft, "he");
        assertThat(told(draft, "decision.carried")).isEmpty();
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        assertThat(status(draft).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void keepsAsBeforeWhatOthersSaidAtTheStationThatSentItBack() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        CityHall.done(sendBack(draft, "liang", "office", "station"));
        hall.approve(draft, "he");
        assertThat(status(draft).lanes().getLast().seats().getFirst().decision()).isNotNull();
        hall.approve(draft, "liang");
        assertThat(status(draft).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void remembersAcrossFurtherRoundsThatAllAreToBeAskedAgain() {
        DraftId draft = hall.draftBeforeTheLeaders();
        CityHall.done(sendBack(draft, "feng", "head", "start"));
        hall.decide(draft, "qiu", Verdict.RETURN, "補一句", "station");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,214家，\n");
        hall.submit(draft, hall.standard(2));
        hall.approve(draft, "qiu");
        assertThat(lanes(draft).get(1)).isEqualTo(LaneState.ACTIVE);
        assertThat(status(draft).lanes().get(1).seats()).allMatch(seat -> seat.decision() == null);
    }

    @Test
    void resumesAtAnyEarlierStationOnceTheDrafterHasMendedIt() {
        DraftId draft = hall.draftBeforeTheLeaders();
        CityHall.done(sendBack(draft, "feng", null, "office"));
        assertThat(status(draft).state()).isEqualTo(State.WITH_DRAFTER);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業4,000家。\n");
        hall.submit(draft, hall.standard(2));
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED, LaneState.PASSED, LaneState.ACTIVE, LaneState.WAITING);
        Entry returned = told(draft, "review.returned").getFirst();
        assertThat(returned.facts()).containsEntry("resumeAt", "office");
    }

    @Test
    void goesToTheDrafterWhereAnybodyWantsTheTextMended() {
        DraftId draft = hall.draftBeingCountersigned();
        CityHall.done(sendBack(draft, "huang", "head", "station"));
        hall.approve(draft, "zheng");
        hall.decide(draft, "fang", Verdict.RETURN, "標題有誤", null);
        assertThat(status(draft).state()).isEqualTo(State.WITH_DRAFTER);
        assertThat(told(draft, "review.sent-back")).isEmpty();
        assertThat(status(draft).lastReturns())
                .extracting(ReviewStatus.Decision::seatName)
                .containsExactly("新聞辦公室");
    }

    @Test
    void tellsTheRecordFromWhereToWhere() {
        DraftId draft = hall.draftBeforeTheLeaders();
        CityHall.done(sendBack(draft, "feng", "countersign", "start"));
        Entry entry = told(draft, "review.sent-back").getFirst();
        assertThat(entry.actor().person()).isNull();
        assertThat(entry.facts())
                .containsEntry("station", "leaders")
                .containsEntry("sentTo", "countersign")
                .containsEntry("resumeAt", "start");
        assertThat(told(draft, "decision.made"))
                .filteredOn(made -> "countersign".equals(made.facts().get("sentTo")))
                .hasSize(1);
    }

    @Test
    void refusesStationsThatWereNotPassed() {
        DraftId draft = hall.draftBeingCountersigned();
        for (String to : List.of("countersign", "office", "leaders", "nowhere", "revise")) {
            assertThat(CityHall.refused(sendBack(draft, "huang", to, null)))
                    .as(to)
                    .containsExactly("sending-back.station-unknown");
        }
        assertThat(CityHall.refused(sendBack(draft, "huang", null, "leaders")))
                .containsExactly("decision.resume-unknown");
        assertThat(CityHall.refused(sendBack(draft, "huang", "head", "head")))
                .containsExactly("decision.resume-unknown");
    }

    @Test
    void refusesAStationForAnythingButAReturn() {
        DraftId draft = hall.draftBeingCountersigned();
        DecisionContext at = deciding.context(draft, hall.id("huang")).orElseThrow();
        var request =
                new DecisionRequest(
                        Verdict.APPROVE, 1, at.sha256(), "", null, null, null, "head", List.of());
        assertThat(CityHall.refused(deciding.decide(at.seat(), request, null, hall.actor("huang"))))
                .containsExactly("sending-back.not-a-return");
    }

    @Test
    void refusesAStationWhereNobodyCouldLookAgain() {
        DraftId draft = hall.draftBeingCountersigned();
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.approve(draft, username);
        }
        hall.employ("fang", false);
        try {
            assertThat(CityHall.refused(sendBack(draft, "he", "countersign", null)))
                    .containsExactly("sending-back.nobody-there");
        } finally {
            hall.employ("fang", true);
        }
    }

    @Test
    void offersTheStationsThatWerePassed() {
        DraftId draft = hall.draftBeforeTheLeaders();
        assertThat(deciding.context(draft, hall.id("feng")).orElseThrow().earlier())
                .extracting(NamedStation::key)
                .containsExactly("head", "countersign", "office");
        assertThat(
                        deciding.context(hall.draftUnderReview(), hall.id("qiu"))
                                .orElseThrow()
                                .earlier())
                .isEmpty();
    }

    @Test
    void sendsBackOnceWhereTwoDecideInTheSameMoment() throws Exception {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "fang");
        List<Outcome<Decided>> both =
                Together.run(
                        List.of(
                                () -> sendBack(draft, "huang", "head", null),
                                () -> sendBack(draft, "zheng", "head", "start")));
        assertThat(both).allMatch(Outcome.Done.class::isInstance);
        assertThat(told(draft, "review.sent-back")).hasSize(1);
        assertThat(status(draft).round()).isEqualTo(2);
    }
}
