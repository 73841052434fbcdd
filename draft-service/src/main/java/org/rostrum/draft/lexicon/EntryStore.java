package org.rostrum.draft.lexicon;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code draft.lexicon_entry}. */
@Repository
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LexiconEntry> find(EntryId id) {
        return jdbc.sql("select * from draft.lexicon_entry where id = :id")
                .param("id", id.value())
                .query(EntryStore::entry)
                .optional();
    }

    Optional<LexiconEntry> find(EntryKind kind, String term) {
        return jdbc.sql("select * from draft.lexicon_entry where kind = :kind and term = :term")
                .param("kind", kind.name())
                .param("term", term)
                .query(EntryStore::entry)
                .optional();
    }

    /** All that are in use. */
    List<LexiconEntry> current() {
        return jdbc.sql(
                        """
                        select * from draft.lexicon_entry where not retired
                        order by term collate "C", id
                        """)
                .query(EntryStore::entry)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from draft.lexicon_entry where not retired")
                .query(Integer.class)
                .single();
    }

    List<LexiconEntry> list(EntryFilter filter, @Nullable EntryId after, int limit) {
        return jdbc.sql(
                        """
                        select * from draft.lexicon_entry e
                        where retired = :retired
                          and (cast(:kind as text) is null or kind = :kind)
                          and (:words = '' or position(lower(:words) in lower(term || ' '
                              || array_to_string(aliases, ' ') || ' '
                              || array_to_string(duties, ' ') || ' ' || note)) > 0)
                          and (cast(:after as uuid) is null or (term collate "C", id) >
                              (select a.term collate "C", a.id from draft.lexicon_entry a
                               where a.id = :after))
                        order by term collate "C", id limit :limit
                        """)
                .param("retired", filter.retired())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("words", filter.words())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(EntryStore::entry)
                .list();
    }

    void insert(LexiconEntry entry) {
        write(
                entry,
                """
                insert into draft.lexicon_entry
                    (id, kind, term, aliases, duties, note, retired, changed_at)
                values (:id, :kind, :term, :aliases, :duties, :note, :retired, :at)
                """);
    }

    void update(LexiconEntry entry) {
        write(
                entry,
                """
                update draft.lexicon_entry
                set kind = :kind, term = :term, aliases = :aliases, duties = :duties, note = :note,
                    retired = :retired, changed_at = :at
                where id = :id
                """);
    }

    private void write(LexiconEntry entry, String sql) {
        EntryDetails details = entry.details();
        jdbc.sql(sql)
                .param("id", entry.id().value())
                .param("kind", details.kind().name())
                .param("term", details.term())
                .param("aliases", details.aliases().toArray(String[]::new))
                .param("duties", details.duties().toArray(String[]::new))
                .param("note", details.note())
                .param("retired", entry.retired())
                .param("at", entry.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LexiconEntry entry(ResultSet row, int number) throws SQLException {
        return new LexiconEntry(
                new EntryId(row.getObject("id", UUID.class)),
                new EntryDetails(
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("term"),
                        texts(row.getArray("aliases")),
                        texts(row.getArray("duties")),
                        row.getString("note")),
                row.getBoolean("retired"),
                changedAt(row));
    }

    private static Instant changedAt(ResultSet row) throws SQLException {
        return row.getObject("changed_at", OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
