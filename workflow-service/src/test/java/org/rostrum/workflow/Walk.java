package org.rostrum.workflow;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.people.DeputyId;
import org.rostrum.workflow.people.RevokingDeputy;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One draft and the dice. Beside the house it keeps a plain model: how often what was done has to
 * stand in the record, and who was given which seat.
 */
final class Walk {

    /** Who works in the {@link CityHall}, but those who never have a part in a review. */
    static final List<String> PEOPLE =
            List.of(
                    "lin", "sun", "qiu", "huang", "yip", "zheng", "fang", "he", "hou", "feng",
                    "liang");

    final CityHall hall;
    final DraftId draft;
    private final ApplicationContext context;
    private final Random random;
    private final Map<String, Integer> expected = new HashMap<>();
    private final Map<SeatId, @Nullable PersonId> handed = new HashMap<>();
    private final Set<Verdict> said = EnumSet.noneOf(Verdict.class);
    private final Deque<DeputyId> deputies = new ArrayDeque<>();
    private final Set<String> away = new HashSet<>();

    Walk(ApplicationContext context, CityHall hall, long seed) {
        this.context = context;
        this.hall = hall;
        this.random = new Random(seed);
        this.draft = rarely(3) ? hall.draft(Set.of(hall.id("sun"))) : hall.draft();
    }

    <T> T verb(Class<T> verb) {
        return context.getBean(verb);
    }

    int dice(int sides) {
        return random.nextInt(sides);
    }

    /** Once in so many times. */
    boolean rarely(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String anybody() {
        return any(PEOPLE);
    }

    /** Mostly somebody whose turn it is, for else little would happen. */
    String somebody() {
        List<String> asked =
                rarely(5) ? List.of() : PEOPLE.stream().filter(this::mayDecide).toList();
        return any(asked.isEmpty() ? PEOPLE : asked);
    }

    boolean mayDecide(String who) {
        return turn(who).filter(DecisionContext::possible).isPresent();
    }

    Optional<DecisionContext> turn(String who) {
        return verb(Deciding.class).context(draft, hall.id(who));
    }

    /** A seat of the person's own, or now and then any seat that the draft ever had. */
    Optional<SeatId> seat(String who) {
        List<SeatId> all = rarely(6) ? seats() : List.of();
        return all.isEmpty() ? turn(who).map(DecisionContext::seat) : Optional.of(any(all));
    }

    List<SeatId> seats() {
        return ids("select id from workflow.seat where draft_id = ? order by opened_at, place, id")
                .map(SeatId::new)
                .toList();
    }

    Stream<UUID> ids(String sql) {
        return verb(JdbcClient.class)
                .sql(sql)
                .param(draft.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream();
    }

    /** Says how it went; what was done has to be told once more. */
    String told(String what, String event, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?>) {
            expected.merge(event, 1, Integer::sum);
        }
        return what + ": " + outcome;
    }

    /** The seat is this person's from now on; nobody's by name where it is null. */
    void given(SeatId seat, @Nullable PersonId to) {
        handed.put(seat, to);
    }

    String username(PersonId person) {
        return hall.people().find(person).orElseThrow().username();
    }

    void appointed(DeputyId deputy) {
        deputies.push(deputy);
    }

    /** The last one that was appointed; says whether there was one. */
    boolean revoke() {
        DeputyId last = deputies.poll();
        if (last != null) {
            verb(RevokingDeputy.class).revoke(last, hall.actor("tian"));
        }
        return last != null;
    }

    void away(String who) {
        away.add(who);
        hall.employ(who, false);
    }

    void everybodyBack() {
        away.forEach(who -> hall.employ(who, true));
        away.clear();
    }

    /** Leaves the house as the walk found it. */
    void end() {
        while (revoke()) {}
        everybodyBack();
    }

    void said(Verdict verdict) {
        said.add(verdict);
    }

    Set<Verdict> said() {
        return said;
    }

    Map<String, Integer> expected() {
        return Map.copyOf(expected);
    }

    /** A seat that somebody was given. */
    Optional<SeatId> lastGiven() {
        return handed.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(SeatId::value))
                .reduce((_, last) -> last);
    }

    Optional<String> holder(SeatId seat) {
        return Optional.ofNullable(handed.get(seat)).map(this::username);
    }

    /** As the plain model has it. */
    Map<SeatId, @Nullable PersonId> handed() {
        return handed;
    }
}
