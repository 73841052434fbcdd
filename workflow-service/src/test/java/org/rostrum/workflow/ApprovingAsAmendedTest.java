package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.ReviewStatus.Decision;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.Seat;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.process.DeployingForTests;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

/** Somebody puts own suggestions into the text and approves what comes of it. */
@RostrumTest
class ApprovingAsAmendedTest {

    private static final String SEQUENCE_STOPS =
            """
            rostrum:rule="SEQUENCE"
                          rostrum:onReturn="stop"
            """;
    private static final String ALL_HEARD =
            """
            rostrum:rule="ALL"
                          rostrum:onReturn="hear-all"
            """;

    private final ApplicationContext context;
    private final ApprovingAsAmended approving;
    private final Deciding deciding;
    private final Remarking remarking;
    private final Remarks remarks;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Statuses statuses;
    private final Chains chains;
    private CityHall hall;

    ApprovingAsAmendedTest(
            ApplicationContext context,
            ApprovingAsAmended approving,
            Deciding deciding,
            Remarking remarking,
            Remarks remarks,
            Revisions revisions,
            WorkingCopies copies,
            Statuses statuses,
            Chains chains) {
        this.context = context;
        this.approving = approving;
        this.deciding = deciding;
        this.remarking = remarking;
        this.remarks = remarks;
        this.revisions = revisions;
        this.copies = copies;
        this.statuses = statuses;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    /** Finance, justice, press, the office and feng have approved; it is before the mayor. */
    private DraftId draftBeforeTheMayor() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        return draft;
    }

    private Remark suggest(DraftId draft, String by, String passage, String put) {
        Revision revision = revisions.latest(draft).orElseThrow();
        Paragraph paragraph =
                revision.text().paragraphs().stream()
                        .filter(p -> p.text().contains(passage))
                        .findFirst()
                        .orElseThrow();
        int from = paragraph.text().indexOf(passage);
        return CityHall.done(
                remarking.write(
                        draft,
                        new NewRemark(
                                revision.number(),
                                paragraph.id(),
                                from,
                                from + passage.length(),
                                Weight.MAY,
                                "",
                                put,
                                false),
                        hall.actor(by)));
    }

    private AmendmentPreview preview(DraftId draft, String by) {
        SeatId seat = deciding.context(draft, hall.id(by)).orElseThrow().seat();
        return CityHall.done(approving.preview(seat, hall.id(by)));
    }

    private Outcome<Decided> tryToAmend(DraftId draft, String by, String sha256) {
        DecisionContext at = deciding.context(draft, hall.id(by)).orElseThrow();
        return deciding.decide(at.seat(), request(at, sha256), null, hall.actor(by));
    }

    private static DecisionRequest request(DecisionContext at, String sha256) {
        return new DecisionRequest(
                Verdict.APPROVE_AS_AMENDED,
                at.revision(),
                at.sha256(),
                "語氣改得更近人",
                null,
                null,
                sha256);
    }

    private void amend(DraftId draft, String by) {
        CityHall.done(tryToAmend(draft, by, preview(draft, by).amendment().sha256()));
    }

    private Lane lane(DraftId draft, String key) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Decision said(DraftId draft, String name) {
        ReviewStatus status = statuses.of(draft).orElseThrow();
        return Stream.concat(
                        status.lanes().stream()
                                .flatMap(lane -> lane.seats().stream())
                                .flatMap(seat -> Stream.ofNullable(seat.decision())),
                        status.earlier().stream())
                .filter(decision -> decision.personName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    private String text(DraftId draft) {
        return PlainText.write(revisions.latest(draft).orElseThrow().text());
    }

    @Test
    void makesARevisionOfTheAmenderAndBindsTheDecisionToIt() {
        DraftId draft = draftBeforeTheMayor();
        Remark suggestion = suggest(draft, "liang", "大家好", "大家早安");
        AmendmentPreview preview = preview(draft, "liang");
        amend(draft, "liang");

        Revision second = revisions.find(draft, 2).orElseThrow();
        assertThat(second.author()).isEqualTo(hall.id("liang"));
        assertThat(second.amends()).isOne();
        assertThat(second.sha256()).isEqualTo(preview.amendment().sha256());
        assertThat(PlainText.write(second.text())).contains("大家早安！今年");
        assertThat(hall.find(draft))
                .isInstanceOfSatisfying(
                        Draft.InReview.class, d -> assertThat(d.revision()).isEqualTo(2));
        assertThat(said(draft, "梁國棟"))
                .returns(Verdict.APPROVE_AS_AMENDED, Decision::verdict)
                .returns(2, Decision::revision)
                .returns(1, Decision::amends)
                .returns(second.sha256(), Decision::sha256);
        assertThat(remarks.find(suggestion.id(), hall.id("lin")).orElseThrow().closing())
                .satisfies(closing -> {
                    assertThat(closing.state()).isEqualTo(Remark.State.ACCEPTED);
                    assertThat(closing.by()).isEqualTo(hall.id("liang"));
                    assertThat(closing.takenInto()).isEqualTo(2);
                });
    }

    @Test
    void hasTheOfficeReadWhatTheLastLeaderAmended() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "大家好", "大家早安");
        assertThat(preview(draft, "liang").secondReader()).isTrue();
        amend(draft, "liang");

        assertThat(lane(draft, "leaders").seats())
                .extracting(Seat::name, Seat::state, Seat::secondReader)
                .as("whose approval lapsed stays beside the others")
                .containsExactly(
                        tuple("馮世昌", SeatState.DECIDED, false),
                        tuple("梁國棟", SeatState.DECIDED, false),
                        tuple("辦公室", SeatState.OPEN, true));
        DecisionContext reader = deciding.context(draft, hall.id("he")).orElseThrow();
        assertThat(reader.secondReader()).isTrue();
        assertThat(reader.verdicts()).containsExactlyInAnyOrder(Verdict.APPROVE, Verdict.RETURN);

        hall.approve(draft, "he");
        assertThat(hall.find(draft))
                .isInstanceOfSatisfying(
                        Draft.Approved.class, d -> assertThat(d.revision()).isEqualTo(2));
    }

    @Test
    void asksTheSecondReaderOnceAndTellsTheOthers() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "3,214家", "3,412家");
        amend(draft, "liang");
        assertThat(waiting(draft, "he")).containsExactly(InboxItem.Why.DECIDE);
        assertThat(waiting(draft, "feng")).containsExactly(InboxItem.Why.LAPSED);
        hall.approve(draft, "he");
        assertThat(waiting(draft, "he")).isEmpty();
        assertThat(waiting(draft, "feng")).containsExactly(InboxItem.Why.LAPSED);
    }

    private List<InboxItem.Why> waiting(DraftId draft, String by) {
        return context.getBean(Inbox.class).waitingForMe(hall.id(by), null, 100).items().stream()
                .filter(item -> item.draft().equals(draft))
                .map(InboxItem::why)
                .toList();
    }

    @Test
    void letsTheDrafterTakeItBackWithConsentOnlyOnceSomebodyAmendedIt() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "大家好", "大家早安");
        amend(draft, "liang");
        Withdrawing withdrawing = context.getBean(Withdrawing.class);
        assertThat(CityHall.done(withdrawing.withdraw(draft, "改期", hall.actor("lin"))))
                .isInstanceOf(Withdrawal.ConsentAsked.class);
        CityHall.done(withdrawing.answer(draft, true, "", hall.actor("he")));
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.DRAFTING);
        hall.submit(draft, hall.brief(2));
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void tellsTheRecordWhoAmendedAndWhoReadIt() {
        DraftId draft = draftBeforeTheMayor();
        Remark suggestion = suggest(draft, "liang", "大家好", "大家早安");
        amend(draft, "liang");
        hall.approve(draft, "he");

        Entry made = told(draft, "revision.amended").getLast();
        assertThat(made.facts())
                .containsEntry("revision", 2L)
                .containsEntry("amends", 1L)
                .containsEntry(
                        "suggestions",
                        List.of(
                                Map.of(
                                        "remark", suggestion.id().toString(),
                                        "author", hall.id("liang").toString())));
        assertThat(made.actor().person()).isEqualTo(hall.id("liang").value());
        List<Entry> decisions = told(draft, "decision.made");
        assertThat(decisions.get(decisions.size() - 2).facts())
                .containsEntry("verdict", "APPROVE_AS_AMENDED")
                .containsEntry("revision", 2L)
                .containsEntry("amends", 1L)
                .containsEntry("round", 1L);
        assertThat(decisions.getLast().actor().person()).isEqualTo(hall.id("he").value());
        assertThat(decisions.getLast().facts()).containsEntry("revision", 2L);
        assertThat(told(draft, "seat.second-reader")).hasSize(1);
        assertThat(told(draft, "station.closed"))
                .extracting(entry -> entry.facts().get("outcome"))
                .contains("AMENDED");
    }

    @Test
    void goesOnToTheNextLeaderWithoutASecondReader() {
        DraftId draft = hall.draftBeforeTheLeaders();
        suggest(draft, "feng", "大家好", "大家早安");
        assertThat(preview(draft, "feng").secondReader()).isFalse();
        amend(draft, "feng");
        assertThat(lane(draft, "leaders").seats())
                .extracting(Seat::name, Seat::state)
                .containsExactly(tuple("馮世昌", SeatState.DECIDED), tuple("梁國棟", SeatState.OPEN));
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void letsTheOfficeAmendBeforeTheLeadersRead() {
        DraftId draft = hall.draftBeingCountersigned();
        for (String username : List.of("huang", "zheng", "fang")) {
            hall.approve(draft, username);
        }
        suggest(draft, "he", "大家好！", "大家好，");
        amend(draft, "he");
        assertThat(said(draft, "黃志豪").effect())
                .satisfies(effect -> {
                    assertThat(effect.fate()).isEqualTo(Fate.CARRIES);
                    assertThat(effect.change()).isEqualTo(ChangeKind.PUNCTUATION);
                });
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void tellsThoseWhoseApprovalANumberEnds() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "3,214家", "3,412家");
        assertThat(preview(draft, "liang").stations())
                .flatExtracting(CarryPreview.StationPreview::seats)
                .extracting(
                        CarryPreview.SeatPreview::personName,
                        CarryPreview.SeatPreview::fate,
                        CarryPreview.SeatPreview::again)
                .contains(tuple("黃志豪", Fate.CHANGED, false), tuple("馮世昌", Fate.CHANGED, false));
        amend(draft, "liang");
        for (String name : List.of("黃志豪", "鄭文", "何宛珊", "馮世昌")) {
            assertThat(said(draft, name).effect())
                    .returns(Fate.CHANGED, ReviewStatus.Effect::fate)
                    .returns(false, ReviewStatus.Effect::again)
                    .returns(ChangeKind.FACT, ReviewStatus.Effect::change);
        }
        hall.approve(draft, "he");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void beginsAgainWhereTheRouteWantsThat() throws IOException {
        DeployingForTests.variant(
                context,
                "standard",
                "strict",
                "rostrum:abstain=\"true\"",
                "rostrum:lapsed=\"again\"");
        DraftId draft = hall.draft();
        Submission standard = hall.standard(1);
        hall.submit(
                draft,
                new Submission(1, "strict", standard.departments(), standard.leaders(), "請審閱"));
        for (String username : List.of("qiu", "huang", "zheng", "fang", "he", "feng")) {
            hall.approve(draft, username);
        }
        suggest(draft, "liang", "3,214家", "3,412家");
        assertThat(preview(draft, "liang").secondReader()).isFalse();
        amend(draft, "liang");
        assertThat(lane(draft, "countersign").seats())
                .extracting(Seat::state)
                .containsOnly(SeatState.OPEN);
        for (String username : List.of("huang", "zheng", "fang", "he", "feng")) {
            hall.approve(draft, username);
        }
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void comesBackWithTheAmendmentInTheWorkingCopy() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "大家好", "大家早安");
        amend(draft, "liang");
        hall.decide(draft, "he", Verdict.RETURN, "數字請核對", null);
        assertThat(PlainText.write(copies.find(draft).orElseThrow().text()))
                .isEqualTo(text(draft))
                .contains("大家早安");

        Revision third = hall.rewrite(draft, "lin", "各位朋友：\n\n大家早安！今年全市新增企業3,412家。\n");
        hall.submit(draft, hall.standard(third.number()));
        assertThat(lane(draft, "office").seats())
                .as("nobody has approved what the mayor wrote, so he is not asked first")
                .extracting(Seat::state)
                .containsExactly(SeatState.OPEN);
        hall.approve(draft, "he");
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void keepsWhatADrafterTypedBeyondTheRevision() {
        DraftId draft = hall.draft();
        var copy = copies.find(draft).orElseThrow();
        List<Paragraph> more = new ArrayList<>(copy.text().paragraphs());
        more.add(new Paragraph("more", Kind.BODY, "謝謝大家。", List.of(), "\n\n"));
        context.getBean(Saving.class)
                .save(draft, copy.version(), new Text(more, copy.text().tail()), hall.actor("lin"));
        hall.submit(draft, hall.brief(1));
        hall.approve(draft, "he");
        suggest(draft, "liang", "各位朋友：", "各位青年朋友：");
        amend(draft, "liang");
        assertThat(PlainText.write(copies.find(draft).orElseThrow().text()))
                .contains("各位青年朋友：")
                .contains("謝謝大家。");
        assertThat(text(draft)).doesNotContain("謝謝大家。");
    }

    @Test
    void refusesWhatIsNotAnAmendmentAndLeavesNothingBehind() {
        DraftId draft = draftBeforeTheMayor();
        String none = preview(draft, "liang").amendment().sha256();
        assertThat(CityHall.refused(tryToAmend(draft, "liang", none)))
                .containsExactly("amendment.nothing");

        suggest(draft, "liang", "大家好", "大家早安");
        String shown = preview(draft, "liang").amendment().sha256();
        suggest(draft, "liang", "3,214家", "3,412家");
        int entries = chains.entries(draft.stream(), null, 200).items().size();
        assertThat(CityHall.refused(tryToAmend(draft, "liang", shown)))
                .containsExactly("amendment.reads-otherwise");

        suggest(draft, "liang", "大家好！", "諸位好！");
        AmendmentPreview touching = preview(draft, "liang");
        assertThat(touching.amendment().problems())
                .extracting(problem -> problem.code())
                .containsExactly("suggestion.touching");
        assertThat(CityHall.refused(tryToAmend(draft, "liang", touching.amendment().sha256())))
                .containsExactly("suggestion.touching");

        assertThat(revisions.latest(draft).orElseThrow().number()).isOne();
        assertThat(chains.entries(draft.stream(), null, 200).items()).hasSize(entries);
        assertThat(remarks.in(revisions.find(draft, 1).orElseThrow(), hall.id("liang")))
                .hasSize(3)
                .noneMatch(discussion -> discussion.remark().published());
    }

    @Test
    void refusesADecisionOnATextThatWasNotShown() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "大家好", "大家早安");
        assertThat(
                        CityHall.refused(
                                hall.tryToDecide(
                                        draft, "liang", Verdict.APPROVE_AS_AMENDED, "", null)))
                .containsExactly("amendment.not-shown");
    }

    @Test
    void isForLeadersAndTheOfficeOnly() {
        DraftId draft = hall.draftBeingCountersigned();
        suggest(draft, "huang", "大家好", "大家早安");
        SeatId seat = deciding.context(draft, hall.id("huang")).orElseThrow().seat();
        assertThat(CityHall.refused(approving.preview(seat, hall.id("huang"))))
                .containsExactly("decision.verdict-not-allowed");
        assertThat(
                        CityHall.refused(
                                hall.tryToDecide(
                                        draft, "huang", Verdict.APPROVE_AS_AMENDED, "", null)))
                .containsExactly("decision.verdict-not-allowed");
        assertThat(CityHall.refused(approving.preview(seat, hall.id("zheng"))))
                .containsExactly("seat.unknown");
    }

    @Test
    void refusesWhereNobodyElseInTheOfficeCouldReadIt() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "大家好", "大家早安");
        String shown = preview(draft, "liang").amendment().sha256();
        hall.employ("he", false);
        hall.employ("hou", false);
        try {
            assertThat(CityHall.refused(tryToAmend(draft, "liang", shown)))
                    .containsExactly("amendment.nobody-reads");
        } finally {
            hall.employ("he", true);
            hall.employ("hou", true);
        }
        assertThat(revisions.latest(draft).orElseThrow().number()).isOne();
    }

    @Test
    void doesNotPassOverAReturnAtTheSameStation() throws IOException {
        DeployingForTests.variant(context, "standard", "together", SEQUENCE_STOPS, ALL_HEARD);
        DraftId draft = beforeLeadersTogether();
        suggest(draft, "liang", "大家好", "大家早安");
        String shown = preview(draft, "liang").amendment().sha256();
        DecisionContext at = deciding.context(draft, hall.id("liang")).orElseThrow();
        hall.decide(draft, "feng", Verdict.RETURN, "請改開頭", null);
        assertThat(
                        CityHall.refused(
                                deciding.decide(
                                        at.seat(), request(at, shown), null, hall.actor("liang"))))
                .containsExactly("amendment.returned-already");
    }

    /** Both leaders at once, and a return hears all. */
    private DraftId beforeLeadersTogether() {
        DraftId draft = hall.draft();
        Submission standard = hall.standard(1);
        hall.submit(
                draft,
                new Submission(1, "together", standard.departments(), standard.leaders(), "請審閱"));
        for (String username : List.of("qiu", "huang", "zheng", "fang", "he")) {
            hall.approve(draft, username);
        }
        return draft;
    }

    @Test
    void letsOneOfTwoAmendersInTheSameInstantWin() throws IOException {
        DeployingForTests.variant(context, "standard", "together", SEQUENCE_STOPS, ALL_HEARD);
        for (int time = 0; time < 20; time++) {
            DraftId draft = beforeLeadersTogether();
            suggest(draft, "feng", "大家好", "大家早安");
            suggest(draft, "liang", "3,214家", "3,412家");
            List<Outcome<Decided>> outcomes =
                    Together.run(List.of(amending(draft, "feng"), amending(draft, "liang")));
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused ->
                            assertThat(CityHall.refused(refused))
                                    .contains("decision.stale-revision"));
            assertThat(revisions.latest(draft).orElseThrow().number()).isEqualTo(2);
        }
    }

    private Callable<Outcome<Decided>> amending(DraftId draft, String by) {
        DecisionContext at = deciding.context(draft, hall.id(by)).orElseThrow();
        DecisionRequest request = request(at, preview(draft, by).amendment().sha256());
        var actor = hall.actor(by);
        return () -> deciding.decide(at.seat(), request, null, actor);
    }

    @Test
    void doesNotLetTheAmenderBeTheSecondReader() {
        hall.person("dong", "董兼", "office", false, Role.OFFICE, Role.LEADER);
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, "brief", List.of(), List.of(hall.id("dong")), "請審閱"));
        hall.approve(draft, "he");
        suggest(draft, "dong", "大家好", "大家早安");
        amend(draft, "dong");
        assertThat(CityHall.refused(hall.tryToDecide(draft, "dong", Verdict.APPROVE, "", null)))
                .contains("decision.own-revision", "decision.spoken-already");
        hall.approve(draft, "he");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
        hall.employ("dong", false);
    }

    @Test
    void hasOneEffectWhenItIsRepeatedWithItsKey() {
        DraftId draft = draftBeforeTheMayor();
        suggest(draft, "liang", "大家好", "大家早安");
        DecisionContext at = deciding.context(draft, hall.id("liang")).orElseThrow();
        DecisionRequest request = request(at, preview(draft, "liang").amendment().sha256());
        Decided first =
                CityHall.done(deciding.decide(at.seat(), request, "once", hall.actor("liang")));
        Decided again =
                CityHall.done(deciding.decide(at.seat(), request, "once", hall.actor("liang")));
        assertThat(again).isEqualTo(new Decided(first.decision(), first.receipt(), true));
        assertThat(revisions.latest(draft).orElseThrow().number()).isEqualTo(2);
    }
}
