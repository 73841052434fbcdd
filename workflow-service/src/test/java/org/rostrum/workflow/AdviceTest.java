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
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.AskingAdvice.Asked;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class AdviceTest {

    private static final String QUESTION = "這個數字有依據嗎？";

    private final ApplicationContext context;
    private final AskingAdvice asking;
    private final Advising advising;
    private final Statuses statuses;
    private final Inbox inbox;
    private final DraftAccess access;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    AdviceTest(
            ApplicationContext context,
            AskingAdvice asking,
            Advising advising,
            Statuses statuses,
            Inbox inbox,
            DraftAccess access,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.asking = asking;
        this.advising = advising;
        this.statuses = statuses;
        this.inbox = inbox;
        this.access = access;
        this.chains = chains;
        this.check = check;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("shui").isEmpty()) {
            hall.department("water", "水務局", "government", true);
            hall.person("shui", "水清", "water", true, Role.REVIEWER);
            hall.person("tu", "涂寫", "water", false, Role.DRAFTER);
        }
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private SeatId finance(DraftId draft) {
        return hall.seat(draft, "財政局");
    }

    private Outcome<Asked> ask(DraftId draft, String by, String of) {
        return asking.ask(finance(draft), hall.id(of), QUESTION, hall.actor(by));
    }

    private AdviceId asked(DraftId draft, String of) {
        return CityHall.done(ask(draft, "huang", of)).advice();
    }

    private Outcome<Receipt> answer(AdviceId advice, String by) {
        return advising.answer(advice, "有，見年報第三頁。", hall.actor(by));
    }

    private Outcome<Receipt> takeBack(AdviceId advice, String by) {
        return asking.takeBack(advice, "已查到", hall.actor(by));
    }

    private ReviewStatus.Advice seen(DraftId draft) {
        return statuses.of(draft).orElseThrow().advice().getLast();
    }

    private List<InboxItem.Why> waiting(DraftId draft, String username) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .filter(item -> item.draft().equals(draft))
                .map(InboxItem::why)
                .toList();
    }

    private Entry told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letsWhoIsAskedReadAndAnswerOnceInWords() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(access.mayRead(hall.id("shui"), draft)).isFalse();
        AdviceId advice = asked(draft, "shui");
        assertThat(access.mayRead(hall.id("shui"), draft)).isTrue();
        assertThat(waiting(draft, "shui")).containsExactly(InboxItem.Why.ADVISE);
        CityHall.done(answer(advice, "shui"));
        assertThat(waiting(draft, "shui")).isEmpty();
        assertThat(access.mayRead(hall.id("shui"), draft)).isTrue();
        assertThat(seen(draft).question()).isEqualTo(QUESTION);
        assertThat(seen(draft).answer()).isEqualTo("有，見年報第三頁。");
        assertThat(seen(draft).open()).isFalse();
        assertThat(CityHall.refused(answer(advice, "shui")))
                .containsExactly("advice.answered-already");
    }

    @Test
    void givesNoVoiceAndHoldsNothingUp() {
        DraftId draft = hall.draftBeingCountersigned();
        asked(draft, "shui");
        assertThat(context.getBean(Deciding.class).context(draft, hall.id("shui"))).isEmpty();
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.approve(draft, username);
        }
        hall.approve(draft, "he");
    }

    @Test
    void endsByItselfWhenTheStationCloses() {
        DraftId draft = hall.draftBeingCountersigned();
        AdviceId advice = asked(draft, "shui");
        AdviceId mine = asked(draft, "sun");
        CityHall.done(answer(mine, "sun"));
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.approve(draft, username);
        }
        assertThat(waiting(draft, "shui")).isEmpty();
        assertThat(access.mayRead(hall.id("shui"), draft)).isFalse();
        assertThat(CityHall.refused(answer(advice, "shui"))).containsExactly("advice.unknown");
        assertThat(CityHall.refused(takeBack(advice, "huang"))).containsExactly("advice.ended");
        assertThat(statuses.of(draft).orElseThrow().advice())
                .extracting(ReviewStatus.Advice::open)
                .containsExactly(false, false);
    }

    @Test
    void isTakenBackByWhoAskedWhileThereIsNoAnswer() {
        DraftId draft = hall.draftBeingCountersigned();
        AdviceId advice = asked(draft, "shui");
        assertThat(CityHall.refused(takeBack(advice, "yip")))
                .containsExactly("advice.asked-by-another");
        assertThat(CityHall.refused(asking.takeBack(advice, " ", hall.actor("huang"))))
                .containsExactly("seat.reason-missing");
        CityHall.done(takeBack(advice, "huang"));
        assertThat(statuses.of(draft).orElseThrow().advice()).isEmpty();
        assertThat(access.mayRead(hall.id("shui"), draft)).isFalse();
        assertThat(CityHall.refused(takeBack(advice, "huang")))
                .containsExactly("advice.taken-back");
        AdviceId again = asked(draft, "shui");
        CityHall.done(answer(again, "shui"));
        assertThat(CityHall.refused(takeBack(again, "huang")))
                .containsExactly("advice.answered-already");
    }

    @Test
    void isAnsweredByNobodyElse() {
        DraftId draft = hall.draftBeingCountersigned();
        AdviceId advice = asked(draft, "shui");
        assertThat(CityHall.refused(answer(advice, "zheng")))
                .containsExactly("advice.asked-of-another");
        assertThat(CityHall.refused(answer(advice, "tu"))).containsExactly("advice.unknown");
        assertThat(CityHall.refused(answer(new AdviceId(UUID.randomUUID()), "shui")))
                .containsExactly("advice.unknown");
        assertThat(CityHall.refused(advising.answer(advice, "\n", hall.actor("shui"))))
                .containsExactly("advice.answer-missing");
        assertThat(CityHall.refused(advising.answer(advice, "長".repeat(4_001), hall.actor("shui"))))
                .containsExactly("decision.reason-too-long");
    }

    @Test
    void refusesWhomNobodyCanAsk() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        hall.approve(draft, "qiu");
        assertThat(CityHall.refused(ask(draft, "huang", "huang")))
                .containsExactly("advice.yourself");
        assertThat(CityHall.refused(ask(draft, "huang", "lin")))
                .containsExactly("advice.own-draft");
        assertThat(CityHall.refused(ask(draft, "huang", "sun")))
                .containsExactly("advice.own-draft");
        for (String keeper : List.of("shen", "tian", "ou")) {
            assertThat(CityHall.refused(ask(draft, "huang", keeper)))
                    .containsExactly("advice.reads-no-drafts");
        }
        hall.employ("shui", false);
        assertThat(CityHall.refused(ask(draft, "huang", "shui")))
                .containsExactly("candidate.account-closed");
        hall.employ("shui", true);
        assertThat(
                        CityHall.refused(
                                asking.ask(
                                        finance(draft),
                                        new PersonId(UUID.randomUUID()),
                                        QUESTION,
                                        hall.actor("huang"))))
                .containsExactly("candidate.unknown");
        assertThat(
                        CityHall.refused(
                                asking.ask(
                                        finance(draft), hall.id("shui"), " ", hall.actor("huang"))))
                .containsExactly("advice.question-missing");
        asked(draft, "shui");
        assertThat(CityHall.refused(ask(draft, "huang", "shui")))
                .containsExactly("advice.asked-already");
    }

    @Test
    void isOnlyForWhomeverMayDecideThere() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(CityHall.refused(ask(draft, "zheng", "shui")))
                .containsExactly("decision.not-entitled");
        assertThat(CityHall.refused(ask(draft, "shui", "tu"))).containsExactly("seat.unknown");
        assertThat(asking.candidates(finance(draft), hall.id("zheng"))).isEmpty();
        assertThat(asking.candidates(finance(draft), hall.id("huang")))
                .extracting(NamedPerson::username)
                .contains("shui", "tu", "he", "feng")
                .doesNotContain("huang", "lin", "shen", "tian", "ou");
        hall.approve(draft, "huang");
        assertThat(CityHall.refused(ask(draft, "huang", "shui"))).contains("decision.seat-decided");
    }

    @Test
    void tellsTheRecordWhoAskedWhomAndWhatWasSaid() {
        DraftId draft = hall.draftBeingCountersigned();
        AdviceId advice = asked(draft, "shui");
        CityHall.done(answer(advice, "shui"));
        CityHall.done(takeBack(asked(draft, "tu"), "huang"));
        Entry asked = told(draft, "advice.asked");
        assertThat(asked.actor().person()).isEqualTo(hall.id("huang").value());
        assertThat(asked.facts())
                .containsEntry("to", hall.id("shui").toString())
                .containsEntry("toName", "水清")
                .containsEntry("advice", advice.toString())
                .containsEntry("reason", QUESTION);
        Entry answered = told(draft, "advice.answered");
        assertThat(answered.actor().person()).isEqualTo(hall.id("shui").value());
        assertThat(answered.facts())
                .containsEntry("askedBy", hall.id("huang").toString())
                .containsEntry("reason", "有，見年報第三頁。");
        Entry back = told(draft, "advice.taken-back");
        assertThat(back.actor().person()).isEqualTo(hall.id("huang").value());
        assertThat(back.facts()).containsEntry("toName", "涂寫").containsEntry("reason", "已查到");
    }

    @Test
    void letsAnAnswerOrTheTakingBackWinAndNeverBoth() {
        for (int time = 0; time < 10; time++) {
            DraftId draft = hall.draftBeingCountersigned();
            AdviceId advice = asked(draft, "shui");
            List<Outcome<Receipt>> outcomes =
                    Together.run(
                            List.of(() -> answer(advice, "shui"), () -> takeBack(advice, "huang")));
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        }
    }

    @Test
    void asksTheSamePersonOnceWhenTwoAskAtOnce() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId justice = hall.seat(draft, "司法局");
        List<Outcome<Asked>> outcomes =
                Together.run(
                        List.of(
                                () -> ask(draft, "huang", "shui"),
                                () ->
                                        asking.ask(
                                                justice,
                                                hall.id("shui"),
                                                QUESTION,
                                                hall.actor("zheng"))));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> o instanceof Outcome.Refused)
                .allSatisfy(o ->
                        assertThat(CityHall.refused(o)).containsExactly("advice.asked-already"));
    }
}
