package org.rostrum.draft.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code draft.read_paragraph}. */
@Repository
class ReadStateStore {

    private final JdbcClient jdbc;

    ReadStateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Remembered> find(DraftId draft, PersonId person) {
        return jdbc.sql(
                        """
                        select encode(sha256, 'hex') as sha256, paragraph, read_at
                        from draft.read_paragraph
                        where draft_id = :draft and person_id = :person
                        """)
                .param("draft", draft.value())
                .param("person", person.value())
                .query((row, _) -> remembered(row))
                .list();
    }

    /** In an order of their own, so that two tabs of one person never wait for each other. */
    void add(DraftId draft, PersonId person, List<Remembered> read) {
        jdbc.sql(
                        """
                        insert into draft.read_paragraph
                            (draft_id, person_id, sha256, paragraph, read_at)
                        select :draft, :person, decode(sha256, 'hex'), min(paragraph), min(read_at)
                        from unnest(
                            cast(:hashes as text[]), cast(:paragraphs as text[]),
                            cast(:times as timestamptz[])
                        ) as one (sha256, paragraph, read_at)
                        group by sha256 order by sha256
                        on conflict (draft_id, person_id, sha256) do nothing
                        """)
                .param("draft", draft.value())
                .param("person", person.value())
                .param("hashes", array(read, Remembered::sha256))
                .param("paragraphs", array(read, Remembered::paragraph))
                .param("times", array(read, one -> one.readAt().toString()))
                .update();
    }

    void remove(DraftId draft, PersonId person, List<Remembered> unread) {
        jdbc.sql(
                        """
                        delete from draft.read_paragraph
                        where draft_id = :draft and person_id = :person and sha256 in (
                            select decode(one, 'hex') from unnest(cast(:hashes as text[])) as one)
                        """)
                .param("draft", draft.value())
                .param("person", person.value())
                .param("hashes", array(unread, Remembered::sha256))
                .update();
    }

    /** Of drafts that ended before the time given; at most so many rows at once. */
    int removeEnded(Instant before, int rows) {
        return jdbc.sql(
                        """
                        delete from draft.read_paragraph where ctid = any (array(
                            select read.ctid
                            from draft.read_paragraph read
                            join draft.draft on draft.id = read.draft_id
                            where draft.state in ('APPROVED', 'REJECTED', 'ABANDONED')
                              and draft.changed_at < :before
                            limit :rows))
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("rows", rows)
                .update();
    }

    private static String[] array(List<Remembered> all, Function<Remembered, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    private static Remembered remembered(ResultSet row) throws SQLException {
        return new Remembered(
                row.getString("sha256"),
                row.getString("paragraph"),
                row.getObject("read_at", OffsetDateTime.class).toInstant());
    }
}
