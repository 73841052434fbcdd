package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.AddingSeat.Added;
import org.rostrum.workflow.AddingSeat.Where;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class AddingSeatTest {

    private static final String WHY = "涉及環保，請一併把關";

    private final ApplicationContext context;
    private final AddingSeat adding;
    private final RemovingSeat removing;
    private final HandingOver handingOver;
    private final Deciding deciding;
    private final Statuses statuses;
    private final DraftAccess access;
    private final Chains chains;
    private final ConsistencyCheck check;
    private CityHall hall;

    AddingSeatTest(
            ApplicationContext context,
            AddingSeat adding,
            RemovingSeat removing,
            HandingOver handingOver,
            Deciding deciding,
            Statuses statuses,
            DraftAccess access,
            Chains chains,
            ConsistencyCheck check) {
        this.context = context;
        this.adding = adding;
        this.removing = removing;
        this.handingOver = handingOver;
        this.deciding = deciding;
        this.statuses = statuses;
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
            hall.department("green", "環境局", "government", true);
            hall.person("lv", "呂青", "green", true, Role.REVIEWER);
            hall.person("kong", "孔明", "government", false, Role.LEADER);
            hall.department("empty", "籌備處", "government", true);
        }
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private SeatWanted department(String code) {
        return new SeatWanted.OfDepartment(hall.department(code));
    }

    private SeatWanted person(String username) {
        return new SeatWanted.OfPerson(hall.id(username));
    }

    private Outcome<Added> add(SeatId from, String by, SeatWanted wanted, Where where) {
        return adding.add(from, wanted, where, WHY, hall.actor(by));
    }

    private SeatId added(SeatId from, String by, SeatWanted wanted, Where where) {
        return CityHall.done(add(from, by, wanted, where)).seat();
    }

    private Outcome<Receipt> remove(SeatId seat, String by) {
        return removing.remove(seat, "已當面問過", hall.actor(by));
    }

    private Outcome<Decided> decide(DraftId draft, SeatId seat, String by, Verdict verdict) {
        return deciding.decide(seat, hall.request(draft, verdict, "理由"), null, hall.actor(by));
    }

    private SeatState state(DraftId draft, String name) {
        return seen(draft, name).state();
    }

    private ReviewStatus.Seat seen(DraftId draft, String name) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .flatMap(lane -> lane.seats().stream())
                .filter(seat -> seat.name().equals(name) && seat.id() != null)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private String station(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .filter(lane -> lane.state() == ReviewStatus.LaneState.ACTIVE)
                .map(ReviewStatus.Lane::key)
                .findFirst()
                .orElse("");
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    @Test
    void hearsADepartmentBesideAndEndsOnlyWithIt() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId water = added(seat, "huang", department("water"), Where.BESIDE);
        hall.approve(draft, "huang");
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        assertThat(station(draft)).isEqualTo("countersign");
        assertThat(access.mayRead(hall.id("shui"), draft)).isTrue();
        CityHall.done(decide(draft, water, "shui", Verdict.APPROVE));
        assertThat(station(draft)).isEqualTo("office");
    }

    @Test
    void waitsForWhoWasAddedBeforeAndGoesOnThen() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId water = added(seat, "huang", person("shui"), Where.BEFORE);
        assertThat(state(draft, "財政局")).isEqualTo(SeatState.WAITING);
        assertThat(CityHall.refused(decide(draft, seat, "huang", Verdict.APPROVE)))
                .containsExactly("decision.seat-waiting");
        CityHall.done(decide(draft, water, "shui", Verdict.ABSTAIN));
        assertThat(state(draft, "財政局")).isEqualTo(SeatState.OPEN);
        CityHall.done(decide(draft, seat, "huang", Verdict.APPROVE));
    }

    @Test
    void opensWhoWasAddedAfterOnceTheSeatHasDecided() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId green = added(seat, "huang", department("green"), Where.AFTER);
        assertThat(CityHall.refused(decide(draft, green, "lv", Verdict.APPROVE)))
                .containsExactly("decision.seat-waiting");
        hall.approve(draft, "huang");
        CityHall.done(decide(draft, green, "lv", Verdict.APPROVE));
    }

    @Test
    void countsAReturnOfAnAddedSeatAsAReturnOfTheStation() {
        DraftId draft = hall.draftUnderReview();
        SeatId seat = hall.seat(draft, "政策研究室");
        SeatId water = added(seat, "qiu", department("water"), Where.BESIDE);
        CityHall.done(decide(draft, water, "shui", Verdict.RETURN));
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.IN_REVIEW);
        hall.approve(draft, "qiu");
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.RETURNED);
    }

    @Test
    void hearsALeaderBeforeTheNextInTheirOrder() {
        DraftId draft = hall.draftBeforeTheLeaders();
        SeatId feng = hall.seat(draft, "馮世昌");
        SeatId kong = added(feng, "feng", person("kong"), Where.AFTER);
        CityHall.done(decide(draft, feng, "feng", Verdict.APPROVE));
        assertThat(state(draft, "梁國棟")).isEqualTo(SeatState.WAITING);
        assertThat(CityHall.refused(decide(draft, kong, "kong", Verdict.REJECT)))
                .containsExactly("decision.verdict-not-allowed");
        CityHall.done(decide(draft, kong, "kong", Verdict.APPROVE));
        assertThat(state(draft, "梁國棟")).isEqualTo(SeatState.OPEN);
        hall.approve(draft, "liang");
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.APPROVED);
    }

    @Test
    void asksWhoWasAddedAgainInALaterRoundAndCarriesWhatHolds() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId water = added(seat, "huang", department("water"), Where.BEFORE);
        CityHall.done(decide(draft, water, "shui", Verdict.RETURN));
        SeatId green = added(seat, "huang", department("green"), Where.BESIDE);
        CityHall.done(decide(draft, green, "lv", Verdict.APPROVE));
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.approve(draft, username);
        }
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.RETURNED);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,214家！\n");
        hall.submit(draft, hall.standard(2));
        assertThat(state(draft, "環境局")).isEqualTo(SeatState.DECIDED);
        assertThat(state(draft, "水務局")).isEqualTo(SeatState.OPEN);
        assertThat(station(draft)).isEqualTo("countersign");
        CityHall.done(decide(draft, hall.seat(draft, "水務局"), "shui", Verdict.APPROVE));
        assertThat(station(draft)).isEqualTo("office");
    }

    @Test
    void doesNotAskAgainWhoHasLeftTheHouse() {
        DraftId draft = hall.draftUnderReview();
        SeatId water = added(hall.seat(draft, "政策研究室"), "qiu", department("water"), Where.BESIDE);
        CityHall.done(decide(draft, water, "shui", Verdict.APPROVE));
        hall.decide(draft, "qiu", Verdict.RETURN, "請改", null);
        hall.employ("shui", false);
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業4,000家。\n");
        hall.submit(draft, hall.standard(2));
        hall.employ("shui", true);
        hall.approve(draft, "qiu");
        assertThat(station(draft)).isEqualTo("countersign");
    }

    @Test
    void tellsTheRecordWhoAddedWhomWhereAndWhy() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId water = added(seat, "huang", department("water"), Where.BEFORE);
        Entry entry = told(draft, "seat.added").getFirst();
        assertThat(entry.actor().person()).isEqualTo(hall.id("huang").value());
        assertThat(entry.facts())
                .containsEntry("seat", seat.toString())
                .containsEntry("seatName", "財政局")
                .containsEntry("addedSeat", water.toString())
                .containsEntry("addedName", "水務局")
                .containsEntry("where", "BEFORE")
                .containsEntry("reason", WHY);
        CityHall.done(remove(water, "huang"));
        Entry removed = told(draft, "seat.removed").getFirst();
        assertThat(removed.actor().person()).isEqualTo(hall.id("huang").value());
        assertThat(removed.facts())
                .containsEntry("seatName", "水務局")
                .containsEntry("reason", "已當面問過");
    }

    @Test
    void saysOnTheStatusWhoAddedWhatAndWhy() {
        DraftId draft = hall.draftBeingCountersigned();
        added(hall.seat(draft, "財政局"), "huang", department("water"), Where.AFTER);
        var added = seen(draft, "水務局").added();
        assertThat(added).isNotNull();
        assertThat(added.byName()).isEqualTo("黃志豪");
        assertThat(added.where()).isEqualTo(Where.AFTER);
        assertThat(added.from()).isEqualTo("財政局");
        assertThat(added.reason()).isEqualTo(WHY);
        assertThat(added.removedBecause()).isNull();
    }

    @Test
    void takesASeatAwaySoThatTheOneThatWaitedIsOpenAgain() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId water = added(seat, "huang", department("water"), Where.BEFORE);
        CityHall.done(remove(water, "huang"));
        assertThat(state(draft, "財政局")).isEqualTo(SeatState.OPEN);
        assertThat(access.mayRead(hall.id("shui"), draft)).isFalse();
        var added = seen(draft, "水務局").added();
        assertThat(added).isNotNull();
        assertThat(added.removedBecause()).isEqualTo("已當面問過");
        SeatId again = added(seat, "huang", department("water"), Where.BESIDE);
        CityHall.done(decide(draft, again, "shui", Verdict.APPROVE));
    }

    @Test
    void endsTheStationWhereNobodyElseIsLeftToBeHeard() {
        DraftId draft = hall.draftUnderReview();
        SeatId water = added(hall.seat(draft, "政策研究室"), "qiu", department("water"), Where.BESIDE);
        hall.approve(draft, "qiu");
        assertThat(station(draft)).isEqualTo("head");
        CityHall.done(remove(water, "qiu"));
        assertThat(station(draft)).isEqualTo("countersign");
    }

    @Test
    void takesAlongWhatWasAddedFromThere() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId water = added(seat, "huang", department("water"), Where.BESIDE);
        added(water, "shui", department("green"), Where.AFTER);
        CityHall.done(remove(water, "huang"));
        assertThat(state(draft, "環境局")).isEqualTo(SeatState.CLOSED);
        assertThat(told(draft, "seat.removed").getFirst().facts())
                .containsEntry("along", List.of("環境局"));
    }

    @Test
    void isTakenAwayByNobodyElse() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        SeatId water = added(seat, "huang", department("water"), Where.BESIDE);
        for (String other : List.of("yip", "zheng", "shui", "lin", "he")) {
            assertThat(CityHall.refused(remove(water, other)))
                    .containsExactly("removing.not-yours");
        }
        assertThat(CityHall.refused(remove(water, "kong"))).containsExactly("seat.unknown");
        assertThat(CityHall.refused(remove(seat, "huang"))).containsExactly("removing.not-added");
        assertThat(CityHall.refused(removing.remove(water, " ", hall.actor("huang"))))
                .containsExactly("seat.reason-missing");
        CityHall.done(decide(draft, water, "shui", Verdict.APPROVE));
        assertThat(CityHall.refused(remove(water, "huang")))
                .containsExactly("decision.seat-decided");
    }

    @Test
    void isNotTakenAwayTwice() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId water = added(hall.seat(draft, "財政局"), "huang", department("water"), Where.BESIDE);
        CityHall.done(remove(water, "huang"));
        assertThat(CityHall.refused(remove(water, "huang")))
                .containsExactly("decision.seat-closed");
        assertThat(CityHall.refused(decide(draft, water, "shui", Verdict.APPROVE)))
                .containsExactly("seat.unknown");
    }

    @Test
    void refusesWhoIsAskedAlreadyUnknownOrNobody() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(refusal(seat, department("justice"))).containsExactly("adding.asked-already");
        assertThat(refusal(seat, department("empty"))).containsExactly("adding.nobody-there");
        assertThat(refusal(seat, new SeatWanted.OfDepartment(new DepartmentId(UUID.randomUUID()))))
                .containsExactly("adding.department-unknown");
        assertThat(refusal(seat, person("zheng"))).containsExactly("candidate.seated");
        assertThat(refusal(seat, person("feng"))).containsExactly("candidate.seated");
        assertThat(refusal(seat, person("qiu"))).containsExactly("candidate.spoken-already");
        assertThat(refusal(seat, person("he"))).containsExactly("adding.no-voice");
        assertThat(refusal(seat, person("huang"))).containsExactly("adding.yourself");
        assertThat(refusal(seat, new SeatWanted.OfPerson(new PersonId(UUID.randomUUID()))))
                .containsExactly("candidate.unknown");
    }

    private List<String> refusal(SeatId seat, SeatWanted wanted) {
        return CityHall.refused(add(seat, "huang", wanted, Where.BESIDE));
    }

    /** Everybody has one voice in a round: spent before, it would be missing there. */
    @Test
    void refusesWhoHasToSpeakAtALaterStation() {
        DraftId draft = hall.draftUnderReview();
        SeatId head = hall.seat(draft, "政策研究室");
        assertThat(CityHall.refused(add(head, "qiu", department("press"), Where.BESIDE)))
                .containsExactly("adding.asked-later");
        assertThat(CityHall.refused(add(head, "qiu", person("fang"), Where.BESIDE)))
                .containsExactly("candidate.needed-later");
        assertThat(adding.addable(head, hall.id("qiu")).people())
                .extracting(NamedPerson::username)
                .contains("huang", "yip", "shui")
                .doesNotContain("fang");
        added(head, "qiu", person("huang"), Where.BESIDE);
        assertThat(CityHall.refused(add(head, "qiu", person("yip"), Where.BESIDE)))
                .as("huang speaks here already, so finance has nobody else")
                .containsExactly("candidate.needed-later");
    }

    /** Else the own seat would wait for a voice that was spent in the department's. */
    @Test
    void hasWhoIsAskedByNameDecideThere() {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        added(hall.seat(draft, "司法局"), "zheng", person("yip"), Where.BESIDE);
        hall.decide(draft, "yip", Verdict.RETURN, "數字再核", null);
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業9,214家。\n");
        hall.submit(draft, hall.standard(2));
        SeatId finance = hall.seat(draft, "財政局");
        DecisionRequest approval = hall.request(draft, Verdict.APPROVE, "");
        assertThat(CityHall.refused(deciding.decide(finance, approval, null, hall.actor("yip"))))
                .containsExactly("decision.asked-by-name");
        assertThat(hall.approve(draft, "yip").decision()).isNotNull();
        assertThat(state(draft, "葉敏")).isEqualTo(SeatState.DECIDED);
        assertThat(state(draft, "財政局")).isEqualTo(SeatState.OPEN);
    }

    @Test
    void doesNotWaitForAnAddedSeatWhoseOnlyVoiceIsSpent() {
        DraftId draft = hall.draftBeingCountersigned();
        added(hall.seat(draft, "財政局"), "huang", person("shui"), Where.BESIDE);
        decide(draft, hall.seat(draft, "水清"), "shui", Verdict.APPROVE);
        CityHall.done(
                deciding.decide(
                        hall.seat(draft, "財政局"),
                        new DecisionRequest(
                                Verdict.RETURN,
                                1,
                                hall.request(draft, Verdict.RETURN, "").sha256(),
                                "重寫",
                                "start"),
                        null,
                        hall.actor("huang")));
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業9,214家。\n");
        hall.submit(draft, hall.standard(2));
        SeatId water = added(hall.seat(draft, "政策研究室"), "qiu", department("water"), Where.BESIDE);
        CityHall.done(
                deciding.decide(
                        water, hall.request(draft, Verdict.APPROVE, ""), null, hall.actor("shui")));
        hall.approve(draft, "qiu");
        assertThat(station(draft)).isEqualTo("countersign");
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.approve(draft, username);
        }
        assertThat(station(draft)).isEqualTo("office");
    }

    @Test
    void refusesWhoWritesTheDraft() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        hall.approve(draft, "qiu");
        assertThat(refusal(hall.seat(draft, "財政局"), person("sun")))
                .containsExactly("candidate.own-draft");
    }

    @Test
    void isOnlyForWhomeverMayDecideThere() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId seat = hall.seat(draft, "財政局");
        assertThat(CityHall.refused(add(seat, "zheng", department("water"), Where.BESIDE)))
                .containsExactly("decision.not-entitled");
        assertThat(CityHall.refused(add(seat, "kong", department("water"), Where.BESIDE)))
                .containsExactly("seat.unknown");
        assertThat(
                        CityHall.refused(
                                adding.add(
                                        seat,
                                        department("water"),
                                        Where.BESIDE,
                                        "",
                                        hall.actor("huang"))))
                .containsExactly("seat.reason-missing");
        hall.approve(draft, "huang");
        assertThat(CityHall.refused(add(seat, "huang", department("water"), Where.BESIDE)))
                .contains("decision.seat-decided");
    }

    @Test
    void offersWhatIsNotAskedYet() {
        DraftId draft = hall.draftBeingCountersigned();
        Addable addable = adding.addable(hall.seat(draft, "財政局"), hall.id("huang"));
        assertThat(addable.departments())
                .extracting(Department::name)
                .contains("水務局", "環境局")
                .doesNotContain("財政局", "司法局", "籌備處");
        assertThat(addable.people())
                .extracting(NamedPerson::username)
                .contains("shui", "lv", "kong")
                .doesNotContain("huang", "zheng", "feng", "qiu", "he");
        assertThat(adding.addable(hall.seat(draft, "財政局"), hall.id("zheng")).any()).isFalse();
    }

    @Test
    void canBeHandedOverLikeAnyOther() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId water = added(hall.seat(draft, "財政局"), "huang", person("shui"), Where.BESIDE);
        CityHall.done(handingOver.handOver(water, hall.id("lv"), "出差", hall.actor("shui")));
        CityHall.done(decide(draft, water, "lv", Verdict.APPROVE));
    }

    @Test
    void addsADepartmentOnceWhenTwoWantItAtOnce() {
        DraftId draft = hall.draftBeingCountersigned();
        SeatId finance = hall.seat(draft, "財政局");
        SeatId justice = hall.seat(draft, "司法局");
        List<Outcome<Added>> outcomes =
                Together.run(
                        List.of(
                                () -> add(finance, "huang", department("water"), Where.BESIDE),
                                () -> add(justice, "zheng", department("water"), Where.BESIDE)));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> o instanceof Outcome.Refused)
                .allSatisfy(o ->
                        assertThat(CityHall.refused(o)).containsExactly("adding.asked-already"));
    }

    @Test
    void letsADecisionOrARemovalWinAndNeverBoth() {
        for (int time = 0; time < 10; time++) {
            DraftId draft = hall.draftUnderReview();
            SeatId water =
                    added(hall.seat(draft, "政策研究室"), "qiu", department("water"), Where.BESIDE);
            hall.approve(draft, "qiu");
            List<Outcome<?>> outcomes =
                    Together.<Outcome<?>>run(
                            List.of(
                                    () -> decide(draft, water, "shui", Verdict.APPROVE),
                                    () -> remove(water, "qiu")));
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
            assertThat(station(draft)).isEqualTo("countersign");
        }
    }
}
