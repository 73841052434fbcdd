package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft.State;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Verification;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

/**
 * People do at random what they can do and what they cannot, and the house has to stay in order: no
 * draft stuck, no decision lost or doubled, no way that the design does not draw, no broken chain.
 * {@code -Dwalks=10000} for a night.
 */
@RostrumTest
class RandomWalkTest {

    private static final int WALKS = Integer.getInteger("walks", 60);
    private static final int STEPS = 40;

    private static final List<String> PEOPLE =
            List.of(
                    "lin", "sun", "qiu", "huang", "yip", "zheng", "fang", "he", "hou", "feng",
                    "liang");
    private static final List<String> WORDS = List.of("大家好", "今年", "全市", "新增", "企業");

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

    private final ApplicationContext context;
    private final Deciding deciding;
    private final Submitting submitting;
    private final Revisions revisions;
    private final Chains chains;
    private CityHall hall;
    private Random random;
    private DraftId draft;
    private int decisions;
    private final Set<Object> seen = new HashSet<>();

    RandomWalkTest(
            ApplicationContext context,
            Deciding deciding,
            Submitting submitting,
            Revisions revisions,
            Chains chains) {
        this.context = context;
        this.deciding = deciding;
        this.submitting = submitting;
        this.revisions = revisions;
        this.chains = chains;
        this.hall = CityHall.in(context);
        this.random = new Random(0);
        this.draft = hall.draft();
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @Test
    void neverLeavesADraftStuckADecisionLostOrAChainBroken() {
        for (int seed = 1; seed <= WALKS; seed++) {
            walk(seed);
        }
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
        assertThat(seen)
                .as("the walks have to lead everywhere to show anything")
                .containsAll(EnumSet.allOf(State.class))
                .containsAll(EnumSet.allOf(Verdict.class));
    }

    private void walk(int seed) {
        random = new Random(seed);
        decisions = 0;
        draft = random.nextInt(3) == 0 ? hall.draft(Set.of(hall.id("sun"))) : hall.draft();
        State before = state();
        for (int step = 0;
                step < STEPS && !ARROWS.getOrDefault(before, Set.of()).isEmpty();
                step++) {
            String done = step(before);
            State after = state();
            seen.add(after);
            String where = "walk %d, step %d: %s".formatted(seed, step, done);
            assertThat(before == after || ARROWS.getOrDefault(before, Set.of()).contains(after))
                    .as(where + ", from " + before + " to " + after)
                    .isTrue();
            assertThat(somebodyCanGoOn(after)).as(where + ", stuck in " + after).isTrue();
            before = after;
        }
        assertThat(told("decision.made")).as("walk " + seed).isEqualTo(decisions);
        assertThat(chains.verify(draft.stream())).isInstanceOf(Verification.Intact.class);
    }

    private State state() {
        return hall.find(draft).state();
    }

    /** Says what was tried; whether it was possible is the house's to say. */
    private String step(State state) {
        boolean writing = state == State.DRAFTING || state == State.RETURNED;
        int dice = random.nextInt(20);
        if (writing) {
            return dice < 9 ? submit() : dice < 18 ? rewrite() : dice < 19 ? decide() : abandon();
        }
        if (dice < 15) {
            return decide();
        }
        return switch (dice) {
            case 15 -> claim();
            case 16 -> withdraw();
            case 17 -> answer();
            case 18 -> submit();
            default -> rewrite();
        };
    }

    private String decide() {
        String who = any(PEOPLE);
        Optional<DecisionContext> found = deciding.context(draft, hall.id(who));
        if (found.isEmpty()) {
            return who + " has nothing to decide";
        }
        DecisionContext at = found.get();
        Verdict verdict =
                random.nextInt(3) > 0
                        ? Verdict.APPROVE
                        : any(List.copyOf(EnumSet.allOf(Verdict.class)));
        String amended = verdict == Verdict.APPROVE_AS_AMENDED ? amended(at, who) : null;
        boolean stale = random.nextInt(12) == 0;
        Outcome<Decided> outcome =
                deciding.decide(
                        at.seat(),
                        new DecisionRequest(
                                verdict,
                                at.revision(),
                                stale ? "0".repeat(64) : at.sha256(),
                                random.nextInt(6) == 0 ? "" : "意見",
                                random.nextBoolean() ? "start" : "station",
                                null,
                                amended),
                        random.nextBoolean() ? "key-" + random.nextInt() : null,
                        hall.actor(who));
        if (outcome instanceof Outcome.Done<Decided>) {
            decisions++;
            seen.add(verdict);
        }
        return who + " says " + verdict + " to " + at.revision() + ": " + outcome;
    }

    private String amended(DecisionContext at, String who) {
        Revision revision = revisions.find(draft, at.revision()).orElseThrow();
        String word = any(WORDS);
        for (Paragraph paragraph : revision.text().paragraphs()) {
            int from = paragraph.text().indexOf(word);
            if (from >= 0) {
                context.getBean(Remarking.class)
                        .write(
                                draft,
                                new NewRemark(
                                        revision.number(),
                                        paragraph.id(),
                                        from,
                                        from + word.length(),
                                        Weight.MAY,
                                        "",
                                        word + random.nextInt(9),
                                        false),
                                hall.actor(who));
            }
        }
        return switch (context.getBean(ApprovingAsAmended.class).preview(at.seat(), hall.id(who))) {
            case Outcome.Done<AmendmentPreview>(var preview) -> preview.amendment().sha256();
            case Outcome.Refused<AmendmentPreview> _ -> "f".repeat(64);
        };
    }

    private String claim() {
        String who = any(PEOPLE);
        Claiming claiming = context.getBean(Claiming.class);
        return deciding.context(draft, hall.id(who))
                .map(at ->
                        who
                                + " claims or gives back: "
                                + (random.nextBoolean()
                                        ? claiming.claim(at.seat(), hall.actor(who))
                                        : claiming.giveBack(at.seat(), hall.actor(who))))
                .orElse(who + " has nothing to claim");
    }

    private String submit() {
        int latest = revisions.latest(draft).map(Revision::number).orElse(0);
        List<DepartmentId> asked =
                Stream.of("finance", "justice", "press")
                        .filter(_ -> random.nextInt(3) > 0)
                        .map(hall::department)
                        .toList();
        List<PersonId> leaders =
                random.nextBoolean()
                        ? List.of(hall.id("liang"))
                        : List.of(hall.id("feng"), hall.id("liang"));
        Submission submission =
                new Submission(
                        latest - random.nextInt(8) / 7,
                        random.nextInt(3) == 0 ? "brief" : "standard",
                        asked,
                        leaders,
                        random.nextInt(8) == 0 ? "" : "請審閱");
        String who = random.nextInt(8) == 0 ? any(PEOPLE) : "lin";
        return who
                + " submits "
                + latest
                + ": "
                + submitting.submit(draft, submission, null, hall.actor(who));
    }

    private String rewrite() {
        String who = random.nextInt(5) == 0 ? "sun" : "lin";
        var copy = context.getBean(WorkingCopies.class).find(draft).orElseThrow();
        List<Paragraph> all = new ArrayList<>(copy.text().paragraphs());
        int at = random.nextInt(all.size());
        Paragraph was = all.get(at);
        String words =
                switch (random.nextInt(4)) {
                    case 0 -> was.text().replace("！", "，");
                    case 1 -> was.text() + "。";
                    case 2 -> was.text().replaceFirst("[0-9],", random.nextInt(9) + ",");
                    default -> was.text() + any(WORDS);
                };
        all.set(at, new Paragraph(was.id(), was.kind(), words, List.of(), was.lead()));
        var saved =
                context.getBean(Saving.class)
                        .save(
                                draft,
                                copy.version(),
                                new Text(all, copy.text().tail()),
                                hall.actor(who));
        if (random.nextInt(4) == 0) {
            return who + " writes: " + saved.getClass().getSimpleName();
        }
        MakingRevision making = context.getBean(MakingRevision.class);
        return who
                + " writes and makes a revision: "
                + making.make(draft, -1, "", hall.actor(who)).getClass().getSimpleName();
    }

    private String withdraw() {
        return "lin withdraws: "
                + context.getBean(Withdrawing.class).withdraw(draft, "改期", hall.actor("lin"));
    }

    private String answer() {
        return "he answers: "
                + context.getBean(Withdrawing.class)
                        .answer(draft, random.nextBoolean(), "理由", hall.actor("he"));
    }

    private String abandon() {
        return random.nextInt(4) > 0
                ? "lin thinks of giving up"
                : "lin gives up: "
                        + context.getBean(Abandoning.class)
                                .abandon(draft, "不辦了", hall.actor("lin"));
    }

    /** The plain model of "not stuck": whoever's turn it is by the state can do something. */
    private boolean somebodyCanGoOn(State state) {
        return switch (state) {
            case APPROVED, REJECTED, ABANDONED -> true;
            case DRAFTING, RETURNED ->
                    submitting.choices(draft, hall.actor("lin")) instanceof Outcome.Done;
            case IN_REVIEW ->
                    PEOPLE.stream()
                            .flatMap(who -> deciding.context(draft, hall.id(who)).stream())
                            .anyMatch(DecisionContext::possible);
        };
    }

    private long told(String event) {
        return chains.entries(draft.stream(), null, 500).items().stream()
                .filter(entry -> entry.event().equals(event))
                .count();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
