package org.rostrum.draft.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        return jdbc
                .sql(
                        """
                        select number, author from draft.revision where draft_id = :draft
                        union
                        select number, person_id from draft.revision_writer
                        where draft_id = :draft
                        """)
                .param("draft", draft.value())
                .query((row, _) ->
                        Map.entry(row.getInt(1), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                mapping(Map.Entry::getValue, toSet())))
                .entrySet()
                .stream()
                .map(e -> new Written(e.getKey(), e.getValue()))
                .toList();
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
