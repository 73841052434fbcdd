package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class CopyingTest {

    private final ApplicationContext context;
    private final Copying copying;
    private final ReadingCopies reading;
    private final Copies copies;
    private final DraftAccess access;
    private final Chains chains;
    private final ConsistencyCheck check;
    private final JdbcClient jdbc;
    private CityHall hall;

    CopyingTest(
            ApplicationContext context,
            Copying copying,
            ReadingCopies reading,
            Copies copies,
            DraftAccess access,
            Chains chains,
            ConsistencyCheck check,
            JdbcClient jdbc) {
        this.context = context;
        this.copying = copying;
        this.reading = reading;
        this.copies = copies;
        this.access = access;
        this.chains = chains;
        this.check = check;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        if (hall.people().byUsername("kong").isEmpty()) {
            hall.person("kong", "孔明", "government", false, Role.LEADER);
            hall.department("parks", "園林局", "government", false);
            hall.department("empty", "籌備處", "government", false);
            hall.person("mei", "梅長青", "parks", true, Role.DRAFTER);
            hall.person("zhu", "竺可", "parks", false);
            hall.person("dong", "董審", "parks", false, Role.AUDITOR);
        }
    }

    @AfterEach
    void findsNothingThatDoesNotAgree() {
        assertThat(check.run()).isEmpty();
    }

    private Receivers people(String... usernames) {
        return new Receivers(List.of(usernames).stream().map(hall::id).toList(), List.of());
    }

    private Receivers departments(String... codes) {
        List<DepartmentId> ids = List.of(codes).stream().map(hall::department).toList();
        return new Receivers(List.of(), ids);
    }

    private Outcome<Copying.Sent> send(DraftId draft, String by, Receivers to) {
        return copying.send(draft, to, "請知悉", hall.actor(by));
    }

    private Outcome<Receipt> takeBack(CopyId copy, String by) {
        return copying.takeBack(copy, "發錯了", hall.actor(by));
    }

    private CopyId only(Outcome<Copying.Sent> sent) {
        return CityHall.done(sent).copies().getFirst();
    }

    private void open(DraftId draft, String username) {
        reading.opened(draft, 1, hall.actor(username));
    }

    private List<ReceivedCopy> unread(DraftId draft, String username) {
        return copies.unread(hall.id(username), null, 200).items().stream()
                .filter(copy -> copy.draft().equals(draft))
                .toList();
    }

    private boolean mayRead(DraftId draft, String username) {
        boolean may = access.mayRead(hall.id(username), draft);
        assertThat(registered(draft, username)).isEqualTo(may);
        return may;
    }

    private boolean registered(DraftId draft, String username) {
        return context
                .getBean(DraftRegister.class)
                .visibleTo(
                        hall.id(username), new DraftRegister.Filter(null, false, null), null, 200)
                .items()
                .stream()
                .anyMatch(line -> line.id().equals(draft));
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    private void classify(DraftId draft) {
        jdbc.sql("update draft.draft set classification = 'SENSITIVE' where id = ?")
                .param(draft.value())
                .update();
    }

    /** lin's, before its first submission. */
    private DraftId sensitive() {
        DraftId draft = hall.draft();
        classify(draft);
        hall.submit(draft, hall.standard(1));
        return draft;
    }

    @Test
    void opensTheDraftToAPersonFromThenOn() {
        DraftId draft = hall.draftUnderReview();
        assertThat(mayRead(draft, "kong")).isFalse();
        only(send(draft, "lin", people("kong")));
        assertThat(mayRead(draft, "kong")).isTrue();
        ReceivedCopy received = unread(draft, "kong").getFirst();
        assertThat(received.byName()).isEqualTo("林美玲");
        assertThat(received.note()).isEqualTo("請知悉");
        assertThat(received.through()).isNull();
    }

    @Test
    void opensItToThePeopleOfADepartmentNowAndLater() {
        DraftId draft = hall.draftUnderReview();
        only(send(draft, "he", departments("parks")));
        assertThat(mayRead(draft, "mei")).isTrue();
        assertThat(mayRead(draft, "zhu")).isTrue();
        assertThat(unread(draft, "zhu").getFirst().through()).isEqualTo("園林局");
        hall.person("lateparks", "新來", "parks", false, Role.DRAFTER);
        assertThat(mayRead(draft, "lateparks")).isTrue();
        assertThat(unread(draft, "lateparks")).isEmpty();
        open(draft, "lateparks");
        assertThat(copies.of(draft).getFirst().readers())
                .extracting(SentCopy.Reader::name, one -> one.readAt() != null)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("新來", true),
                        org.assertj.core.groups.Tuple.tuple("竺可", false));
        leave("lateparks");
        assertThat(mayRead(draft, "lateparks")).isFalse();
    }

    private void leave(String username) {
        jdbc.sql("delete from workflow.position where person_id = ?")
                .param(hall.id(username).value())
                .update();
    }

    @Test
    void givesNoVoiceAndNoPen() {
        DraftId draft = hall.draftBeingCountersigned();
        only(send(draft, "lin", people("kong")));
        assertThat(context.getBean(Deciding.class).context(draft, hall.id("kong"))).isEmpty();
        assertThat(access.mayEdit(hall.id("kong"), draft)).isFalse();
        assertThat(context.getBean(Inbox.class).waitingForMe(hall.id("kong"), null, 200).items())
                .noneMatch(item -> item.draft().equals(draft));
    }

    @Test
    void takesDownOnceWhoReadItAndWhen() {
        DraftId draft = hall.draftUnderReview();
        only(send(draft, "qiu", people("kong")));
        open(draft, "kong");
        open(draft, "kong");
        open(draft, "shen");
        open(draft, "huang");
        assertThat(unread(draft, "kong")).isEmpty();
        Entry read = told(draft, "copy.read").getFirst();
        assertThat(told(draft, "copy.read")).hasSize(1);
        assertThat(read.actor().person()).isEqualTo(hall.id("kong").value());
        assertThat(read.facts()).containsEntry("revision", 1L);
        SentCopy.Reader reader = copies.of(draft).getFirst().readers().getFirst();
        assertThat(reader.name()).isEqualTo("孔明");
        assertThat(reader.readAt()).isNotNull();
    }

    @Test
    void tellsTheRecordWhoSentItToWhom() {
        DraftId draft = hall.draftUnderReview();
        var to = new Receivers(List.of(hall.id("kong")), List.of(hall.department("parks")));
        CityHall.done(send(draft, "lin", to));
        Entry sent = told(draft, "copy.sent").getFirst();
        assertThat(sent.actor().person()).isEqualTo(hall.id("lin").value());
        assertThat(sent.facts())
                .containsEntry("toNames", List.of("孔明", "園林局"))
                .containsEntry("note", "請知悉")
                .containsEntry("revision", 1L);
        assertThat((List<?>) sent.facts().get("persons"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .contains(hall.id("kong").toString(), hall.id("zhu").toString())
                .doesNotContain(hall.id("dong").toString());
    }

    @Test
    void isForTheDrafterWhoDecidesNowAndTheOffice() {
        DraftId draft = hall.draftUnderReview();
        only(send(draft, "lin", people("kong")));
        only(send(draft, "qiu", people("mei")));
        only(send(draft, "hou", people("zhu")));
        assertThat(CityHall.refused(send(draft, "huang", people("sun"))))
                .containsExactly("draft.unknown");
        assertThat(CityHall.refused(send(draft, "kong", people("sun"))))
                .containsExactly("copy.not-yours-to-send");
        assertThat(CityHall.refused(send(draft, "shen", people("sun"))))
                .containsExactly("copy.not-yours-to-send");
        hall.approve(draft, "qiu");
        assertThat(CityHall.refused(send(draft, "qiu", people("sun"))))
                .containsExactly("copy.not-yours-to-send");
    }

    @Test
    void isSentInReviewAndAfterApproval() {
        DraftId writing = hall.draft();
        assertThat(CityHall.refused(send(writing, "lin", people("kong"))))
                .containsExactly("copy.not-now");
        assertThat(CityHall.refused(send(hall.draftReturned(), "lin", people("kong"))))
                .containsExactly("copy.not-now");
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        only(send(draft, "lin", people("kong")));
        assertThat(mayRead(draft, "kong")).isTrue();
        only(send(draft, "he", departments("parks")));
        assertThat(CityHall.refused(send(draft, "liang", people("sun"))))
                .containsExactly("copy.not-yours-to-send");
    }

    @Test
    void goesNeitherToAdministratorsNorAuditorsNorTheDraftersNorTheSender() {
        DraftId draft = hall.draft(Set.of(hall.id("sun")));
        hall.submit(draft, hall.standard(1));
        assertThat(CityHall.refused(send(draft, "he", people("tian", "ou"))))
                .containsExactly("copy.administrator", "copy.administrator");
        assertThat(CityHall.refused(send(draft, "he", people("shen"))))
                .containsExactly("copy.auditor");
        assertThat(CityHall.refused(send(draft, "he", people("lin", "sun", "he"))))
                .containsExactly("copy.own-draft", "copy.own-draft", "copy.yourself");
        assertThat(copies.of(draft)).isEmpty();
    }

    @Test
    void goesToNobodyTwice() {
        DraftId draft = hall.draftUnderReview();
        only(send(draft, "lin", people("kong")));
        assertThat(CityHall.refused(send(draft, "he", people("kong"))))
                .containsExactly("copy.sent-already");
        only(send(draft, "lin", departments("parks")));
        assertThat(CityHall.refused(send(draft, "lin", people("zhu"))))
                .containsExactly("copy.sent-already");
        assertThat(CityHall.refused(send(draft, "lin", departments("parks"))))
                .containsExactly("copy.sent-already");
    }

    @Test
    void waitsOnceForWhomeverItReachesTwice() {
        DraftId draft = hall.draftUnderReview();
        only(send(draft, "lin", people("zhu")));
        only(send(draft, "lin", departments("parks")));
        assertThat(unread(draft, "zhu")).hasSize(1);
        open(draft, "zhu");
        assertThat(unread(draft, "zhu")).isEmpty();
        assertThat(told(draft, "copy.read")).hasSize(1);
    }

    @Test
    void refusesWhatNamesNobodyOrTooMuch() {
        DraftId draft = hall.draftUnderReview();
        assertThat(CityHall.refused(send(draft, "lin", people()))).containsExactly("copy.how-many");
        var nobody =
                new Receivers(
                        List.of(new PersonId(UUID.randomUUID())),
                        List.of(new DepartmentId(UUID.randomUUID())));
        assertThat(CityHall.refused(send(draft, "lin", nobody)))
                .containsExactly("candidate.unknown", "copy.department-unknown");
        assertThat(CityHall.refused(send(draft, "lin", departments("empty"))))
                .containsExactly("copy.nobody-there");
        hall.employ("zhu", false);
        assertThat(CityHall.refused(send(draft, "lin", people("zhu"))))
                .containsExactly("candidate.account-closed");
        hall.employ("zhu", true);
        assertThat(
                        CityHall.refused(
                                copying.send(
                                        draft,
                                        people("kong"),
                                        "長".repeat(4_001),
                                        hall.actor("lin"))))
                .containsExactly("decision.reason-too-long");
        jdbc.sql("update workflow.department set active = false where code = 'empty'").update();
        assertThat(CityHall.refused(send(draft, "lin", departments("empty"))))
                .containsExactly("copy.department-closed");
    }

    @Test
    void keepsASensitiveDraftToNamedPeopleOfWhomeverAnswersForThem() {
        DraftId draft = sensitive();
        assertThat(CityHall.refused(send(draft, "lin", departments("parks"))))
                .containsExactly("copy.sensitive-department");
        assertThat(CityHall.refused(send(draft, "he", departments("parks"))))
                .containsExactly("copy.sensitive-department");
        assertThat(CityHall.refused(send(draft, "lin", people("zhu"))))
                .containsExactly("copy.sensitive-person");
        CityHall.done(send(draft, "lin", people("sun", "kong")));
        only(send(draft, "he", people("zhu")));
    }

    @Test
    void offersExactlyThoseWhomItTakes() {
        for (DraftId draft : List.of(hall.draftUnderReview(), sensitive())) {
            only(send(draft, "he", people("kong")));
            for (String sender : List.of("lin", "qiu", "he")) {
                Addable offered = copying.candidates(draft, hall.id(sender));
                List<PersonId> taken =
                        hall.people().list("", null, 500).items().stream()
                                .map(person -> person.id())
                                .filter(id -> takes(draft, sender, id))
                                .toList();
                assertThat(offered.people())
                        .extracting(NamedPerson::id)
                        .containsExactlyInAnyOrderElementsOf(taken);
            }
        }
        assertThat(copying.candidates(hall.draftUnderReview(), hall.id("huang")).any()).isFalse();
        assertThat(copying.candidates(sensitive(), hall.id("he")).departments()).isEmpty();
    }

    private boolean takes(DraftId draft, String sender, PersonId to) {
        CopyCheck rules = context.getBean(CopyCheck.class);
        return rules.sending(
                        hall.find(draft),
                        hall.people().find(hall.id(sender)).orElseThrow(),
                        new Receivers(List.of(to), List.of()),
                        "")
                .isEmpty();
    }

    @Test
    void isTakenBackWhileUnread() {
        DraftId draft = hall.draftUnderReview();
        CopyId copy = only(send(draft, "lin", people("kong")));
        assertThat(CityHall.refused(copying.takeBack(copy, " ", hall.actor("lin"))))
                .containsExactly("seat.reason-missing");
        assertThat(CityHall.refused(takeBack(copy, "he"))).containsExactly("copy.sent-by-another");
        assertThat(CityHall.refused(takeBack(copy, "mei"))).containsExactly("copy.unknown");
        assertThat(CityHall.refused(takeBack(new CopyId(UUID.randomUUID()), "lin")))
                .containsExactly("copy.unknown");
        CityHall.done(takeBack(copy, "lin"));
        assertThat(mayRead(draft, "kong")).isFalse();
        assertThat(unread(draft, "kong")).isEmpty();
        assertThat(copies.of(draft)).isEmpty();
        assertThat(CityHall.refused(takeBack(copy, "lin"))).containsExactly("copy.taken-back");
        Entry told = told(draft, "copy.taken-back").getFirst();
        assertThat(told.facts())
                .containsEntry("toName", "孔明")
                .containsEntry("reason", "發錯了")
                .containsEntry("persons", List.of(hall.id("kong").toString()));
        only(send(draft, "lin", people("kong")));
        assertThat(mayRead(draft, "kong")).isTrue();
    }

    @Test
    void isNotTakenBackOnceAnybodyHasReadIt() {
        DraftId draft = hall.draftUnderReview();
        CopyId copy = only(send(draft, "lin", departments("parks")));
        open(draft, "mei");
        assertThat(CityHall.refused(takeBack(copy, "lin"))).containsExactly("copy.read-already");
        assertThat(mayRead(draft, "zhu")).isTrue();
    }

    @Test
    void countsOnceWhatTwoSendOrOpenAtOnce() {
        DraftId draft = hall.draftUnderReview();
        List<Outcome<Copying.Sent>> sent =
                Together.run(
                        List.of(
                                () -> send(draft, "lin", people("kong")),
                                () -> send(draft, "he", people("kong"))));
        assertThat(sent).filteredOn(one -> one instanceof Outcome.Done).hasSize(1);
        assertThat(sent)
                .filteredOn(one -> one instanceof Outcome.Refused)
                .allSatisfy(one ->
                        assertThat(CityHall.refused(one)).containsExactly("copy.sent-already"));
        Together.run(
                List.of(
                        () -> {
                            open(draft, "kong");
                            return true;
                        },
                        () -> {
                            open(draft, "kong");
                            return true;
                        }));
        assertThat(told(draft, "copy.read")).hasSize(1);
    }

    @Test
    void letsReadingOrTakingBackWinAndNeverBoth() {
        for (int time = 0; time < 10; time++) {
            DraftId draft = hall.draftUnderReview();
            CopyId copy = only(send(draft, "lin", people("kong")));
            Together.run(
                    List.of(
                            () -> {
                                open(draft, "kong");
                                return true;
                            },
                            () -> takeBack(copy, "lin") instanceof Outcome.Done));
            assertThat(told(draft, "copy.read").size() + told(draft, "copy.taken-back").size())
                    .isEqualTo(1);
        }
    }

    @Test
    void showsAPageOfTheNewestAtATime() {
        DraftId first = hall.draftUnderReview();
        DraftId second = hall.draftUnderReview();
        only(send(first, "lin", people("fang")));
        only(send(second, "lin", people("fang")));
        var page = copies.unread(hall.id("fang"), null, 1);
        assertThat(page.items()).extracting(ReceivedCopy::draft).containsExactly(second);
        assertThat(copies.unread(hall.id("fang"), page.next(), 1).items())
                .extracting(ReceivedCopy::draft)
                .containsExactly(first);
    }
}
