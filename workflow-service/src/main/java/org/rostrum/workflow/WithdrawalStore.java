package org.rostrum.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafters' wishes to have a draft back, in PostgreSQL. */
@Repository
class WithdrawalStore {

    enum Answered {
        CONSENTED,
        DENIED,
        /** The review went on to an end, or back, by itself. */
        LAPSED
    }

    private final JdbcClient jdbc;

    WithdrawalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(ReviewId review, PersonId by, String reason, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.withdrawal_request
                            (id, review_id, asked_by, asked_at, reason)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(review.value())
                .param(by.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(reason)
                .update();
    }

    Optional<PersonId> asking(ReviewId review) {
        return jdbc.sql(
                        """
                        select asked_by from workflow.withdrawal_request
                        where review_id = ? and answer is null
                        """)
                .param(review.value())
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "asked_by")))
                .optional();
    }

    void answer(ReviewId review, Answered answer, PersonId by, String note, Instant now) {
        jdbc.sql(
                        """
                        update workflow.withdrawal_request
                        set answer = ?, answered_by = ?, answered_at = ?, answer_note = ?
                        where review_id = ? and answer is null
                        """)
                .param(answer.name())
                .param(by.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(note)
                .param(review.value())
                .update();
    }

    void lapse(ReviewId review, Instant now) {
        jdbc.sql(
                        """
                        update workflow.withdrawal_request set answer = 'LAPSED', answered_at = ?
                        where review_id = ? and answer is null
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(review.value())
                .update();
    }
}
