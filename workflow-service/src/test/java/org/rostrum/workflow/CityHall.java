package org.rostrum.workflow;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.revision.Creating;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small city hall for tests, with drafts in every stage. People: drafter lin and head qiu of the
 * policy office; huang (head) and yip of finance, zheng of justice, fang of the press office; he of
 * the office; leaders feng and liang; auditor shen; administrators tian and ou.
 */
public final class CityHall {

    private final ApplicationContext context;
    private final JdbcClient jdbc;

    private CityHall(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** Moves in, once a database. */
    public static CityHall in(ApplicationContext context) {
        CityHall hall = new CityHall(context);
        if (hall.people().byUsername("lin").isEmpty()) {
            hall.moveIn();
        }
        return hall;
    }

    private void moveIn() {
        department("government", "市政府", null, false);
        department("policy", "政策研究室", "government", true);
        department("finance", "財政局", "government", true);
        department("justice", "司法局", "government", true);
        department("press", "新聞辦公室", "government", true);
        department("office", "辦公室", "government", false);
        person("lin", "林美玲", "policy", false, Role.DRAFTER);
        person("sun", "孫立", "policy", false, Role.DRAFTER, Role.REVIEWER);
        person("qiu", "邱啟明", "policy", true, Role.REVIEWER);
        person("huang", "黃志豪", "finance", true, Role.REVIEWER);
        person("yip", "葉敏", "finance", false, Role.REVIEWER);
        person("zheng", "鄭文", "justice", true, Role.REVIEWER);
        person("fang", "方曉", "press", true, Role.REVIEWER);
        person("he", "何宛珊", "office", true, Role.OFFICE);
        person("hou", "侯正", "office", false, Role.OFFICE);
        person("feng", "馮世昌", "office", false, Role.LEADER);
        person("liang", "梁國棟", "government", true, Role.LEADER);
        person("shen", "沈審", "office", false, Role.AUDITOR);
        person("tian", "田管", "office", false, Role.SYSTEM_ADMIN);
        person("ou", "歐安", "office", false, Role.SECURITY_ADMIN);
    }

    public DepartmentId department(
            String code, String name, @Nullable String parent, boolean countersigns) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into workflow.department (id, code, name, parent, countersigns)
                        values (?, ?, ?, (select id from workflow.department where code = ?), ?)
                        """)
                .params(Arrays.<@Nullable Object>asList(id, code, name, parent, countersigns))
                .update();
        return new DepartmentId(id);
    }

    public PersonId person(
            String username, String name, String department, boolean head, Role... roles) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into workflow.person (id, username, name) values (?, ?, ?)")
                .params(id, username, name)
                .update();
        jdbc.sql(
                        """
                        insert into workflow.position (person_id, department_id, head)
                        select ?, d.id, ? from workflow.department d where d.code = ?
                        """)
                .params(id, head, department)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into workflow.person_role values (?, ?)")
                    .params(id, role.name())
                    .update();
        }
        return new PersonId(id);
    }

    public People people() {
        return context.getBean(People.class);
    }

    public PersonId id(String username) {
        return people().byUsername(username).orElseThrow().id();
    }

    public Actor actor(String username) {
        Person person = people().byUsername(username).orElseThrow();
        return new Actor(
                person.id().value(),
                person.name(),
                person.roles().stream().map(Role::name).toList(),
                null,
                "password");
    }

    public DepartmentId department(String code) {
        return jdbc.sql("select id from workflow.department where code = ?")
                .param(code)
                .query((row, _) -> new DepartmentId(row.getObject(1, UUID.class)))
                .single();
    }

    /** lin's draft with its first revision. */
    public DraftId draft() {
        return draft(Set.of());
    }

    public DraftId draft(Set<PersonId> coDrafters) {
        return draft("lin", "policy", Urgency.NORMAL, coDrafters);
    }

    public DraftId draft(
            String drafter, String department, Urgency urgency, Set<PersonId> coDrafters) {
        DraftDetails details =
                new DraftDetails(
                        "在青年創業大會上的講話",
                        "青年創業大會",
                        "梁國棟",
                        LocalDateTime.of(2026, 12, 1, 9, 30),
                        "市民中心",
                        15,
                        urgency,
                        Classification.INTERNAL,
                        coDrafters);
        DraftId draft =
                done(
                        context.getBean(Creating.class)
                                .create(
                                        new NewDraft(details, department(department), null),
                                        text("各位朋友：\n\n大家好！今年全市新增企業3,214家。\n"),
                                        actor(drafter)));
        revise(draft, drafter);
        return draft;
    }

    /** Makes a revision of whatever the working copy says. */
    public Revision revise(DraftId draft, String by) {
        return done(context.getBean(MakingRevision.class).make(draft, -1, "", actor(by)));
    }

    /** Rewrites the text and makes a revision of it. */
    public Revision rewrite(DraftId draft, String by, String text) {
        long version = context.getBean(WorkingCopies.class).find(draft).orElseThrow().version();
        context.getBean(Saving.class).save(draft, version, text(text), actor(by));
        return revise(draft, by);
    }

    public static Text text(String plain) {
        return done(PlainText.read(plain));
    }

    public Draft find(DraftId draft) {
        return context.getBean(Drafts.class).find(draft).orElseThrow();
    }

    /** To finance, justice and press, then feng and liang. */
    public Submission standard(int revision) {
        return new Submission(
                revision,
                "standard",
                List.of(department("finance"), department("justice"), department("press")),
                List.of(id("feng"), id("liang")),
                "請審閱");
    }

    public Submission brief(int revision) {
        return new Submission(revision, "brief", List.of(), List.of(id("liang")), "請審閱");
    }

    /** lin's draft, before qiu, the head of her department. */
    public DraftId draftUnderReview() {
        DraftId draft = draft();
        submit(draft, standard(1));
        return draft;
    }

    /** lin's draft, before the three countersigning departments. */
    public DraftId draftBeingCountersigned() {
        DraftId draft = draftUnderReview();
        approve(draft, "qiu");
        return draft;
    }

    /** lin's draft, before feng; liang comes after him. */
    public DraftId draftBeforeTheLeaders() {
        DraftId draft = draftBeingCountersigned();
        for (String username : List.of("huang", "zheng", "fang", "he")) {
            approve(draft, username);
        }
        return draft;
    }

    /** lin's draft, with her again after qiu returned it. */
    public DraftId draftReturned() {
        DraftId draft = draftUnderReview();
        decide(draft, "qiu", Verdict.RETURN, "第二段數字有誤", null);
        return draft;
    }

    public Submitted submit(DraftId draft, Submission submission) {
        return done(
                context.getBean(Submitting.class).submit(draft, submission, null, actor("lin")));
    }

    public Decided approve(DraftId draft, String username) {
        return decide(draft, username, Verdict.APPROVE, "", null);
    }

    /** Decides for the seat that this person can take now. */
    public Decided decide(
            DraftId draft,
            String username,
            Verdict verdict,
            String reason,
            @Nullable String resumeAt) {
        return done(tryToDecide(draft, username, verdict, reason, resumeAt));
    }

    public Outcome<Decided> tryToDecide(
            DraftId draft,
            String username,
            Verdict verdict,
            String reason,
            @Nullable String resumeAt) {
        Deciding deciding = context.getBean(Deciding.class);
        DecisionContext at = deciding.context(draft, id(username)).orElseThrow();
        return deciding.decide(
                at.seat(),
                new DecisionRequest(verdict, at.revision(), at.sha256(), reason, resumeAt),
                null,
                actor(username));
    }

    /** Whether the person still works here. */
    public void employ(String username, boolean active) {
        jdbc.sql("update workflow.person set active = ? where username = ?")
                .params(active, username)
                .update();
    }

    /** The seat of this name at the station that is open now. */
    public SeatId seat(DraftId draft, String name) {
        return jdbc.sql(
                        """
                        select s.id from workflow.seat s
                        join workflow.station st on st.id = s.station_id and st.state = 'ACTIVE'
                        where s.draft_id = ? and s.name = ?
                        """)
                .params(draft.value(), name)
                .query((row, _) -> new SeatId(row.getObject(1, UUID.class)))
                .single();
    }

    /** What it says for the revision under review. */
    public DecisionRequest request(DraftId draft, Verdict verdict, String reason) {
        if (!(find(draft) instanceof Draft.InReview frozen)) {
            throw new AssertionError("not under review: " + draft);
        }
        return new DecisionRequest(verdict, frozen.revision(), frozen.sha256(), reason, null);
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    /** The codes of all reasons. */
    public static List<String> refused(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<?>(var reasons) -> reasons.stream().map(r -> r.code()).toList();
        };
    }
}
