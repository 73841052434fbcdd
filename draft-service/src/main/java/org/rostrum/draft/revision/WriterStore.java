package org.rostrum.draft.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code draft.revision_writer} and {@code draft.working_writer}. */
@Repository
class WriterStore {

    private final JdbcClient jdbc;

    WriterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Written> ofRevisions(DraftId draft) {
        return jdbc.sql(
                        """
                        select r.number, r.author, r.amends, array(
                            select w.person_id from draft.revision_writer w
                            where w.draft_id = r.draft_id and w.number = r.number) as others
                        from draft.revision r where r.draft_id = ? order by r.number
                        """)
                .param(draft.value())
                .query((row, _) -> written(row))
                .list();
    }

    private static Written written(ResultSet row) throws SQLException {
        PersonId author = new PersonId(row.getObject("author", UUID.class));
        Set<PersonId> writers = new HashSet<>(Set.of(author));
        for (UUID other : (UUID[]) row.getArray("others").getArray()) {
            writers.add(new PersonId(other));
        }
        return new Written(row.getInt("number"), author, writers, row.getObject("amends") != null);
    }

    Set<PersonId> ofWorkingCopy(DraftId draft) {
        return Set.copyOf(
                jdbc.sql("select person_id from draft.working_writer where draft_id = ?")
                        .param(draft.value())
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    void add(DraftId draft, PersonId person) {
        jdbc.sql(
                        """
                        insert into draft.working_writer (draft_id, person_id) values (?, ?)
                        on conflict do nothing
                        """)
                .param(draft.value())
                .param(person.value())
                .update();
    }
}
