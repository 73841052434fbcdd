package org.rostrum.web.security;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins in PostgreSQL, so that all replicas count together. */
@Repository
class AttemptStore {

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from counting under the key until the transaction ends. */
    Attempts lock(byte[] key, Waits waits, Instant now) {
        jdbc.sql(
                        """
                        insert into web.sign_in_attempt (key, failures, last_at) values (?, 0, ?)
                        on conflict (key) do nothing
                        """)
                .params(key, Timestamp.from(now))
                .update();
        return jdbc.sql(
                        """
                        select failures, last_at from web.sign_in_attempt where key = ? for update
                        """)
                .param(key)
                .query((row, _) ->
                        new Attempts(
                                key,
                                row.getInt("failures"),
                                row.getTimestamp("last_at").toInstant(),
                                waits))
                .single();
    }

    void write(Attempts attempts) {
        jdbc.sql("update web.sign_in_attempt set failures = ?, last_at = ? where key = ?")
                .params(attempts.failures(), Timestamp.from(attempts.lastAt()), attempts.key())
                .update();
    }

    void delete(byte[] key) {
        jdbc.sql("delete from web.sign_in_attempt where key = ?").param(key).update();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("delete from web.sign_in_attempt where last_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }
}
