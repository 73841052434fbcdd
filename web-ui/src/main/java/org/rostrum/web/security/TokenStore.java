package org.rostrum.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal tokens in PostgreSQL. */
@Repository
class TokenStore {

    private static final Duration USE_EXACT_TO = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Token token, PersonId person, byte[] sha256) {
        jdbc.sql(
                        """
                        insert into web.token (id, person_id, sha256, name, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        token.id(),
                        person.value(),
                        sha256,
                        token.name(),
                        Timestamp.from(token.createdAt()),
                        Timestamp.from(token.expiresAt()))
                .update();
    }

    /** Whose token it is, if it is one and still valid; notes its use about once a minute. */
    Optional<PersonId> use(byte[] sha256) {
        Instant now = clock.instant();
        Optional<Used> found =
                jdbc.sql(
                                """
                                select id, person_id, last_used_at from web.token
                                where sha256 = ? and expires_at > ?
                                """)
                        .params(sha256, Timestamp.from(now))
                        .query(Used::read)
                        .optional();
        found.filter(used -> used.before(now.minus(USE_EXACT_TO)))
                .ifPresent(used -> noteUse(used.token(), now));
        return found.map(Used::person);
    }

    private void noteUse(UUID token, Instant now) {
        jdbc.sql("update web.token set last_used_at = ? where id = ?")
                .params(Timestamp.from(now), token)
                .update();
    }

    /** Newest first. */
    List<Token> of(PersonId person) {
        return jdbc.sql(
                        """
                        select id, name, created_at, expires_at, last_used_at from web.token
                        where person_id = ? and expires_at > ? order by created_at desc, id
                        """)
                .params(person.value(), Timestamp.from(clock.instant()))
                .query((row, _) ->
                        new Token(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getTimestamp("created_at").toInstant(),
                                row.getTimestamp("expires_at").toInstant(),
                                moment(row, "last_used_at")))
                .list();
    }

    boolean delete(UUID token, PersonId person) {
        return jdbc.sql("delete from web.token where id = ? and person_id = ?")
                        .params(token, person.value())
                        .update()
                == 1;
    }

    int deleteAll(PersonId person) {
        return jdbc.sql("delete from web.token where person_id = ?").param(person.value()).update();
    }

    void tidy() {
        jdbc.sql("delete from web.token where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private record Used(UUID token, PersonId person, @Nullable Instant at) {

        static Used read(ResultSet row, int number) throws SQLException {
            return new Used(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    moment(row, "last_used_at"));
        }

        boolean before(Instant moment) {
            return at == null || at.isBefore(moment);
        }
    }
}
