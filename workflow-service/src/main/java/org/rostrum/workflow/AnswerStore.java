package org.rostrum.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers to keyed requests, in PostgreSQL. */
@Repository
class AnswerStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Nullable Answer find(PersonId person, String key) {
        return jdbc.sql(
                        """
                        select request, answer, number, stream, sequence, hash
                        from workflow.idempotency where person_id = ? and key = ?
                        """)
                .param(person.value())
                .param(key)
                .query((row, _) ->
                        new Answer(
                                row.getString("request"),
                                ReviewRow.uuid(row, "answer"),
                                row.getInt("number"),
                                new Receipt(
                                        row.getString("stream"),
                                        row.getLong("sequence"),
                                        row.getString("hash"))))
                .optional()
                .orElse(null);
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
}
