package org.rostrum.web.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.revision.Creating;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.Saved;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.workflow.Decided;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.HandingOver;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Submission;
import org.rostrum.workflow.Submitted;
import org.rostrum.workflow.Submitting;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.people.AddingDepartment;
import org.rostrum.workflow.people.Appointment;
import org.rostrum.workflow.people.DepartmentDetails;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.NewDepartment;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.boot.test.context.TestComponent;
import testing.rostrum.Townsfolk;

/** A small city hall for tests of pages, and drafts on their way through it. */
@TestComponent
public class House {

    public static final String FIRST =
            """
            在青年創新論壇上的致辭

            各位來賓，各位青年朋友：
            　　大家上午好！我謹代表市政府，向論壇的順利召開表示祝賀。
            一、開時代新局
            　　過去五年，全市研發投入年均增長百分之十二點六，市政府累計投入三十億元支持青年創業。
            　　我們將完善機制，凡符合條件的團隊，一律可在十五個工作日內獲得資助。
            """;

    /** {@link #FIRST} with another sign. */
    public static final String REPOINTED = FIRST.replace("支持青年創業。", "支持青年創業！");

    public static final String SECOND = mended(FIRST);

    /** Three paragraphs in other words. */
    public static String mended(String text) {
        return text.replace("順利", "成功").replace("三十億元", "二十億元").replace("一律", "原則上");
    }

    private final Townsfolk townsfolk;
    private final AddingDepartment addingDepartment;
    private final Departments departments;
    private final People people;
    private final Creating creating;
    private final Saving saving;
    private final WorkingCopies copies;
    private final MakingRevision making;
    private final Revisions revisions;
    private final Submitting submitting;
    private final HandingOver handingOver;
    private final Deciding deciding;

    House(
            Townsfolk townsfolk,
            AddingDepartment addingDepartment,
            Departments departments,
            People people,
            Creating creating,
            Saving saving,
            WorkingCopies copies,
            MakingRevision making,
            Revisions revisions,
            Submitting submitting,
            HandingOver handingOver,
            Deciding deciding) {
        this.townsfolk = townsfolk;
        this.addingDepartment = addingDepartment;
        this.departments = departments;
        this.people = people;
        this.creating = creating;
        this.saving = saving;
        this.copies = copies;
        this.making = making;
        this.revisions = revisions;
        this.submitting = submitting;
        this.handingOver = handingOver;
        this.deciding = deciding;
    }

    /** Does nothing where they are there already. */
    public void open() {
        if (people.byUsername("lin").isPresent()) {
            return;
        }
        DepartmentId research = department("research", "政策研究室", false);
        DepartmentId finance = department("finance", "財政局", true);
        DepartmentId justice = department("justice", "司法局", true);
        DepartmentId office = department("office", "辦公室", false);
        person("lin", "林美玲", Role.DRAFTER, research, false);
        person("xu", "許文博", Role.DRAFTER, finance, false);
        person("qiu", "邱啟明", Role.REVIEWER, research, true);
        person("huang", "黃雅琪", Role.REVIEWER, finance, true);
        person("luo", "羅志成", Role.REVIEWER, finance, false);
        person("zheng", "鄭文彬", Role.REVIEWER, justice, true);
        person("he", "何宛珊", Role.OFFICE, office, true);
        person("feng", "馮世昌", Role.LEADER, office, false);
        person("liang", "梁國棟", Role.LEADER, office, false);
        person("shen", "沈國華", Role.AUDITOR, office, false);
        person("tian", "田志明", Role.SYSTEM_ADMIN, office, false);
    }

    private DepartmentId department(String code, String name, boolean countersigns) {
        var details = new DepartmentDetails(name, null, countersigns, true, 0);
        return done(addingDepartment.add(new NewDepartment(code, details), Actor.system())).id();
    }

    private void person(
            String username, String name, Role role, DepartmentId department, boolean head) {
        townsfolk.add(username, name, Set.of(role), new Appointment(department, head, ""));
    }

    public Person person(String username) {
        return people.byUsername(username).orElseThrow();
    }

    public Actor actor(String username) {
        return townsfolk.person(username).actor();
    }

    public UUID department(String code) {
        return departments.byCode(code).orElseThrow().id().value();
    }

    /** Written by lin; no revision yet. */
    public DraftId draft(String title) {
        var details =
                new DraftDetails(
                        title,
                        "",
                        "馮世昌",
                        null,
                        "",
                        8,
                        Urgency.URGENT,
                        Classification.INTERNAL,
                        Set.of());
        var wanted = new NewDraft(details, new DepartmentId(department("research")), null);
        return done(creating.create(wanted, done(PlainText.read(FIRST)), actor("lin")));
    }

    public Revision revise(DraftId draft, String text) {
        var read = done(PlainText.read(text));
        long version = copies.find(draft).orElseThrow().version();
        Saved saved = saving.save(draft, version, read, actor("lin"));
        if (!(saved instanceof Saved.Stored)) {
            throw new AssertionError(saved);
        }
        return revision(draft);
    }

    /** As an editor does it: every paragraph stays the one that it was. */
    public Revision mend(DraftId draft, UnaryOperator<String> words) {
        var copy = copies.find(draft).orElseThrow();
        List<Paragraph> mended =
                copy.text().paragraphs().stream()
                        .map(p ->
                                new Paragraph(
                                        p.id(),
                                        p.kind(),
                                        words.apply(p.text()),
                                        p.strong(),
                                        p.lead()))
                        .toList();
        saving.save(draft, copy.version(), new Text(mended, copy.text().tail()), actor("lin"));
        return revision(draft);
    }

    public Revision revision(DraftId draft) {
        return done(making.make(draft, -1, "改好了", actor("lin")));
    }

    /** By the brief route: it stands at the office check. */
    public DraftId atOffice(String title) {
        DraftId draft = draft(title);
        submit(draft, "brief", List.of());
        return draft;
    }

    /** By the standard route, passed by qiu: finance and justice countersign. */
    public DraftId atCountersigning(String title) {
        DraftId draft = draft(title);
        submit(draft, "standard", List.of("finance", "justice"));
        decide(draft, "qiu", Verdict.APPROVE, "");
        return draft;
    }

    /** Countersigned in a first round, returned by huang, sent again with {@link #SECOND}. */
    public DraftId inSecondRound(String title) {
        DraftId draft = atCountersigning(title);
        decide(draft, "huang", Verdict.RETURN, "三十億元尚未經議會通過。");
        decide(draft, "zheng", Verdict.APPROVE, "同意");
        revise(draft, SECOND);
        submit(draft, "standard", List.of());
        return draft;
    }

    public void submit(DraftId draft, String route, List<String> departments) {
        var submission =
                new Submission(
                        revision(draft).number(),
                        route,
                        departments.stream().map(this::department).map(DepartmentId::new).toList(),
                        List.of(new PersonId(person("liang").id().value())),
                        "請審閱");
        Submitted submitted = done(submitting.submit(draft, submission, null, actor("lin")));
        if (submitted.round() < 1) {
            throw new AssertionError(submitted);
        }
    }

    public SeatId seat(DraftId draft, String username) {
        return deciding.context(draft, person(username).id()).orElseThrow().seat();
    }

    public Decided decide(DraftId draft, String username, Verdict verdict, String reason) {
        Revision latest = revisions.latest(draft).orElseThrow();
        var request =
                new DecisionRequest(verdict, latest.number(), latest.sha256(), reason, "station");
        return done(deciding.decide(seat(draft, username), request, null, actor(username)));
    }

    public void handOver(DraftId draft, String by, String to) {
        done(handingOver.handOver(seat(draft, by), person(to).id(), "出差", actor(by)));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }
}
