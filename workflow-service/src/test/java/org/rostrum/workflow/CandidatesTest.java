package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

/** Every way of naming the seats of a station, under every rule. */
@RostrumTest
class CandidatesTest {

    private final ApplicationContext context;
    private final Submitting submitting;
    private final Deciding deciding;
    private final ChoosingNext choosing;
    private final Statuses statuses;
    private final Chains chains;
    private CityHall hall;

    CandidatesTest(
            ApplicationContext context,
            Submitting submitting,
            Deciding deciding,
            ChoosingNext choosing,
            Statuses statuses,
            Chains chains) {
        this.context = context;
        this.submitting = submitting;
        this.deciding = deciding;
        this.choosing = choosing;
        this.statuses = statuses;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("third").isEmpty()) {
            hall.person("third", "章三", "office", false, Role.LEADER);
        }
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    /** What a station says, and who sits there, in this order. */
    private enum Kind {
        HEAD("head", "qiu"),
        HEAD_ABOVE("head:2", "liang"),
        DEPARTMENTS("departments", "huang", "zheng", "fang"),
        LEADERS("leaders", "feng", "third", "liang"),
        ROLE("role:OFFICE", "he"),
        DEPARTMENT("department:finance", "yip"),
        HEAD_OF_DEPARTMENT("department:finance:head", "huang"),
        PEOPLE("people:yip,feng,hou", "yip", "feng", "hou"),
        SEVERAL(
                "department:finance department:justice:head head people:he",
                "yip",
                "zheng",
                "qiu",
                "he"),
        CHOSEN("chosen:REVIEWER", "yip", "zheng", "fang"),
        CHOSEN_OF_SOME("chosen:people:yip,zheng,feng", "zheng", "feng", "yip"),
        CHOSEN_BEFORE("chosen-before:REVIEWER", "yip", "zheng", "fang"),
        WITH_OTHERS(
                "head\" alsoSeats=\"department:justice\" alsoWhen=\"urgency == 'NORMAL'",
                "qiu",
                "zheng");

        private final String seats;
        private final List<String> people;

        Kind(String seats, String... people) {
            this.seats = seats;
            this.people = List.of(people);
        }
    }

    private static Stream<Arguments> everyKindUnderEveryRule() {
        List<Arguments> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.add(Arguments.of(kind, "ALL", "hear-all"));
            all.add(Arguments.of(kind, "ALL", "stop"));
            all.add(Arguments.of(kind, "ANY", "hear-all"));
            all.add(Arguments.of(kind, "SEQUENCE", "stop"));
            all.add(Arguments.of(kind, "SHARE\" share=\"2/3", "hear-all"));
        }
        return all.stream();
    }

    private DraftId submitted(Kind kind, String rule, String onReturn) {
        String key =
                "k%s-%s-%s"
                        .formatted(kind.ordinal(), rule.substring(0, 3), onReturn)
                        .toLowerCase(java.util.Locale.ROOT);
        DrawnRoute.deploy(
                context,
                key,
                "before seats=\"role:OFFICE\" seatName=\"辦公室\" rule=\"ANY\"",
                "asked seats=\"%s\" rule=\"%s\" onReturn=\"%s\""
                        .formatted(kind.seats, rule, onReturn));
        DraftId draft = hall.draft();
        hall.submit(draft, submission(key, kind));
        DecisionContext before = deciding.context(draft, hall.id("hou")).orElseThrow();
        List<PersonId> next =
                kind == Kind.CHOSEN_BEFORE
                        ? kind.people.stream().map(hall::id).toList()
                        : List.of();
        String first = kind == Kind.ROLE || kind == Kind.SEVERAL ? "hou" : "he";
        CityHall.done(
                deciding.decide(before.seat(), approval(draft, next), null, hall.actor(first)));
        return draft;
    }

    private DecisionRequest approval(DraftId draft, List<PersonId> next) {
        DecisionRequest plain = hall.request(draft, Verdict.APPROVE, "");
        return new DecisionRequest(
                Verdict.APPROVE,
                plain.revision(),
                plain.sha256(),
                "",
                null,
                null,
                null,
                null,
                next);
    }

    private Submission submission(String key, Kind kind) {
        List<PersonId> people = kind.people.stream().map(hall::id).toList();
        boolean chosen = kind == Kind.CHOSEN || kind == Kind.CHOSEN_OF_SOME;
        return new Submission(
                1,
                key,
                kind == Kind.DEPARTMENTS
                        ? List.of(
                                hall.department("finance"),
                                hall.department("justice"),
                                hall.department("press"))
                        : List.of(),
                kind == Kind.LEADERS ? people : List.of(),
                "請審閱",
                List.of(),
                chosen ? Map.of("asked", people) : Map.of());
    }

    private boolean underReview(DraftId draft) {
        return hall.find(draft) instanceof Draft.InReview;
    }

    @ParameterizedTest
    @MethodSource("everyKindUnderEveryRule")
    void passATextThatAllApprove(Kind kind, String rule, String onReturn) {
        DraftId draft = submitted(kind, rule, onReturn);
        for (String username : kind.people) {
            if (underReview(draft)) {
                hall.approve(draft, username);
            }
        }
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @ParameterizedTest
    @MethodSource("everyKindUnderEveryRule")
    void giveATextBackThatAllWantBack(Kind kind, String rule, String onReturn) {
        DraftId draft = submitted(kind, rule, onReturn);
        for (String username : kind.people) {
            if (underReview(draft)) {
                hall.decide(draft, username, Verdict.RETURN, "請再改", null);
            }
        }
        assertThat(hall.find(draft)).isInstanceOf(Draft.Returned.class);
    }

    @Test
    void leaveOutOtherSeatsOfADraftThatDoesNotAskForThem() {
        DrawnRoute.deploy(
                context,
                "also-urgent",
                "asked seats=\"head\" rule=\"ALL\" alsoSeats=\"department:justice\""
                        + " alsoWhen=\"urgency != 'NORMAL'\"");
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, "also-urgent", List.of(), List.of(), ""));
        assertThat(names(draft)).containsExactly("政策研究室");
        hall.approve(draft, "qiu");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    private List<String> names(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .flatMap(lane -> lane.seats().stream())
                .map(ReviewStatus.Seat::name)
                .toList();
    }

    @Test
    void askNobodyTwiceAtAStation() {
        DrawnRoute.deploy(
                context,
                "twice",
                "asked seats=\"head department:policy:head people:zheng people:zheng,yip\""
                        + " rule=\"ALL\"");
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, "twice", List.of(), List.of(), ""));
        assertThat(names(draft)).containsExactly("政策研究室", "鄭文", "葉敏");
    }

    @Test
    void askTheHeadsHeadForWhatTheHeadWrote() {
        DrawnRoute.deploy(
                context,
                "heads",
                "one seats=\"head\" rule=\"ALL\"",
                "two seats=\"leaders\" rule=\"ALL\"");
        DraftId draft = hall.draft(Set.of(hall.id("qiu")));
        hall.submit(draft, new Submission(1, "heads", List.of(), List.of(hall.id("feng")), ""));
        assertThat(names(draft)).containsExactly("市政府", "馮世昌");
    }

    private List<String> refusedChoice(Map<String, List<PersonId>> chosen) {
        DrawnRoute.deploy(
                context,
                "choosing",
                "reader seats=\"chosen:REVIEWER\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        Submission submission =
                new Submission(1, "choosing", List.of(), List.of(), "", List.of(), chosen);
        return CityHall.refused(
                submitting.submit(hall.draft(), submission, null, hall.actor("lin")));
    }

    @Test
    void refuseASubmissionThatChoosesNobodyOrTheWrongPeople() {
        assertThat(refusedChoice(Map.of())).containsExactly("chosen.nobody");
        assertThat(refusedChoice(Map.of("reader", List.of(hall.id("feng")))))
                .containsExactly("chosen.not-among");
        assertThat(refusedChoice(Map.of("reader", List.of(hall.id("yip"), hall.id("yip")))))
                .containsExactly("submission.chosen-twice");
        assertThat(
                        refusedChoice(
                                Map.of(
                                        "reader",
                                        List.of(hall.id("yip")),
                                        "leader",
                                        List.of(hall.id("liang")))))
                .containsExactly("chosen.not-here");
    }

    private DraftId beforeAChoice(String key) {
        DrawnRoute.deploy(
                context,
                key,
                "heads seats=\"department:finance:head department:justice:head\" rule=\"ALL\""
                        + " abstain=\"true\"",
                "readers seats=\"chosen-before:people:fang,qiu,lin\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, key, List.of(), List.of(), ""));
        return draft;
    }

    private Outcome<Decided> decide(DraftId draft, String by, Verdict verdict, String... next) {
        DecisionRequest plain = hall.request(draft, verdict, verdict == Verdict.RETURN ? "請改" : "");
        DecisionRequest request =
                new DecisionRequest(
                        verdict,
                        plain.revision(),
                        plain.sha256(),
                        plain.reason(),
                        null,
                        null,
                        null,
                        null,
                        Stream.of(next).map(hall::id).toList());
        var at = deciding.context(draft, hall.id(by)).orElseThrow();
        return deciding.decide(at.seat(), request, null, hall.actor(by));
    }

    @Test
    void tellWhoCanBeChosenForTheNextStation() {
        DraftId draft = beforeAChoice("next-told");
        SeatId seat = hall.seat(draft, "財政局");
        ChoosingNext.Choice choice = choosing.choice(seat, hall.id("huang")).orElseThrow();
        assertThat(choice.people())
                .extracting(NamedPerson::username)
                .containsExactly("fang", "qiu");
        assertThat(choice.chosen()).isEmpty();
        assertThat(choosing.choice(seat, hall.id("yip"))).isEmpty();
    }

    @Test
    void refuseAnApprovalThatChoosesNobodyForTheNextStation() {
        DraftId draft = beforeAChoice("next-nobody");
        assertThat(CityHall.refused(decide(draft, "huang", Verdict.APPROVE)))
                .containsExactly("chosen.nobody");
        CityHall.done(decide(draft, "huang", Verdict.ABSTAIN));
        assertThat(CityHall.refused(decide(draft, "zheng", Verdict.ABSTAIN)))
                .as("the station would pass")
                .containsExactly("chosen.nobody");
    }

    @Test
    void refuseEverythingElseThatIsWrongWithAChoice() {
        DraftId draft = beforeAChoice("next-wrong");
        assertThat(CityHall.refused(decide(draft, "huang", Verdict.APPROVE, "yip", "fang", "fang")))
                .containsExactly("chosen.not-among", "submission.chosen-twice");
        assertThat(CityHall.refused(decide(draft, "huang", Verdict.RETURN, "fang")))
                .containsExactly("chosen.not-going-on");
        DraftId other = hall.draftUnderReview();
        assertThat(CityHall.refused(decide(other, "qiu", Verdict.APPROVE, "fang")))
                .containsExactly("chosen.nothing-to-choose");
    }

    @Test
    void refuseToChooseWhoHasSpokenInTheRound() {
        DrawnRoute.deploy(
                context,
                "next-spoken",
                "first seats=\"people:fang,qiu\" rule=\"ALL\"",
                "readers seats=\"chosen-before:people:fang,qiu,yip\" rule=\"ALL\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, "next-spoken", List.of(), List.of(), ""));
        assertThat(CityHall.refused(decide(draft, "fang", Verdict.APPROVE, "fang")))
                .containsExactly("chosen.spoken-already");
        CityHall.done(decide(draft, "fang", Verdict.APPROVE, "yip"));
        assertThat(choosing.choice(hall.seat(draft, "邱啟明"), hall.id("qiu")).orElseThrow().people())
                .extracting(NamedPerson::username)
                .containsExactly("yip");
        assertThat(CityHall.refused(decide(draft, "qiu", Verdict.APPROVE, "fang")))
                .containsExactly("chosen.spoken-already");
    }

    @Test
    void addUpWhomSeveralChooseAndKeepItInLaterRounds() {
        DraftId draft = beforeAChoice("next-kept");
        CityHall.done(decide(draft, "huang", Verdict.APPROVE, "fang"));
        CityHall.done(decide(draft, "zheng", Verdict.APPROVE, "qiu", "fang"));
        assertThat(names(draft)).containsExactly("財政局", "司法局", "方曉", "邱啟明", "梁國棟");
        hall.decide(draft, "fang", Verdict.RETURN, "請改", "start");
        hall.decide(draft, "qiu", Verdict.APPROVE, "", null);
        int second = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年新增企業3,412家。\n").number();
        hall.submit(draft, new Submission(second, "", List.of(), List.of(), "已改"));
        CityHall.done(decide(draft, "huang", Verdict.APPROVE));
        CityHall.done(decide(draft, "zheng", Verdict.APPROVE));
        for (String username : List.of("fang", "qiu", "liang")) {
            hall.approve(draft, username);
        }
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void areRecordedInTheNameOfWhoChose() {
        DraftId draft = beforeAChoice("next-told-in-the-record");
        CityHall.done(decide(draft, "huang", Verdict.APPROVE, "fang"));
        Entry entry =
                chains.entries(draft.stream(), null, 100).items().stream()
                        .filter(one -> one.event().equals("station.chosen"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.actor().name()).isEqualTo("黃志豪");
        assertThat(entry.facts())
                .containsEntry("station", "readers")
                .containsEntry("chosen", List.of("方曉"))
                .containsEntry("persons", List.of(hall.id("fang").toString()));
    }
}
