package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people have been sent, and their reading it, in PostgreSQL. The inbox begins at an index of
 * what is unread, so that it costs the same however much has been read.
 */
@Repository
class ReceivedCopyStore {

    /** Live copies that reach the person and that the person has not read. */
    private static final String REACHING =
            """
            select c.id from workflow.copy c join draft.draft d on d.id = c.draft_id
            where c.draft_id = :draft and c.taken_back_at is null and c.sent_by <> :me
              and (c.person = :me or c.department in (
                  select o.department_id from workflow.position o where o.person_id = :me))
              and not exists (select from workflow.copy_reader x
                  where x.copy_id = c.id and x.person_id = :me and x.read_at is not null)
              and d.drafter <> :me
              and not exists (select from draft.co_drafter w
                  where w.draft_id = d.id and w.person_id = :me)
              and workflow.takes_copies(:me)
            """;

    private static final Cursor START =
            new Cursor(0, Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    private final JdbcClient jdbc;

    ReceivedCopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReceivedCopy> unread(PersonId me, @Nullable Cursor after, int limit) {
        Cursor from = after == null ? START : after;
        return jdbc.sql(
                        """
                        select c.id, c.sent_at, c.note, d.id as draft_id, d.number, d.title,
                            d.urgency, p.name as drafter_name, f.name as department_name,
                            s.name as by_name, g.name as through
                        from workflow.copy_reader x
                        join workflow.copy c on c.id = x.copy_id and c.taken_back_at is null
                        join draft.draft d on d.id = c.draft_id
                        join workflow.person p on p.id = d.drafter
                        join workflow.department f on f.id = d.department
                        join workflow.person s on s.id = c.sent_by
                        left join workflow.department g on g.id = c.department
                        where x.person_id = :me and x.read_at is null
                          and (c.person = :me or exists (select from workflow.position o
                              where o.person_id = :me and o.department_id = c.department))
                          and workflow.takes_copies(:me)
                          and (c.sent_at, c.id) < (:at, :id)
                        order by c.sent_at desc, c.id desc limit :limit
                        """)
                .param("me", me.value())
                .param("at", from.utc())
                .param("id", from.id())
                .param("limit", limit)
                .query((row, _) -> received(row))
                .list();
    }

    boolean anyUnread(DraftId draft, PersonId me) {
        return jdbc.sql("select exists (%s)".formatted(REACHING))
                .param("draft", draft.value())
                .param("me", me.value())
                .query(Boolean.class)
                .single();
    }

    /** What the person has read by this, once; nothing the second time. */
    List<CopyId> read(DraftId draft, PersonId me, int revision, Instant now) {
        return jdbc.sql(
                        """
                        insert into workflow.copy_reader (copy_id, person_id, read_at, revision)
                        select reaching.id, :me, :now, :revision from (%s) reaching
                        on conflict (copy_id, person_id) do update
                            set read_at = excluded.read_at, revision = excluded.revision
                            where copy_reader.read_at is null
                        returning copy_id
                        """
                                .formatted(REACHING))
                .param("draft", draft.value())
                .param("me", me.value())
                .param("revision", revision)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new CopyId(ReviewRow.uuid(row, "copy_id")))
                .list();
    }

    /** Who sent these. */
    List<PersonId> senders(List<CopyId> copies) {
        return jdbc.sql("select distinct sent_by from workflow.copy where id = any(?) order by 1")
                .param(copies.stream().map(CopyId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "sent_by")))
                .list();
    }

    private static ReceivedCopy received(ResultSet row) throws SQLException {
        return new ReceivedCopy(
                new CopyId(ReviewRow.uuid(row, "id")),
                new DraftId(ReviewRow.uuid(row, "draft_id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("drafter_name"),
                row.getString("department_name"),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("by_name"),
                row.getString("through"),
                row.getString("note"),
                requireNonNull(ReviewRow.instant(row, "sent_at")));
    }
}
