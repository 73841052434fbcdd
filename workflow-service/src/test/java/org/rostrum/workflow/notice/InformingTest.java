package org.rostrum.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.AskingAdvice;
import org.rostrum.workflow.CityHall;
import org.rostrum.workflow.HandingOver;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.Withdrawing;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class InformingTest {

    private final ApplicationContext context;
    private final Informing informing;
    private final Notices notices;
    private final Recorder recorder;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private CityHall hall;

    InformingTest(
            ApplicationContext context,
            Informing informing,
            Notices notices,
            Recorder recorder,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.context = context;
        this.informing = informing;
        this.notices = notices;
        this.recorder = recorder;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.hall = CityHall.in(context);
    }

    @BeforeEach
    void nothingIsLeft() {
        informing.all();
    }

    /** What each was told of the draft, oldest first. */
    private List<NoticeKind> told(DraftId draft, String username) {
        return notices.list(hall.id(username), false, null, 100).items().reversed().stream()
                .filter(one -> one.draft().equals(draft))
                .map(Notice::kind)
                .toList();
    }

    private void record(DraftId draft, String event, Map<String, Object> facts) {
        transaction.executeWithoutResult(
                _ -> recorder.append(draft.stream(), event, Actor.system(), facts));
        informing.all();
    }

    @Test
    void asksWhoeverSitsAtTheStationThatOpened() {
        DraftId draft = hall.draftUnderReview();
        informing.all();
        assertThat(told(draft, "qiu")).containsExactly(NoticeKind.ASKED);
        assertThat(told(draft, "huang")).isEmpty();
        assertThat(told(draft, "lin")).isEmpty();
    }

    @Test
    void asksEverybodyOfADepartmentAndSettlesItWhenOneHasDecided() {
        DraftId draft = hall.draftBeingCountersigned();
        informing.all();
        assertThat(told(draft, "huang")).containsExactly(NoticeKind.ASKED);
        assertThat(told(draft, "yip")).containsExactly(NoticeKind.ASKED);
        hall.approve(draft, "yip");
        informing.all();
        assertThat(notices.list(hall.id("huang"), true, null, 100).items())
                .noneMatch(one -> one.draft().equals(draft));
    }

    @Test
    void asksTheNextInTurnWithoutAskingAnybodyTwice() {
        DraftId draft = hall.draftBeforeTheLeaders();
        informing.all();
        assertThat(told(draft, "liang")).isEmpty();
        hall.approve(draft, "feng");
        informing.all();
        assertThat(told(draft, "feng")).containsExactly(NoticeKind.ASKED);
        assertThat(told(draft, "liang")).containsExactly(NoticeKind.ASKED);
    }

    @Test
    void tellsTheDraftersOfDecisionsAndOfTheReturn() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        informing.all();
        assertThat(told(draft, "sun")).containsExactly(NoticeKind.SUBMITTED);
        hall.decide(draft, "qiu", Verdict.RETURN, "數字有誤", null);
        informing.all();
        assertThat(told(draft, "lin"))
                .containsExactlyInAnyOrder(NoticeKind.DECIDED, NoticeKind.RETURNED);
        assertThat(notices.list(hall.id("lin"), false, null, 100).items())
                .filteredOn(one -> one.draft().equals(draft))
                .filteredOn(one -> one.kind() == NoticeKind.DECIDED)
                .extracting(Notice::actor, Notice::place, Notice::verdict)
                .containsExactly(tuple("邱啟明", "政策研究室", "RETURN"));
        assertThat(told(draft, "qiu")).containsExactly(NoticeKind.ASKED);
    }

    @Test
    void tellsTheDraftersOfTheApproval() {
        DraftId draft = hall.draft();
        hall.submit(draft, hall.brief(1));
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        informing.all();
        assertThat(told(draft, "lin")).contains(NoticeKind.APPROVED);
    }

    @Test
    void tellsTheOneWhoGetsASeat() {
        DraftId draft = hall.draftBeingCountersigned();
        informing.all();
        var seat = hall.seat(draft, "財政局");
        CityHall.done(
                context.getBean(HandingOver.class)
                        .handOver(seat, hall.id("yip"), "出差", hall.actor("huang")));
        informing.all();
        assertThat(told(draft, "yip")).containsExactly(NoticeKind.ASKED, NoticeKind.HANDED_OVER);
        CityHall.done(context.getBean(HandingOver.class).giveBack(seat, "不熟悉", hall.actor("yip")));
        informing.all();
        assertThat(told(draft, "huang")).containsExactly(NoticeKind.ASKED, NoticeKind.HANDED_BACK);
    }

    @Test
    void tellsWhoIsAskedForAdviceAndWhoGetsIt() {
        DraftId draft = hall.draftUnderReview();
        CityHall.done(
                context.getBean(AskingAdvice.class)
                        .ask(
                                hall.seat(draft, "政策研究室"),
                                hall.id("fang"),
                                "可行嗎？",
                                hall.actor("qiu")));
        informing.all();
        assertThat(told(draft, "fang")).containsExactly(NoticeKind.ADVICE_ASKED);
    }

    @Test
    void asksTheOfficeForItsConsentAndTellsWhoHadWaited() {
        DraftId draft = hall.draftBeingCountersigned();
        informing.all();
        hall.approve(draft, "huang");
        Withdrawing withdrawing = context.getBean(Withdrawing.class);
        CityHall.done(withdrawing.withdraw(draft, "活動取消", hall.actor("lin")));
        informing.all();
        assertThat(told(draft, "he")).containsExactly(NoticeKind.CONSENT_ASKED);
        CityHall.done(withdrawing.answer(draft, true, "", hall.actor("he")));
        informing.all();
        assertThat(told(draft, "lin")).contains(NoticeKind.CONSENT_ANSWERED);
        assertThat(told(draft, "zheng")).containsExactly(NoticeKind.ASKED, NoticeKind.WITHDRAWN);
        assertThat(told(draft, "huang")).doesNotContain(NoticeKind.WITHDRAWN);
    }

    @Test
    void tellsThoseWhoStandInTheEntry() {
        DraftId draft = hall.draftUnderReview();
        informing.all();
        String qiu = hall.id("qiu").toString();
        record(draft, "seat.reminded", Map.of("persons", List.of(qiu), "seatName", "政策研究室"));
        record(draft, "deadline.passed", Map.of("persons", List.of(qiu, "no-id")));
        record(draft, "decision.lapsed", Map.of("decidedBy", qiu, "verdict", "APPROVE"));
        record(draft, "advice.answered", Map.of("askedBy", qiu));
        record(draft, "remark.replied", Map.of("author", qiu));
        record(draft, "station.vacant", Map.of());
        assertThat(told(draft, "qiu"))
                .containsExactly(
                        NoticeKind.ASKED,
                        NoticeKind.REMINDED,
                        NoticeKind.OVERDUE,
                        NoticeKind.LAPSED,
                        NoticeKind.ADVICE_ANSWERED,
                        NoticeKind.REPLIED);
    }

    @Test
    void tellsNobodyWhoMayNotReadTheDraft() {
        DraftId draft = hall.draftUnderReview();
        record(
                draft,
                "copy.sent",
                Map.of(
                        "persons",
                        List.of(
                                hall.id("yip").toString(),
                                hall.id("tian").toString(),
                                hall.id("shen").toString())));
        assertThat(told(draft, "yip")).isEmpty();
        assertThat(told(draft, "tian")).isEmpty();
        assertThat(told(draft, "shen")).containsExactly(NoticeKind.COPIED);
    }

    @Test
    void tellsNobodyWhoseAccountIsClosed() {
        hall.person("gone", "離職", "office", false, Role.OFFICE);
        hall.employ("gone", false);
        DraftId draft = hall.draftUnderReview();
        record(draft, "copy.sent", Map.of("persons", List.of(hall.id("gone").toString())));
        assertThat(told(draft, "gone")).isEmpty();
    }

    @Test
    void showsNoTitleToWhoMayNotReadAnyMore() {
        hall.person("guest", "來賓", "press", false, Role.OFFICE);
        DraftId draft = hall.draftUnderReview();
        record(draft, "copy.sent", Map.of("persons", List.of(hall.id("guest").toString())));
        jdbc.sql("delete from workflow.person_role where person_id = ?")
                .param(hall.id("guest").value())
                .update();
        assertThat(notices.list(hall.id("guest"), false, null, 10).items())
                .singleElement()
                .satisfies(one -> assertThat(one.open()).isFalse());
    }

    @Test
    void tellsOnceHoweverManyTellAtOnce() {
        List<DraftId> drafts = List.of(hall.draftUnderReview(), hall.draftUnderReview());
        drafts.forEach(draft -> hall.approve(draft, "qiu"));
        Together.run(Collections.nCopies(4, informing::all));
        informing.all();
        for (DraftId draft : drafts) {
            assertThat(told(draft, "zheng")).containsExactly(NoticeKind.ASKED);
            assertThat(told(draft, "lin")).containsExactly(NoticeKind.DECIDED);
        }
        assertThat(left()).isZero();
    }

    @Test
    void leavesToOthersWhatAReplicaDiedWith() {
        DraftId draft = hall.draftUnderReview();
        transaction.executeWithoutResult(status -> {
            assertThat(context.getBean(OutboxStore.class).take(later())).isPresent();
            status.setRollbackOnly();
        });
        informing.all();
        assertThat(told(draft, "qiu")).containsExactly(NoticeKind.ASKED);
    }

    @Test
    void remembersNothingOfWhatWasRolledBack() {
        DraftId draft = hall.draftUnderReview();
        informing.all();
        transaction.executeWithoutResult(status -> {
            recorder.append(draft.stream(), "draft.approved", Actor.system(), Map.of());
            status.setRollbackOnly();
        });
        assertThat(left()).isZero();
    }

    @Test
    void readsOnlyOnesOwn() {
        DraftId draft = hall.draftUnderReview();
        informing.all();
        Notice mine =
                notices.list(hall.id("qiu"), true, null, 100).items().stream()
                        .filter(one -> one.draft().equals(draft))
                        .findFirst()
                        .orElseThrow();
        assertThat(CityHall.refused(notices.markRead(mine.id(), hall.id("huang"))))
                .containsExactly("notice.unknown");
        assertThat(CityHall.refused(notices.markRead(UUID.randomUUID(), hall.id("qiu"))))
                .containsExactly("notice.unknown");
        int before = notices.unread(hall.id("qiu"));
        CityHall.done(notices.markRead(mine.id(), hall.id("qiu")));
        CityHall.done(notices.markRead(mine.id(), hall.id("qiu")));
        assertThat(notices.unread(hall.id("qiu"))).isEqualTo(before - 1);
        notices.markAllRead(hall.id("qiu"), later());
        assertThat(notices.unread(hall.id("qiu"))).isZero();
    }

    @Test
    void turnsThePages() {
        DraftId draft = hall.draftUnderReview();
        List<String> huang = List.of(hall.id("qiu").toString());
        for (int i = 0; i < 5; i++) {
            record(draft, "seat.reminded", Map.of("persons", huang));
        }
        var first = notices.list(hall.id("qiu"), false, null, 3);
        var second = notices.list(hall.id("qiu"), false, first.next(), 3);
        assertThat(first.items()).hasSize(3).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(3);
    }

    private int left() {
        return jdbc.sql("select count(*) from workflow.outbox").query(Integer.class).single();
    }

    private static Instant later() {
        return Instant.parse("2099-01-01T00:00:00Z");
    }
}
