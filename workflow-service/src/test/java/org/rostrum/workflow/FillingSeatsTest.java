package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.people.ChangingPerson;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/** Nobody there: an empty department, a closed account, a vacancy. */
@RostrumTest
class FillingSeatsTest {

    private final ApplicationContext context;
    private final Submitting submitting;
    private final SeatingSomebody seating;
    private final StoppedReviews stopped;
    private final WatchingSeats watching;
    private final Inbox inbox;
    private final Chains chains;
    private CityHall hall;

    FillingSeatsTest(
            ApplicationContext context,
            Submitting submitting,
            SeatingSomebody seating,
            StoppedReviews stopped,
            WatchingSeats watching,
            Inbox inbox,
            Chains chains) {
        this.context = context;
        this.submitting = submitting;
        this.seating = seating;
        this.stopped = stopped;
        this.watching = watching;
        this.inbox = inbox;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("shui").isEmpty()) {
            hall.department("bureau", "事業處", "government", true);
            hall.person("guan", "關總", "bureau", true, Role.REVIEWER);
            hall.department("water", "水務局", "bureau", true);
            hall.person("shui", "水清", "water", true, Role.REVIEWER);
            hall.department("empty", "空缺局", "bureau", true);
        }
        for (String vacant : List.of("above", "office", "stop")) {
            DrawnRoute.deploy(
                    context,
                    "vacant-" + vacant,
                    "head seats=\"head\" rule=\"ALL\"",
                    "water seats=\"department:water\" rule=\"ALL\" vacant=\"%s\"".formatted(vacant),
                    "leader seats=\"people:liang\" rule=\"ALL\"");
        }
    }

    @AfterEach
    void everythingAgrees() {
        List.of("shui", "guan", "he", "hou", "qiu").forEach(who -> hall.employ(who, true));
        watching.round();
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    private DraftId submitted(String route) {
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, route, List.of(), List.of(), ""));
        return draft;
    }

    /** The last of the water bureau has left before its station opens. */
    private DraftId openedInVain(String route) {
        DraftId draft = submitted(route);
        hall.employ("shui", false);
        hall.approve(draft, "qiu");
        return draft;
    }

    /** The last of the water bureau leaves while the seat is open. */
    private DraftId leftOpen(String route) {
        DraftId draft = submitted(route);
        hall.approve(draft, "qiu");
        hall.employ("shui", false);
        watching.round();
        return draft;
    }

    private Entry told(DraftId draft) {
        return all(draft).getLast();
    }

    private List<Entry> all(DraftId draft) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals("station.vacant"))
                .toList();
    }

    private List<String> ids(String... usernames) {
        return Stream.of(usernames).map(hall::id).map(PersonId::toString).toList();
    }

    @Test
    void looksAtOnceAlsoWhereSomethingIsCarriedIntoTheStation() {
        DrawnRoute.deploy(
                context,
                "carried-and-vacant",
                "head seats=\"head\" rule=\"ALL\" carry=\"never\" lapsed=\"again\"",
                "both seats=\"department:finance department:water\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DraftId draft = submitted("carried-and-vacant");
        hall.approve(draft, "qiu");
        hall.approve(draft, "huang");
        hall.decide(draft, "shui", Verdict.RETURN, "標點", "start");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,214家！\n");
        hall.submit(draft, new Submission(2, "carried-and-vacant", List.of(), List.of(), "改標點"));
        hall.employ("shui", false);
        hall.approve(draft, "qiu");
        assertThat(all(draft)).hasSize(1);
        assertThat(told(draft).facts())
                .containsEntry("seatName", "水務局")
                .containsEntry("done", "STOP");
    }

    @Test
    void handsTheSeatToTheDepartmentAbove() {
        DraftId draft = openedInVain("vacant-above");
        assertThat(hall.seat(draft, "事業處")).isNotNull();
        Entry entry = told(draft);
        assertThat(entry.actor().person()).isNull();
        assertThat(entry.facts())
                .containsEntry("station", "water")
                .containsEntry("seatName", "水務局")
                .containsEntry("successorName", "事業處")
                .containsEntry("done", "ABOVE")
                .containsEntry("persons", ids("guan"));
        assertThat(stopped.of(draft))
                .extracting(StoppedReviews.Noted::name, StoppedReviews.Noted::insteadOf)
                .containsExactly(tuple("事業處", "水務局"));
        hall.approve(draft, "guan");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void handsTheSeatToTheOffice() {
        DraftId draft = openedInVain("vacant-office");
        assertThat(told(draft).facts()).containsEntry("done", "OFFICE");
        hall.approve(draft, "hou");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void doesTheSameWhenTheLastPersonOfAnOpenSeatLeaves() {
        assertThat(told(leftOpen("vacant-above")).facts()).containsEntry("done", "ABOVE");
        hall.employ("shui", true);
        assertThat(told(leftOpen("vacant-office")).facts()).containsEntry("done", "OFFICE");
        hall.employ("shui", true);
        assertThat(told(leftOpen("vacant-stop")).facts()).containsEntry("done", "STOP");
    }

    @Test
    void stopsWithAnAlarmAndApprovesNothing() {
        DraftId draft = openedInVain("vacant-stop");
        watching.round();
        assertThat(hall.find(draft)).isInstanceOf(Draft.InReview.class);
        assertThat(all(draft)).as("said once").hasSize(1);
        assertThat(told(draft).facts())
                .containsEntry("done", "STOP")
                .containsEntry("persons", ids("lin", "he", "hou"));
        for (String username : List.of("lin", "he")) {
            assertThat(waiting(username, draft)).contains(InboxItem.Why.VACANT);
        }
        assertThat(waiting("fang", draft)).isEmpty();
    }

    private List<InboxItem.Why> waiting(String username, DraftId draft) {
        return inbox.waitingForMe(hall.id(username), null, 200).items().stream()
                .filter(item -> item.draft().equals(draft))
                .map(InboxItem::why)
                .toList();
    }

    @Test
    void isListedForTheOfficeAndWithoutTitlesForAdministrators() {
        DraftId draft = openedInVain("vacant-stop");
        for (String username : List.of("he", "tian", "ou")) {
            assertThat(CityHall.done(stopped.all(hall.id(username))))
                    .filteredOn(one -> one.draft().equals(draft))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.seatName()).isEqualTo("水務局");
                        assertThat(one.title() == null).isEqualTo(!username.equals("he"));
                    });
        }
        assertThat(CityHall.refused(stopped.all(hall.id("lin"))))
                .containsExactly("stopped.not-yours");
    }

    @Test
    void goesOnByItselfWhenSomebodyIsThereAgain() {
        DraftId draft = openedInVain("vacant-stop");
        hall.employ("shui", true);
        watching.round();
        assertThat(told(draft).facts())
                .containsEntry("done", "AGAIN")
                .containsEntry("persons", ids("shui"));
        assertThat(waiting("he", draft)).isEmpty();
        hall.approve(draft, "shui");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void goesToTheRightPeopleWhereTheRouteNamedNobodyAtFirst() {
        DrawnRoute.deploy(
                context,
                "newcomer",
                "head seats=\"head\" rule=\"ALL\"",
                "late seats=\"department:water:head\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DraftId draft = submitted("newcomer");
        hall.employ("shui", false);
        hall.approve(draft, "qiu");
        assertThat(told(draft).facts()).containsEntry("done", "STOP");
        if (hall.people().byUsername("xin").isEmpty()) {
            hall.person("xin", "新任", "water", true, Role.REVIEWER);
        }
        watching.round();
        hall.approve(draft, "xin");
        hall.employ("xin", false);
        assertThat(told(draft).facts()).containsEntry("persons", ids("xin"));
    }

    @Test
    void letsTheOfficeSeatSomebody() {
        DraftId draft = openedInVain("vacant-stop");
        SeatId seat = hall.seat(draft, "水務局");
        assertThat(seating.candidates(seat, hall.id("he")))
                .extracting(NamedPerson::username)
                .contains("zheng", "guan")
                .doesNotContain("feng", "qiu", "shui", "he");
        CityHall.done(seating.seat(seat, hall.id("zheng"), "水務局無人", hall.actor("he")));
        Entry entry =
                chains.entries(draft.stream(), null, 200).items().stream()
                        .filter(one -> one.event().equals("seat.handed-over"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.actor().name()).isEqualTo("何宛珊");
        assertThat(entry.facts()).containsEntry("toName", "鄭文");
        assertThat(waiting("he", draft)).isEmpty();
        hall.approve(draft, "zheng");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void refusesToSeatAnybodyWhereThatIsNotRight() {
        DraftId draft = openedInVain("vacant-stop");
        SeatId seat = hall.seat(draft, "水務局");
        assertThat(refused(seat, "zheng", "", "he")).containsExactly("seat.reason-missing");
        assertThat(refused(seat, "zheng", "無人", "lin")).containsExactly("seating.office-only");
        assertThat(refused(seat, "he", "無人", "he")).containsExactly("seating.yourself");
        assertThat(refused(seat, "qiu", "無人", "he")).containsExactly("candidate.spoken-already");
        assertThat(refused(seat, "feng", "無人", "he")).containsExactly("candidate.does-not-fit");
        assertThat(refused(seat, "zheng", "無人", "fang")).containsExactly("seat.unknown");
        assertThat(seating.candidates(seat, hall.id("lin"))).isEmpty();
        hall.employ("shui", true);
        assertThat(refused(seat, "zheng", "無人", "he")).containsExactly("seating.not-vacant");
        assertThat(seating.candidates(seat, hall.id("he"))).isEmpty();
    }

    private List<String> refused(SeatId seat, String to, String reason, String by) {
        return CityHall.refused(seating.seat(seat, hall.id(to), reason, hall.actor(by)));
    }

    @Test
    void refusesASubmissionWhereItWouldStopAndTakesItWhereOthersAreThere() {
        hall.employ("shui", false);
        var stops = new Submission(1, "vacant-stop", List.of(), List.of(), "");
        assertThat(
                        CityHall.refused(
                                submitting.submit(hall.draft(), stops, null, hall.actor("lin"))))
                .containsExactly("submission.nobody-can-decide");
        submitted("vacant-above");
        submitted("vacant-office");
        hall.employ("guan", false);
        hall.employ("liang", true);
        DraftId above = submitted("vacant-above");
        hall.approve(above, "qiu");
        assertThat(hall.seat(above, "市政府")).as("its head").isNotNull();
    }

    @Test
    void countsASeatAsVacantInWhichOnlyDraftersSit() {
        DrawnRoute.deploy(
                context,
                "own-seat",
                "own seats=\"people:qiu,zheng\" rule=\"ALL\" vacant=\"office\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DraftId draft = hall.draft(Set.of(hall.id("qiu")));
        hall.submit(draft, new Submission(1, "own-seat", List.of(), List.of(), ""));
        assertThat(told(draft).facts())
                .containsEntry("done", "OFFICE")
                .containsEntry("seatName", "邱啟明");
    }

    @Test
    void asksTheSameSubstituteForOneSeatOnly() {
        DrawnRoute.deploy(
                context,
                "two-vacant",
                "both seats=\"department:water department:empty\" rule=\"ALL\" vacant=\"above\"",
                "leader seats=\"people:feng\" rule=\"ALL\"");
        hall.employ("shui", false);
        DraftId draft = submitted("two-vacant");
        assertThat(hall.seat(draft, "事業處")).isNotNull();
        assertThat(all(draft)).hasSize(2);
        hall.approve(draft, "guan");
        hall.approve(draft, "liang");
        hall.approve(draft, "feng");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void asksTheSubstituteAgainInALaterRound() {
        DraftId draft = openedInVain("vacant-above");
        hall.decide(draft, "guan", Verdict.RETURN, "請改", null);
        int second = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年新增企業3,412家。\n").number();
        hall.submit(draft, new Submission(second, "", List.of(), List.of(), "已改"));
        hall.approve(draft, "guan");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void noticesAVacancyHoweverOpeningAndLeavingMeet() throws Exception {
        ChangingPerson changing = context.getBean(ChangingPerson.class);
        for (int time = 0; time < 20; time++) {
            DraftId draft = submitted("vacant-above");
            PersonId shui = hall.id("shui");
            PersonDetails stays = PersonDetails.of(hall.people().find(shui).orElseThrow());
            Together.run(
                    List.of(
                            () -> hall.approve(draft, "qiu"),
                            () -> CityHall.done(changing.close(shui, hall.actor("ou")))));
            watching.round();
            hall.approve(draft, "guan");
            hall.approve(draft, "liang");
            assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
            CityHall.done(changing.change(shui, stays, hall.actor("tian")));
        }
    }

    @Test
    void chooseAgainWhoIsChosenForAStationWhereSomebodyLeft() {
        DrawnRoute.deploy(
                context,
                "rechoosing",
                "reader seats=\"chosen:REVIEWER\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DraftId draft = hall.draft();
        hall.submit(draft, chosen(1, "rechoosing", "shui"));
        hall.decide(draft, "shui", Verdict.RETURN, "請改", null);
        int second = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年新增企業3,412家。\n").number();
        assertThat(refusedAgain(draft, chosen(second, "", "guan")))
                .containsExactly("submission.seat-not-vacant");
        hall.employ("shui", false);
        assertThat(refusedAgain(draft, new Submission(second, "", List.of(), List.of(), "已改")))
                .containsExactly("submission.nobody-can-decide");
        hall.submit(draft, chosen(second, "", "guan"));
        hall.approve(draft, "guan");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    private Submission chosen(int revision, String route, String username) {
        return new Submission(
                revision,
                route,
                List.of(),
                List.of(),
                "已改",
                List.of(),
                Map.of("reader", List.of(hall.id(username))));
    }

    private List<String> refusedAgain(DraftId draft, Submission submission) {
        Outcome<Submitted> outcome = submitting.submit(draft, submission, null, hall.actor("lin"));
        return CityHall.refused(outcome);
    }

    @Test
    void watchesWheneverSomethingAboutAPersonChanges() {
        DraftId draft = submitted("vacant-above");
        hall.approve(draft, "qiu");
        Person shui = hall.people().byUsername("shui").orElseThrow();
        PersonDetails stays = PersonDetails.of(shui);
        CityHall.done(
                context.getBean(ChangingPerson.class)
                        .change(
                                shui.id(),
                                new PersonDetails(
                                        stays.name(),
                                        stays.email(),
                                        EnumSet.of(Role.DRAFTER),
                                        stays.positions(),
                                        true),
                                hall.actor("tian")));
        await().ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(told(draft).facts()).containsEntry("done", "ABOVE"));
        CityHall.done(
                context.getBean(ChangingPerson.class).change(shui.id(), stays, hall.actor("tian")));
    }
}
