package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.Preparation.State;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class PreparingTest {

    private final ApplicationContext context;
    private final AskingToPrepare asking;
    private final Preparing preparing;
    private final Deciding deciding;
    private final Inbox inbox;
    private final DraftAccess access;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    PreparingTest(
            ApplicationContext context,
            AskingToPrepare asking,
            Preparing preparing,
            Deciding deciding,
            Inbox inbox,
            DraftAccess access,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.asking = asking;
        this.preparing = preparing;
        this.deciding = deciding;
        this.inbox = inbox;
        this.access = access;
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

    private Outcome<AskingToPrepare.Asked> ask(SeatId seat, String by, String of) {
        return asking.ask(seat, hall.id(of), "請先核對數字", hall.actor(by));
    }

    private PreparationId asked(SeatId seat, String by, String of) {
        return CityHall.done(ask(seat, by, of)).preparation();
    }

    private Outcome<Receipt> give(PreparationId id, String by, Verdict verdict, String reason) {
        return preparing.give(id, verdict, reason, hall.actor(by));
    }

    private Outcome<Receipt> takeBack(PreparationId id, String by, String reason) {
        return asking.takeBack(id, reason, hall.actor(by));
    }

    private boolean waits(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .anyMatch(
                        item -> item.draft().equals(draft) && item.why() == InboxItem.Why.PREPARE);
    }

    private Entry last(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private List<State> states(DraftId draft) {
        return preparing.all(draft).stream().map(Preparation::state).toList();
    }

    @Test
    void bringsAProposalToWhoeverAskedAndDecides() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId seat = hall.seat(draft, "馮世昌");
        assertThat(access.mayRead(hall.id("zheng"), hall.draftUnderReview())).isFalse();
        PreparationId id = asked(seat, "feng", "zheng");
        assertThat(waits(draft, "zheng")).isTrue();
        CityHall.done(give(id, "zheng", Verdict.RETURN, "第二段數字與年報不符"));
        assertThat(waits(draft, "zheng")).isFalse();
        var at = deciding.context(seat, hall.id("feng")).orElseThrow();
        Preparation proposed = preparing.proposed(at, hall.id("feng")).orElseThrow();
        assertThat(proposed.verdict()).isEqualTo(Verdict.RETURN);
        assertThat(proposed.reason()).isEqualTo("第二段數字與年報不符");
        hall.approve(draft, "feng");
        Entry decided = last(draft, "decision.made");
        assertThat(decided.actor().person()).isEqualTo(hall.id("feng").value());
        assertThat(decided.facts()).containsEntry("preparedBy", "鄭文");
    }

    @Test
    void opensTheDraftToWhoeverIsAsked() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        assertThat(access.mayRead(hall.id("zheng"), draft)).isFalse();
        PreparationId id = asked(seat, "qiu", "zheng");
        assertThat(access.mayRead(hall.id("zheng"), draft)).isTrue();
        CityHall.done(takeBack(id, "qiu", "已自行核對"));
        assertThat(access.mayRead(hall.id("zheng"), draft)).isFalse();
        PreparationId again = asked(seat, "qiu", "zheng");
        CityHall.done(give(again, "zheng", Verdict.APPROVE, ""));
        hall.approve(draft, "qiu");
        assertThat(access.mayRead(hall.id("zheng"), draft)).isTrue();
    }

    @Test
    void tellsTheRecordWhoAskedWhomAndWhatWasProposed() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        PreparationId first = asked(seat, "qiu", "zheng");
        Entry entry = last(draft, "preparation.asked");
        assertThat(entry.facts())
                .containsEntry("toName", "鄭文")
                .containsEntry("reason", "請先核對數字")
                .containsEntry("persons", List.of(hall.id("zheng").toString()));
        CityHall.done(takeBack(first, "qiu", "換人"));
        assertThat(last(draft, "preparation.taken-back").facts()).containsEntry("reason", "換人");
        CityHall.done(give(asked(seat, "qiu", "fang"), "fang", Verdict.APPROVE, "無誤"));
        Entry given = last(draft, "preparation.given");
        assertThat(given.actor().person()).isEqualTo(hall.id("fang").value());
        assertThat(given.facts())
                .containsEntry("verdict", "APPROVE")
                .containsEntry("reason", "無誤")
                .containsEntry("persons", List.of(hall.id("qiu").toString()));
    }

    @Test
    void endsWithTheSeat() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        PreparationId id = asked(seat, "qiu", "zheng");
        hall.approve(draft, "qiu");
        assertThat(states(draft)).containsExactly(State.ENDED);
        assertThat(waits(draft, "zheng")).isFalse();
        assertThat(access.mayRead(hall.id("he"), draft)).isTrue();
        assertThat(CityHall.refused(takeBack(id, "qiu", "晚了")))
                .containsExactly("preparation.ended");
        assertThat(CityHall.refused(give(id, "zheng", Verdict.APPROVE, "")))
                .containsAnyOf("preparation.ended", "preparation.unknown");
    }

    @Test
    void refusesASecondOneForTheSeatUntilTheFirstIsGiven() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        PreparationId id = asked(seat, "qiu", "zheng");
        assertThat(CityHall.refused(ask(seat, "qiu", "fang")))
                .containsExactly("preparation.asked-already");
        CityHall.done(give(id, "zheng", Verdict.APPROVE, ""));
        CityHall.done(ask(seat, "qiu", "fang"));
    }

    @Test
    void asksOnlyWhoWorksOnTextsAndDoesNotWriteThisOne() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        SeatId seat = hall.seat(draft, "政策研究室");
        assertThat(CityHall.refused(ask(seat, "qiu", "lin")))
                .containsExactly("candidate.own-draft");
        assertThat(CityHall.refused(ask(seat, "qiu", "sun")))
                .containsExactly("candidate.own-draft");
        assertThat(CityHall.refused(ask(seat, "qiu", "shen")))
                .containsExactly("advice.reads-no-drafts");
        assertThat(CityHall.refused(asking.ask(seat, hall.id("qiu"), " ", hall.actor("qiu"))))
                .containsExactly("preparation.request-missing", "preparation.yourself");
        hall.employ("fang", false);
        assertThat(CityHall.refused(ask(seat, "qiu", "fang")))
                .containsExactly("candidate.account-closed");
        hall.employ("fang", true);
    }

    @Test
    void isAskedForOnlyByWhoCouldDecide() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        assertThat(CityHall.refused(ask(seat, "he", "zheng")))
                .containsExactly("decision.not-entitled");
        assertThat(CityHall.refused(ask(seat, "zheng", "fang"))).containsExactly("seat.unknown");
    }

    @Test
    void wantsAVerdictThatTheSeatAllowsWithReasons() {
        DraftId draft = hall.draftUnderReview();
        PreparationId id = asked(hall.seat(draft, "政策研究室"), "qiu", "zheng");
        assertThat(CityHall.refused(give(id, "zheng", Verdict.ABSTAIN, "")))
                .containsExactly("decision.verdict-not-allowed");
        assertThat(CityHall.refused(give(id, "zheng", Verdict.APPROVE_AS_AMENDED, "")))
                .containsExactly("decision.verdict-not-allowed");
        assertThat(CityHall.refused(give(id, "zheng", Verdict.RETURN, " ")))
                .containsExactly("decision.reason-missing");
        assertThat(CityHall.refused(give(id, "zheng", Verdict.RETURN, "字".repeat(4_001))))
                .containsExactly("decision.reason-too-long");
        assertThat(CityHall.refused(give(id, "he", Verdict.APPROVE, "")))
                .containsExactly("preparation.asked-of-another");
    }

    @Test
    void isTakenBackByWhoeverAskedWithAReason() {
        DraftId draft = hall.draftUnderReview();
        PreparationId id = asked(hall.seat(draft, "政策研究室"), "qiu", "zheng");
        assertThat(CityHall.refused(takeBack(id, "he", "x")))
                .containsExactly("preparation.asked-by-another");
        assertThat(CityHall.refused(takeBack(id, "qiu", " ")))
                .containsExactly("seat.reason-missing");
        CityHall.done(takeBack(id, "qiu", "不必了"));
        assertThat(CityHall.refused(takeBack(id, "qiu", "不必了")))
                .containsExactly("preparation.taken-back");
        PreparationId given = asked(hall.seat(draft, "政策研究室"), "qiu", "zheng");
        CityHall.done(give(given, "zheng", Verdict.APPROVE, ""));
        assertThat(CityHall.refused(takeBack(given, "qiu", "不必了")))
                .containsExactly("preparation.given-already");
        assertThat(CityHall.refused(give(given, "zheng", Verdict.APPROVE, "")))
                .containsExactly("preparation.given-already");
    }

    @Test
    void knowsOfNoneThatThereIsNot() {
        PreparationId none = new PreparationId(UUID.randomUUID());
        assertThat(CityHall.refused(give(none, "zheng", Verdict.APPROVE, "")))
                .containsExactly("preparation.unknown");
        assertThat(CityHall.refused(takeBack(none, "zheng", "x")))
                .containsExactly("preparation.unknown");
    }

    @Test
    void endsOnceWhereGivenAndTakenBackAtOnce() {
        DraftId draft = hall.draftUnderReview();
        PreparationId id = asked(hall.seat(draft, "政策研究室"), "qiu", "zheng");
        List<Outcome<Receipt>> both =
                Together.run(
                        List.of(
                                () -> give(id, "zheng", Verdict.APPROVE, ""),
                                () -> takeBack(id, "qiu", "不必了")));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }

    @Test
    void isAskedForOnceWhereTwoAskAtOnce() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        List<Outcome<AskingToPrepare.Asked>> both =
                Together.run(
                        List.of(() -> ask(seat, "huang", "fang"), () -> ask(seat, "yip", "fang")));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }

    @Test
    void fillsInNothingThatWasProposedForAnEarlierText() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        CityHall.done(give(asked(seat, "qiu", "zheng"), "zheng", Verdict.APPROVE, ""));
        hall.decide(draft, "qiu", Verdict.RETURN, "仍要改", null);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家早。\n");
        CityHall.done(
                context.getBean(Submitting.class)
                        .submit(
                                draft,
                                new Submission(2, "standard", List.of(), List.of(), "已改"),
                                null,
                                hall.actor("lin")));
        var at = deciding.context(draft, hall.id("qiu")).orElseThrow();
        assertThat(preparing.proposed(at, hall.id("qiu"))).isEmpty();
    }
}
