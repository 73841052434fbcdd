package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers to keyed requests, in PostgreSQL. */
@Repository
class AnswerStore {

    private static final String FIND =
            """
            select request, answer, number, stream, sequence, hash
            from workflow.idempotency where person_id = ? and key = cast(? as text)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Nullable Answer find(PersonId person, String key) {
        return jdbc.sql(FIND)
                .param(person.value())
                .param(key)
                .query(AnswerStore::answer)
                .optional()
                .orElse(null);
    }

    /** Without a key there is nothing to be found. */
    Question<Answer> asking(PersonId person, @Nullable String key) {
        return Question.of(FIND, AnswerStore::answer, person.value(), key);
    }

    private static Answer answer(ResultSet row, int place) throws SQLException {
        return new Answer(
                row.getString("request"),
                ReviewRow.uuid(row, "answer"),
                row.getInt("number"),
                new Receipt(
                        row.getString("stream"), row.getLong("sequence"), row.getString("hash")));
    }

    void remember(PersonId person, String key, String request, Answer answer) {
        jdbc.sql(
                        """
                        insert into workflow.idempotency
                            (person_id, key, request, answer, number, stream, sequence, hash, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(person.value())
                .param(key)
                .param(request)
                .param(answer.thing())
                .param(answer.number())
                .param(answer.receipt().stream())
                .param(answer.receipt().sequence())
                .param(answer.receipt().hash())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets at most so many of those from before; how many there were. */
    int forget(Instant before, int most) {
        return jdbc.sql(
                        """
                        delete from workflow.idempotency where (person_id, key) in (
                            select person_id, key from workflow.idempotency
                            where made_at < ? limit ?)
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .param(most)
                .update();
    }
}
