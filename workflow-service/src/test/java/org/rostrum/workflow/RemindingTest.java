package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class RemindingTest {

    private final ApplicationContext context;
    private final Reminding reminding;
    private final Reminders reminders;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    RemindingTest(
            ApplicationContext context,
            Reminding reminding,
            Reminders reminders,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.reminding = reminding;
        this.reminders = reminders;
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

    private Outcome<List<Reminding.Reminded>> remind(
            DraftId draft, @Nullable String seat, String by) {
        SeatId id = seat == null ? null : hall.seat(draft, seat);
        return reminding.remind(draft, id, "會議後天就開", hall.actor(by));
    }

    private List<Entry> told(DraftId draft) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals("seat.reminded"))
                .toList();
    }

    /** As if so much time had passed. */
    private Reminding later(Duration time) {
        return new Reminding(
                context.getBean(DraftTurn.class),
                context.getBean(Drafts.class),
                context.getBean(ReminderStore.class),
                context.getBean(ReminderCheck.class),
                context.getBean(ReminderChronicle.class),
                Clock.offset(Clock.systemUTC(), time));
    }

    @Test
    void remindsOneSeatOrAllThatAreOpen() {
        DraftId draft = hall.draftBeingCountersigned();
        assertThat(CityHall.done(remind(draft, "財政局", "lin")))
                .extracting(Reminding.Reminded::seatName)
                .containsExactly("財政局");
        assertThat(CityHall.done(remind(draft, null, "lin")))
                .extracting(Reminding.Reminded::seatName)
                .containsExactly("司法局", "新聞辦公室");
        Reminder finance = reminders.of(draft).getFirst();
        assertThat(finance.times()).isEqualTo(1);
        assertThat(finance.lastByName()).isEqualTo("林美玲");
        assertThat(finance.lastWord()).isEqualTo("會議後天就開");
        assertThat(reminders.among(List.of(hall.seat(draft, "財政局"))))
                .containsOnlyKeys(hall.seat(draft, "財政局"));
    }

    @Test
    void tellsTheRecordWhoCouldDecideThere() {
        DraftId draft = hall.draftBeingCountersigned();
        CityHall.done(remind(draft, "財政局", "lin"));
        Entry told = told(draft).getFirst();
        assertThat(told.actor().person()).isEqualTo(hall.id("lin").value());
        assertThat(told.facts())
                .containsEntry("seatName", "財政局")
                .containsEntry("station", "countersign")
                .containsEntry("note", "會議後天就開");
        assertThat(told.facts().get("persons"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrder(hall.id("huang").toString(), hall.id("yip").toString());
    }

    @Test
    void meansOnlyWhoHoldsTheSeatWhereSomebodyDoes() {
        DraftId draft = hall.draftBeingCountersigned();
        context.getBean(Claiming.class).claim(hall.seat(draft, "財政局"), hall.actor("yip"));
        CityHall.done(remind(draft, "財政局", "lin"));
        assertThat(told(draft).getFirst().facts())
                .containsEntry("persons", List.of(hall.id("yip").toString()));
    }

    @Test
    void isForTheDraftersTheOfficeAndWhoComesNext() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        CityHall.done(remind(draft, null, "sun"));
        CityHall.done(later(Duration.ofHours(5)).remind(draft, null, "", hall.actor("he")));
        assertThat(CityHall.refused(remind(draft, null, "shen")))
                .containsExactly("reminding.not-yours");
        assertThat(CityHall.refused(remind(draft, null, "huang"))).containsExactly("draft.unknown");
        DraftId leaders = hall.draftBeforeTheLeaders();
        CityHall.done(remind(leaders, null, "liang"));
        assertThat(CityHall.refused(remind(leaders, null, "huang")))
                .containsExactly("reminding.not-yours");
    }

    @Test
    void remindsNobodyOfTheOwnSeat() {
        DraftId draft = hall.draftBeingCountersigned();
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.approve(draft, username);
        }
        assertThat(CityHall.refused(remind(draft, null, "he")))
                .containsExactly("reminding.yourself");
        assertThat(reminding.seats(draft, hall.id("he"))).isEmpty();
        CityHall.done(remind(draft, null, "lin"));
    }

    @Test
    void remindsNotOftenerThanTheHouseAllowsWhoeverDoesIt() {
        DraftId draft = hall.draftBeingCountersigned();
        CityHall.done(remind(draft, "財政局", "lin"));
        Outcome<?> refused = remind(draft, "財政局", "he");
        assertThat(CityHall.refused(refused)).containsExactly("reminding.too-soon");
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        one ->
                                assertThat(((Refusal) one.reasons().getFirst()).arguments())
                                        .hasSize(2)
                                        .last()
                                        .isInstanceOf(java.time.Instant.class));
        SeatId seat = hall.seat(draft, "財政局");
        Duration almost = Duration.ofHours(4).minusMinutes(1);
        assertThat(CityHall.refused(later(almost).remind(draft, seat, "", hall.actor("lin"))))
                .containsExactly("reminding.too-soon");
        CityHall.done(later(Duration.ofHours(4)).remind(draft, seat, "", hall.actor("lin")));
        assertThat(reminders.of(draft).getFirst().times()).isEqualTo(2);
    }

    @Test
    void saysFromWhenOnEachSeatCanBeReminded() {
        DraftId draft = hall.draftBeingCountersigned();
        CityHall.done(remind(draft, "財政局", "lin"));
        List<Reminding.Remindable> seats = reminding.seats(draft, hall.id("lin"));
        assertThat(seats).hasSize(3);
        assertThat(seats.getFirst().from()).isAfter(seats.getLast().from());
        assertThat(reminding.seats(draft, hall.id("shen"))).isEmpty();
    }

    @Test
    void refusesWhatIsNotOpen() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId finance = hall.seat(draft, "財政局");
        hall.approve(draft, "huang");
        assertThat(CityHall.refused(reminding.remind(draft, finance, "", hall.actor("lin"))))
                .containsExactly("reminding.seat-not-open");
        var nowhere = new SeatId(UUID.randomUUID());
        assertThat(CityHall.refused(reminding.remind(draft, nowhere, "", hall.actor("lin"))))
                .containsExactly("reminding.seat-not-open");
        assertThat(CityHall.refused(reminding.remind(hall.draft(), null, "", hall.actor("lin"))))
                .containsExactly("reminding.nothing-open");
        assertThat(
                        CityHall.refused(
                                reminding.remind(
                                        hall.draftReturned(), null, "", hall.actor("lin"))))
                .containsExactly("reminding.nothing-open");
        assertThat(
                        CityHall.refused(
                                reminding.remind(
                                        draft, null, "長".repeat(4_001), hall.actor("lin"))))
                .containsExactly("decision.reason-too-long");
    }

    @Test
    void saysThatNobodyIsThere() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.employ("fang", false);
        assertThat(CityHall.refused(remind(draft, "新聞辦公室", "lin")))
                .containsExactly("reminding.nobody-there");
        assertThat(CityHall.done(remind(draft, null, "lin"))).hasSize(2);
        hall.employ("fang", true);
    }

    @Test
    void countsOneOfTwoAtOnce() {
        DraftId draft = hall.draftBeingCountersigned();
        List<Outcome<List<Reminding.Reminded>>> outcomes =
                Together.run(
                        List.of(
                                () -> remind(draft, "財政局", "lin"),
                                () -> remind(draft, "財政局", "he")));
        assertThat(outcomes).filteredOn(one -> one instanceof Outcome.Done).hasSize(1);
        assertThat(told(draft)).hasSize(1);
    }
}
