package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Copies of drafts in PostgreSQL. */
@Repository
class CopyStore {

    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What all copies of one sending have in common.
     *
     * @param revision that is shown to readers now
     */
    record Sending(DraftId draft, int revision, String note, PersonId by, Instant at) {}

    CopyId toPerson(Sending sending, PersonId to) {
        return insert(
                sending,
                """
                with sent as (
                    insert into workflow.copy
                        (id, draft_id, revision, person, note, sent_by, sent_at)
                    values (:id, :draft, :revision, :to, :note, :by, :at) returning id)
                insert into workflow.copy_reader (copy_id, person_id) select id, :to from sent
                """,
                to.value());
    }

    /** It waits for those who work there now and have no copy of their own. */
    CopyId toDepartment(Sending sending, DepartmentId to) {
        return insert(
                sending,
                """
                with sent as (
                    insert into workflow.copy
                        (id, draft_id, revision, department, note, sent_by, sent_at)
                    values (:id, :draft, :revision, :to, :note, :by, :at) returning id)
                insert into workflow.copy_reader (copy_id, person_id)
                select sent.id, o.person_id
                from sent join workflow.position o on o.department_id = :to
                join draft.draft d on d.id = :draft
                where workflow.takes_copies(o.person_id) and o.person_id not in (:by, d.drafter)
                  and not exists (select from draft.co_drafter w
                      where w.draft_id = d.id and w.person_id = o.person_id)
                  and not exists (select from workflow.copy_reader x
                      join workflow.copy c on c.id = x.copy_id and c.taken_back_at is null
                      where c.draft_id = d.id and x.person_id = o.person_id)
                """,
                to.value());
    }

    private CopyId insert(Sending sending, String sql, UUID to) {
        UUID id = UUID.randomUUID();
        jdbc.sql(sql)
                .param("id", id)
                .param("draft", sending.draft().value())
                .param("revision", sending.revision())
                .param("to", to)
                .param("note", sending.note())
                .param("by", sending.by().value())
                .param("at", sending.at().atOffset(ZoneOffset.UTC))
                .update();
        return new CopyId(id);
    }

    Optional<Copy> find(CopyId id) {
        return jdbc.sql(
                        """
                        select c.id, c.draft_id, c.sent_by, c.taken_back_at is not null as back,
                            coalesce(p.name, g.name) as to_name,
                            array(select x.person_id from workflow.copy_reader x
                                where x.copy_id = c.id order by x.person_id) as readers,
                            exists (select from workflow.copy_reader x
                                where x.copy_id = c.id and x.read_at is not null) as read
                        from workflow.copy c
                        left join workflow.person p on p.id = c.person
                        left join workflow.department g on g.id = c.department
                        where c.id = ?
                        """)
                .param(id.value())
                .query((row, _) -> copy(row))
                .optional();
    }

    /** Nobody waits for it any more, either. */
    void takeBack(CopyId id, Instant now) {
        jdbc.sql(
                        """
                        with back as (
                            update workflow.copy set taken_back_at = :now where id = :id)
                        delete from workflow.copy_reader where copy_id = :id
                        """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever left the department or the house without having read it is not waited for. */
    List<SentCopy> of(DraftId draft) {
        Map<UUID, SentCopy> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select c.id, c.sent_by, b.name as by_name, c.sent_at, c.revision, c.note,
                            coalesce(p.name, g.name) as to_name, c.department is not null as whole,
                            r.id as reader, r.name as reader_name, x.read_at
                        from workflow.copy c
                        join workflow.person b on b.id = c.sent_by
                        left join workflow.person p on p.id = c.person
                        left join workflow.department g on g.id = c.department
                        left join workflow.copy_reader x on x.copy_id = c.id
                          and (x.read_at is not null or workflow.takes_copies(x.person_id)
                            and (c.person is not null or exists (select from workflow.position o
                              where o.person_id = x.person_id
                                and o.department_id = c.department)))
                        left join workflow.person r on r.id = x.person_id
                        where c.draft_id = ? and c.taken_back_at is null
                        order by c.sent_at, c.id, x.read_at nulls last, r.name
                        """)
                .param(draft.value())
                .query(row -> {
                    found.merge(ReviewRow.uuid(row, "id"), sent(row), CopyStore::together);
                });
        return List.copyOf(found.values());
    }

    private static SentCopy together(SentCopy one, SentCopy more) {
        List<SentCopy.Reader> readers = new ArrayList<>(one.readers());
        readers.addAll(more.readers());
        return new SentCopy(
                one.id(),
                one.to(),
                one.department(),
                one.by(),
                one.byName(),
                one.at(),
                one.revision(),
                one.note(),
                readers);
    }

    private static SentCopy sent(ResultSet row) throws SQLException {
        PersonId reader = ReviewRow.person(row, "reader");
        return new SentCopy(
                new CopyId(ReviewRow.uuid(row, "id")),
                row.getString("to_name"),
                row.getBoolean("whole"),
                new PersonId(ReviewRow.uuid(row, "sent_by")),
                row.getString("by_name"),
                requireNonNull(ReviewRow.instant(row, "sent_at")),
                row.getInt("revision"),
                row.getString("note"),
                reader == null
                        ? List.of()
                        : List.of(
                                new SentCopy.Reader(
                                        reader,
                                        row.getString("reader_name"),
                                        ReviewRow.instant(row, "read_at"))));
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                new CopyId(ReviewRow.uuid(row, "id")),
                new DraftId(ReviewRow.uuid(row, "draft_id")),
                row.getString("to_name"),
                new PersonId(ReviewRow.uuid(row, "sent_by")),
                Arrays.stream((UUID[]) row.getArray("readers").getArray())
                        .map(PersonId::new)
                        .toList(),
                row.getBoolean("read"),
                row.getBoolean("back"));
    }
}
