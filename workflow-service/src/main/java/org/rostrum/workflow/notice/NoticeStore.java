package org.rostrum.workflow.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were told, in PostgreSQL. */
@Repository
class NoticeStore {

    static final String NOTICE =
            """
            select n.id, n.kind, n.event, n.draft_id, d.number,
                case when workflow.may_read(n.person, d.id, d.drafter, d.department, :day)
                    then d.title end as title,
                d.classification = 'SENSITIVE' as sensitive,
                n.actor, n.place, n.verdict, n.at, n.read_at
            from workflow.notice n join draft.draft d on d.id = n.draft_id
            """;

    private final JdbcClient jdbc;
    private final Today today;

    NoticeStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<Notice> list(PersonId person, boolean unreadOnly, NoticeCursor after, int limit) {
        return jdbc.sql(
                        NOTICE
                                + """
                                where n.person = :person and n.in_page
                                  and (not :unread or n.read_at is null)
                                  and (n.at < :at or n.at = :at and n.id > :id)
                                order by n.at desc, n.id limit :limit
                                """)
                .param("person", person.value())
                .param("unread", unreadOnly)
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .param("day", today.day())
                .query(new NoticeRow())
                .list();
    }

    Optional<Notice> find(UUID notice) {
        return jdbc.sql(NOTICE + " where n.id = :notice")
                .param("notice", notice)
                .param("day", today.day())
                .query(new NoticeRow())
                .optional();
    }

    Optional<Notice> find(UUID notice, PersonId person) {
        return jdbc.sql(NOTICE + " where n.id = :notice and n.person = :person")
                .param("notice", notice)
                .param("person", person.value())
                .param("day", today.day())
                .query(new NoticeRow())
                .optional();
    }

    /** What is in a digest, oldest first. */
    List<Notice> digested(UUID digest) {
        return jdbc.sql(
                        NOTICE
                                + """
                                join workflow.digest g on g.id = :digest and g.person = n.person
                                where n.mail = 'DAILY' and n.digested = g.day
                                order by n.at, n.id
                                """)
                .param("digest", digest)
                .param("day", today.day())
                .query(new NoticeRow())
                .list();
    }

    int unread(PersonId person) {
        return jdbc.sql(
                        """
                        select count(*) from workflow.notice
                        where person = ? and in_page and read_at is null
                        """)
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** Of each; those who have nothing unread are left out. */
    Map<PersonId, Unread> unread(List<PersonId> people) {
        Map<PersonId, Unread> found = new HashMap<>();
        jdbc.sql(
                        """
                        select person, count(*) as many, max(at) as newest from workflow.notice
                        where person = any(?) and in_page and read_at is null group by person
                        """)
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new PersonId(NoticeRow.uuid(row, "person")),
                            new Unread(row.getInt("many"), NoticeRow.instant(row, "newest")));
                });
        return found;
    }

    boolean markRead(UUID notice, PersonId person, Instant now) {
        return jdbc.sql(
                                """
                                update workflow.notice set read_at = coalesce(read_at, ?)
                                where id = ? and person = ?
                                """)
                        .param(now.atOffset(ZoneOffset.UTC))
                        .param(notice)
                        .param(person.value())
                        .update()
                == 1;
    }

    int markAllRead(PersonId person, Instant upTo, Instant now) {
        return jdbc.sql(
                        """
                        update workflow.notice set read_at = ?
                        where person = ? and read_at is null and in_page and at <= ?
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(person.value())
                .param(upTo.atOffset(ZoneOffset.UTC))
                .update();
    }
}
