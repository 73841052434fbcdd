package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class DecidingInARowTest {

    private final ApplicationContext context;
    private final DecidingInARow row;
    private final Runs runs;
    private CityHall hall;

    DecidingInARowTest(ApplicationContext context, DecidingInARow row, Runs runs) {
        this.context = context;
        this.row = row;
        this.runs = runs;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    private List<DraftId> drafts(int many) {
        return Stream.generate(hall::draftBeingCountersigned).limit(many).toList();
    }

    private SeatId seat(DraftId draft) {
        return hall.seat(draft, "財政局");
    }

    private Outcome<RunId> begin(List<DraftId> drafts, String username) {
        return row.begin(drafts.stream().map(this::seat).toList(), hall.id(username));
    }

    private Run run(String username) {
        return runs.underWay(hall.id(username)).orElseThrow();
    }

    @Test
    void goesFromOneToTheNextAndSaysInTheEndWhatCameOfEach() {
        List<DraftId> drafts = drafts(5);
        List<SeatId> seats = drafts.stream().map(this::seat).toList();
        RunId id = CityHall.done(begin(drafts, "huang"));
        assertThat(runs.stage(seats.get(1), hall.id("huang")).orElseThrow())
                .isEqualTo(new Runs.Stage(seats.get(1), 2, 5));
        hall.approve(drafts.get(0), "huang");
        assertThat(run("huang").next().orElseThrow().draft()).isEqualTo(drafts.get(1));
        row.skip(seats.get(1), hall.id("huang"));
        hall.approve(drafts.get(2), "yip");
        context.getBean(Claiming.class).claim(seats.get(3), hall.actor("yip"));
        assertThat(run("huang").next().orElseThrow().place()).isEqualTo(5);
        hall.decide(drafts.get(4), "huang", Verdict.RETURN, "再核", null);
        Run run = runs.find(id, hall.id("huang")).orElseThrow();
        assertThat(run.next()).isEmpty();
        assertThat(run.ended()).isTrue();
        assertThat(run.legs())
                .extracting(Run.Leg::state)
                .containsExactly(
                        Run.State.DECIDED,
                        Run.State.SKIPPED,
                        Run.State.DECIDED_BY_ANOTHER,
                        Run.State.TAKEN,
                        Run.State.DECIDED);
        assertThat(run.legs()).extracting(Run.Leg::otherName).contains("葉敏");
        assertThat(run.legs().getLast().verdict()).isEqualTo(Verdict.RETURN);
    }

    @Test
    void passesOverWhatIsNotThereAnyMore() {
        List<DraftId> drafts = drafts(2);
        CityHall.done(begin(drafts, "huang"));
        context.getBean(Withdrawing.class).withdraw(drafts.getFirst(), "會議取消", hall.actor("lin"));
        Run run = run("huang");
        assertThat(run.legs().getFirst().state()).isEqualTo(Run.State.GONE);
        assertThat(run.legs().getFirst().passedOver()).isTrue();
        assertThat(run.next().orElseThrow().draft()).isEqualTo(drafts.getLast());
    }

    @Test
    void comesBackToWhatIsFreeAgain() {
        List<DraftId> drafts = drafts(2);
        CityHall.done(begin(drafts, "huang"));
        Claiming claiming = context.getBean(Claiming.class);
        claiming.claim(seat(drafts.getFirst()), hall.actor("yip"));
        assertThat(run("huang").next().orElseThrow().place()).isEqualTo(2);
        claiming.giveBack(seat(drafts.getFirst()), hall.actor("yip"));
        assertThat(run("huang").next().orElseThrow().place()).isEqualTo(1);
    }

    @Test
    void stopsAndLeavesTheRest() {
        List<DraftId> drafts = drafts(2);
        RunId id = CityHall.done(begin(drafts, "huang"));
        row.stop(hall.id("huang"));
        assertThat(runs.underWay(hall.id("huang"))).isEmpty();
        assertThat(runs.stage(seat(drafts.getFirst()), hall.id("huang"))).isEmpty();
        assertThat(runs.find(id, hall.id("huang")).orElseThrow().in(Run.State.WAITING)).hasSize(2);
    }

    @Test
    void isNobodyElsesBusiness() {
        RunId id = CityHall.done(begin(drafts(1), "huang"));
        assertThat(runs.find(id, hall.id("yip"))).isEmpty();
        assertThat(runs.underWay(hall.id("yip"))).isEmpty();
    }

    @Test
    void refusesNoneTooManyAndSeatsOfOthers() {
        assertThat(CityHall.refused(begin(List.of(), "huang"))).containsExactly("run.how-many");
        List<SeatId> many = Stream.generate(() -> new SeatId(UUID.randomUUID())).limit(51).toList();
        assertThat(CityHall.refused(row.begin(many, hall.id("huang"))))
                .containsExactly("run.how-many");
        assertThat(CityHall.refused(begin(drafts(1), "zheng"))).containsExactly("seat.unknown");
        assertThat(CityHall.refused(row.begin(many.subList(0, 1), hall.id("huang"))))
                .containsExactly("seat.unknown");
    }

    @Test
    void isOneAtATimeWhateverIsClickedAtOnce() {
        List<DraftId> drafts = drafts(2);
        List<Outcome<RunId>> begun =
                Together.run(
                        List.of(
                                () -> begin(drafts.subList(0, 1), "huang"),
                                () -> begin(drafts.subList(1, 2), "huang")));
        assertThat(begun).allMatch(one -> one instanceof Outcome.Done);
        assertThat(run("huang").legs()).hasSize(1);
    }
}
