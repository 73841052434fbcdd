package org.rostrum.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the record. */
@Repository
class RecordStore {

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;

    RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the payload to the end of its chain, in one statement: the insert trigger locks the
     * chain's head, gives the number and both hashes, and moves the head.
     */
    Placed append(String stream, Payload payload, byte[] bytes) {
        return jdbc.sql(
                        """
                        insert into record.entry (stream, payload, alg, actor, occurred_at)
                        values (?, ?, ?, ?, ?)
                        returning seq, prev_hash, hash
                        """)
                .param(stream)
                .param(bytes)
                .param(Link.SHA_256)
                .param(payload.actor().person())
                .param(payload.at().atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Placed(
                                row.getLong(1), Hash.of(row.getBytes(2)), Hash.of(row.getBytes(3))))
                .single();
    }

    /** Where the database has put an entry. */
    record Placed(long sequence, Hash previous, Hash hash) {}

    List<StoredEntry> entries(String stream, long after, int limit) {
        return jdbc.sql(
                        """
                        select stream, seq, prev_hash, payload, hash, alg, actor, occurred_at
                        from record.entry
                        where stream = :stream and seq > :after
                        order by seq limit :limit
                        """)
                .param("stream", stream)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    /**
     * Reads one chain with its head, in one statement and so as of one moment. Call it inside a
     * transaction: only then does the driver fetch piece by piece.
     */
    void chain(String stream, ChainReading reading) {
        jdbc.sql(
                        """
                        select coalesce(e.stream, h.stream) as stream, e.seq, e.prev_hash, e.payload,
                               e.hash, e.alg, e.actor, e.occurred_at,
                               h.seq as head_seq, h.hash as head_hash
                        from (select * from record.entry where stream = :stream) e
                        full join (select * from record.head where stream = :stream) h
                            on h.stream = e.stream
                        order by e.seq
                        """)
                .param("stream", stream)
                .withFetchSize(FETCHED_AT_ONCE)
                .query(reading);
    }

    /** Reads all chains with their heads, one after the other; otherwise like one chain. */
    void chains(ChainReading reading) {
        jdbc.sql(
                        """
                        select coalesce(e.stream, h.stream) as stream, e.seq, e.prev_hash, e.payload,
                               e.hash, e.alg, e.actor, e.occurred_at,
                               h.seq as head_seq, h.hash as head_hash
                        from record.entry e full join record.head h on h.stream = e.stream
                        order by 1, e.seq
                        """)
                .withFetchSize(FETCHED_AT_ONCE)
                .query(reading);
    }

    static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString("stream"),
                row.getLong("seq"),
                Hash.of(row.getBytes("prev_hash")),
                row.getBytes("payload"),
                Hash.of(row.getBytes("hash")),
                row.getString("alg"),
                row.getObject("actor", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
