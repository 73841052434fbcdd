package org.rostrum.workflow;

import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions in PostgreSQL. They are only ever added. */
@Repository
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement with the seat, which the deciding person holds from now on. */
    void insert(Decision decision, SeatId seat, Review review) {
        Destination back = decision.destination();
        jdbc.sql(
                        """
                        with seat as (
                            update workflow.seat
                            set state = 'DECIDED', holder = :person,
                                claimed_at = coalesce(claimed_at, :at)
                            where id = :seat and state = 'OPEN'
                            returning id, station_id)
                        insert into workflow.decision (id, seat_id, station_id, review_id, draft_id,
                            round, verdict, revision, sha256, amends, reason, resume_at, sent_to,
                            person, acting_for, decided_at)
                        select :id, seat.id, seat.station_id, :review, :draft,
                            :round, :verdict, :revision, :sha256, :amends, :reason, :resumeAt, :sentTo,
                            :person, :actingFor, :at
                        from seat
                        """)
                .param("id", decision.id())
                .param("seat", seat.value())
                .param("review", review.id().value())
                .param("draft", review.draft().value())
                .param("round", review.round())
                .param("verdict", decision.verdict().name())
                .param("revision", decision.revision())
                .param("sha256", decision.sha256())
                .param("amends", decision.amends(), Types.INTEGER)
                .param("reason", decision.reason())
                .param("resumeAt", back == null ? null : back.resumeAt(), Types.VARCHAR)
                .param("sentTo", back == null ? null : back.sentTo(), Types.VARCHAR)
                .param("person", decision.person().value())
                .param(
                        "actingFor",
                        decision.actingFor() == null ? null : decision.actingFor().value(),
                        Types.OTHER)
                .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
