package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft.State;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Verification;
import org.rostrum.workflow.notice.Informing;
import org.rostrum.workflow.process.DeployingForTests;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

/**
 * People do at random what they can do and what they cannot, and the house has to stay in order: no
 * draft stuck, no decision lost or doubled, no way that the design does not draw, no broken chain.
 * {@code -Pnightly} takes 10,000 walks.
 */
@RostrumTest
class RandomWalkTest {

    static final List<String> ROUTES =
            List.of("standard", "standard", "brief", "walk-vote", "walk-strict");

    /** Fewer lead nowhere near everything. */
    private static final int HUNDREDS = 200;

    private static final int WALKS = Integer.getInteger("walks", HUNDREDS);

    private static final int STEPS = 50;

    /** The arrows of design §3; a state also follows itself. */
    private static final Map<State, Set<State>> ARROWS =
            Map.of(
                    State.DRAFTING, EnumSet.of(State.IN_REVIEW, State.ABANDONED),
                    State.RETURNED, EnumSet.of(State.IN_REVIEW, State.ABANDONED),
                    State.IN_REVIEW,
                            EnumSet.of(
                                    State.RETURNED, State.DRAFTING, State.APPROVED, State.REJECTED),
                    State.APPROVED, Set.of(),
                    State.REJECTED, Set.of(),
                    State.ABANDONED, Set.of());

    private record Deed(int often, Function<Walk, String> attempt) {}

    /** What is tried while the text is written, and how often beside the others. */
    private static final List<Function<Walk, String>> WRITING =
            weighted(
                    new Deed(9, WritingDeeds::submit),
                    new Deed(9, WritingDeeds::rewrite),
                    new Deed(1, WritingDeeds::abandon),
                    new Deed(1, DecidingDeeds::decide),
                    new Deed(1, SeatDeeds::handOver),
                    new Deed(1, AdviceDeeds::answer),
                    new Deed(1, GoingBackDeeds::takeBack),
                    new Deed(1, TellingDeeds::copy),
                    new Deed(1, SteadDeeds::comeBack));

    private static final List<Function<Walk, String>> REVIEWING =
            weighted(
                    new Deed(34, DecidingDeeds::decide),
                    new Deed(2, DecidingDeeds::claim),
                    new Deed(3, SeatDeeds::handOver),
                    new Deed(2, SeatDeeds::giveBack),
                    new Deed(3, SeatDeeds::add),
                    new Deed(2, SeatDeeds::remove),
                    new Deed(2, AdviceDeeds::ask),
                    new Deed(1, AdviceDeeds::answer),
                    new Deed(1, AdviceDeeds::takeBack),
                    new Deed(3, GoingBackDeeds::takeBack),
                    new Deed(1, GoingBackDeeds::wish),
                    new Deed(1, GoingBackDeeds::order),
                    new Deed(1, GoingBackDeeds::read),
                    new Deed(1, SteadDeeds::appoint),
                    new Deed(1, SteadDeeds::revoke),
                    new Deed(2, SteadDeeds::askToPrepare),
                    new Deed(3, SteadDeeds::prepare),
                    new Deed(1, SteadDeeds::takePreparationBack),
                    new Deed(1, SteadDeeds::leave),
                    new Deed(2, SteadDeeds::comeBack),
                    new Deed(1, SteadDeeds::seatSomebody),
                    new Deed(1, TellingDeeds::copy),
                    new Deed(1, TellingDeeds::open),
                    new Deed(1, TellingDeeds::takeCopyBack),
                    new Deed(1, TellingDeeds::remind),
                    new Deed(1, WritingDeeds::withdraw),
                    new Deed(1, WritingDeeds::answer),
                    new Deed(1, WritingDeeds::submit),
                    new Deed(1, WritingDeeds::rewrite));

    private final ApplicationContext context;
    private final Chains chains;
    private final JdbcClient jdbc;
    private final Set<Object> seen = new HashSet<>();
    private CityHall hall;

    RandomWalkTest(ApplicationContext context, Chains chains, JdbcClient jdbc) {
        this.context = context;
        this.chains = chains;
        this.jdbc = jdbc;
        this.hall = CityHall.in(context);
    }

    private static List<Function<Walk, String>> weighted(Deed... deeds) {
        return Stream.of(deeds)
                .flatMap(deed -> Collections.nCopies(deed.often(), deed.attempt()).stream())
                .toList();
    }

    @BeforeEach
    void moveIn() throws IOException {
        hall = CityHall.in(context);
        DeployingForTests.variant(
                context,
                "standard",
                "walk-vote",
                "rostrum:rule=\"SEQUENCE\"",
                "rostrum:rule=\"SHARE\" rostrum:share=\"2/3\"");
        DeployingForTests.variant(
                context,
                "standard",
                "walk-strict",
                "rostrum:onReturn=\"hear-all\"",
                "rostrum:onReturn=\"stop\" rostrum:lapsed=\"again\" rostrum:handOver=\"below\"");
    }

    @Test
    void neverLeavesADraftStuckADecisionLostOrAChainBroken() {
        for (int seed = 1; seed <= WALKS; seed++) {
            walk(seed);
        }
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
        if (WALKS >= HUNDREDS) {
            ledEverywhere();
        }
    }

    private void ledEverywhere() {
        assertThat(seen)
                .as("the walks have to lead everywhere to show anything")
                .containsAll(EnumSet.allOf(State.class))
                .containsAll(EnumSet.allOf(Verdict.class))
                .contains(
                        "seat.handed-over",
                        "seat.handed-back",
                        "seat.added",
                        "seat.removed",
                        "advice.asked",
                        "advice.answered",
                        "advice.taken-back",
                        "decision.taken-back",
                        "urgent.asked",
                        "urgent.ordered",
                        "preparation.asked",
                        "preparation.given",
                        "copy.sent",
                        "copy.taken-back",
                        "seat.reminded");
    }

    private void walk(int seed) {
        Walk walk = new Walk(context, hall, seed);
        List<String> steps = new ArrayList<>();
        State before = state(walk);
        for (int step = 0;
                step < STEPS && !ARROWS.getOrDefault(before, Set.of()).isEmpty();
                step++) {
            String done = walk.any(before == State.IN_REVIEW ? REVIEWING : WRITING).apply(walk);
            State after = state(walk);
            seen.add(after);
            steps.add(done);
            String where = "walk %d:%n%s%n".formatted(seed, String.join("\n", steps));
            assertThat(before == after || ARROWS.getOrDefault(before, Set.of()).contains(after))
                    .as(where + ", from " + before + " to " + after)
                    .isTrue();
            assertThat(somebodyCanGoOn(walk, after)).as(where + ", stuck in " + after).isTrue();
            before = after;
        }
        walk.end();
        seen.addAll(walk.said());
        seen.addAll(walk.expected().keySet());
        everythingIsTold(walk, seed);
    }

    private State state(Walk walk) {
        return hall.find(walk.draft).state();
    }

    /**
     * The plain model of "not stuck": whoever's turn it is by the state can do something, or the
     * house says aloud that nobody can.
     */
    private boolean somebodyCanGoOn(Walk walk, State state) {
        return switch (state) {
            case APPROVED, REJECTED, ABANDONED -> true;
            case DRAFTING, RETURNED ->
                    context.getBean(Submitting.class).choices(walk.draft, hall.actor("lin"))
                            instanceof Outcome.Done;
            case IN_REVIEW ->
                    Walk.PEOPLE.stream().anyMatch(walk::mayDecide) || saysThatNobodyCan(walk);
        };
    }

    private static boolean saysThatNobodyCan(Walk walk) {
        return walk.ids(
                        """
                        select id from workflow.seat where draft_id = ? and state = 'OPEN'
                          and (vacant_since is not null or silent_at is not null)
                        """)
                .findAny()
                .isPresent();
    }

    private void everythingIsTold(Walk walk, int seed) {
        Map<String, Integer> told = new HashMap<>();
        chains.entries(walk.draft.stream(), null, 500).items().stream()
                .filter(entry -> entry.actor().person() != null)
                .forEach(entry -> told.merge(entry.event(), 1, Integer::sum));
        context.getBean(Informing.class).all();
        assertThat(told).as("walk " + seed).containsAllEntriesOf(walk.expected());
        assertThat(chains.verify(walk.draft.stream())).isInstanceOf(Verification.Intact.class);
        Map<SeatId, @Nullable PersonId> handed = handed(walk);
        assertThat(walk.handed()).as("walk " + seed).containsAllEntriesOf(handed);
        assertThat(twiceTold(walk)).as("walk " + seed).isZero();
    }

    /** How often somebody was told of the same thing again. */
    private int twiceTold(Walk walk) {
        return jdbc.sql(
                        """
                        select count(*) from (
                            select from workflow.notice n where n.draft_id = ?
                            group by n.person, n.seq having count(*) > 1) again
                        """)
                .param(walk.draft.value())
                .query(Integer.class)
                .single();
    }

    /** Seats that people gave on, and no rule did. */
    private Map<SeatId, @Nullable PersonId> handed(Walk walk) {
        Map<SeatId, @Nullable PersonId> handed = new HashMap<>();
        jdbc.sql(
                        """
                        select s.id, s.handed_to from workflow.seat s where s.draft_id = ?
                          and exists (select from workflow.hand_over h where h.seat_id = s.id)
                          and not exists (select from workflow.hand_over h
                              where h.seat_id = s.id and h.rule is not null)
                        """)
                .param(walk.draft.value())
                .query(row -> {
                    handed.put(
                            new SeatId(ReviewRow.uuid(row, "id")),
                            ReviewRow.person(row, "handed_to"));
                });
        return handed;
    }
}
