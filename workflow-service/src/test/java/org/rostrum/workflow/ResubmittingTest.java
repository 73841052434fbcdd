package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Chains;
import org.rostrum.record.Verification;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/**
 * A returned draft is sent again while somebody else sends it, gives it up or takes it back. Each
 * race is caused: its parties stand one behind the other before the locked review, which is then
 * let go.
 */
@RostrumTest
class ResubmittingTest {

    private static final int TIMES = 50;

    private static final String WAITING = "select count(*) from pg_locks where not granted";
    private static final String LOCK =
            """
            select id from workflow.review where draft_id = ? and state in ('RUNNING', 'WITH_DRAFTER')
            for no key update
            """;

    private final ApplicationContext context;
    private final Submitting submitting;
    private final Abandoning abandoning;
    private final Withdrawing withdrawing;
    private final Statuses statuses;
    private final Chains chains;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private CityHall hall;

    ResubmittingTest(
            ApplicationContext context,
            Submitting submitting,
            Abandoning abandoning,
            Withdrawing withdrawing,
            Statuses statuses,
            Chains chains,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.context = context;
        this.submitting = submitting;
        this.abandoning = abandoning;
        this.withdrawing = withdrawing;
        this.statuses = statuses;
        this.chains = chains;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
        assertThat(chains.verifyAll())
                .isNotEmpty()
                .allMatch(chain -> chain instanceof Verification.Intact);
    }

    @Test
    void letsOneOfTwoDraftersSendItAgain() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            DraftId draft = returned();
            String first = time % 2 == 0 ? "lin" : "sun";
            String second = time % 2 == 0 ? "sun" : "lin";
            List<Outcome<?>> outcomes =
                    inARow(draft, () -> send(draft, first), () -> send(draft, second));
            assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Done.class);
            assertConflict(outcomes.getLast(), "draft.is-in-review");
            assertSentAgain(draft);
            assertThat(statuses.of(draft).orElseThrow().note()).isEqualTo(first + " sends it");
        }
    }

    /** Without a queue: whoever comes first. */
    @Test
    void letsOneOfTwoDraftersWinWhoBeginInTheSameInstant() {
        for (int time = 0; time < TIMES; time++) {
            DraftId draft = returned();
            List<Outcome<?>> outcomes =
                    Together.run(
                            List.<Callable<Outcome<?>>>of(
                                    () -> send(draft, "lin"), () -> send(draft, "sun")));
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(o -> o instanceof Outcome.Refused)
                    .singleElement()
                    .satisfies(refused -> assertConflict(refused, "draft.is-in-review"));
            assertSentAgain(draft);
        }
    }

    @Test
    void doesNotGiveUpWhatWasSentAgain() throws Exception {
        for (int time = 0; time < TIMES / 2; time++) {
            DraftId draft = returned();
            List<Outcome<?>> outcomes =
                    inARow(draft, () -> send(draft, "sun"), () -> giveUp(draft));
            assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Done.class);
            assertConflict(outcomes.getLast(), "draft.is-in-review");
            assertSentAgain(draft);
            assertThat(events(draft, "draft.abandoned")).isZero();
        }
    }

    @Test
    void doesNotSendAgainWhatWasGivenUp() throws Exception {
        for (int time = 0; time < TIMES / 2; time++) {
            DraftId draft = returned();
            List<Outcome<?>> outcomes =
                    inARow(draft, () -> giveUp(draft), () -> send(draft, "sun"));
            assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Done.class);
            assertConflict(outcomes.getLast(), "draft.is-abandoned");
            assertThat(hall.find(draft).state()).isEqualTo(Draft.State.ABANDONED);
            assertThat(events(draft, "draft.abandoned")).isOne();
            assertThat(events(draft, "review.resubmitted")).isZero();
        }
    }

    /** There is nothing to take back before it was sent; afterwards there is. */
    @Test
    void takesBackOnlyWhatWasSentAgain() throws Exception {
        for (int time = 0; time < TIMES / 2; time++) {
            DraftId early = returned();
            List<Outcome<?>> outcomes =
                    inARow(early, () -> takeBack(early), () -> send(early, "sun"));
            assertConflict(outcomes.getFirst(), "withdrawal.not-in-review");
            assertThat(outcomes.getLast()).isInstanceOf(Outcome.Done.class);
            assertSentAgain(early);
            assertThat(events(early, "review.withdrawn")).isZero();

            DraftId late = returned();
            outcomes = inARow(late, () -> send(late, "sun"), () -> takeBack(late));
            assertThat(outcomes).allMatch(o -> o instanceof Outcome.Done);
            assertThat(hall.find(late).state()).isEqualTo(Draft.State.DRAFTING);
            assertThat(events(late, "review.resubmitted")).isOne();
            assertThat(events(late, "review.withdrawn")).isOne();
        }
    }

    /** lin's, whom sun helps; qiu returned it. */
    private DraftId returned() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        hall.decide(draft, "qiu", Verdict.RETURN, "第二段數字有誤", null);
        return draft;
    }

    private Outcome<?> send(DraftId draft, String username) {
        Submission like = hall.standard(1);
        var submission =
                new Submission(
                        1,
                        like.route(),
                        like.departments(),
                        like.leaders(),
                        username + " sends it");
        return submitting.submit(draft, submission, null, hall.actor(username));
    }

    private Outcome<?> giveUp(DraftId draft) {
        return abandoning.abandon(draft, "會議取消", hall.actor("lin"));
    }

    private Outcome<?> takeBack(DraftId draft) {
        return withdrawing.withdraw(draft, "再改一處", hall.actor("lin"));
    }

    /** The second begins when the first waits, and the review is let go when both do. */
    @SafeVarargs
    private List<Outcome<?>> inARow(DraftId draft, Callable<Outcome<?>>... deeds) throws Exception {
        List<Future<Outcome<?>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.length)) {
            transaction.executeWithoutResult(_ -> {
                jdbc.sql(LOCK).param(draft.value()).query().singleRow();
                for (Callable<Outcome<?>> deed : deeds) {
                    running.add(threads.submit(deed));
                    awaitWaiting(running);
                }
            });
        }
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (Future<Outcome<?>> one : running) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private void awaitWaiting(List<? extends Future<?>> running) {
        while (jdbc.sql(WAITING).query(Integer.class).single() < running.size()) {
            assertThat(running).noneMatch(Future::isDone);
        }
    }

    private void assertSentAgain(DraftId draft) {
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.IN_REVIEW);
        assertThat(statuses.of(draft).orElseThrow().round()).isEqualTo(2);
        assertThat(events(draft, "review.resubmitted")).isOne();
    }

    private long events(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .count();
    }

    private static void assertConflict(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(((Outcome.Refused<?>) refused).reasons())
                                        .singleElement()
                                        .returns(code, Refusal::code)
                                        .returns(Refusal.Kind.CONFLICT, Refusal::kind));
    }
}
