package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that count, and those that were taken back, in PostgreSQL. */
@Repository
class TakingBackStore {

    private static final String VOICED =
            """
            select d.id, d.seat_id, s.name as seat_name, d.person, p.name as person_name, d.verdict,
                d.carried_from is not null as carried, d.round, t.key, t.state
            from workflow.standing_decision d
            join workflow.seat s on s.id = d.seat_id
            join workflow.station t on t.id = d.station_id
            join workflow.person p on p.id = d.person
            """;

    private final JdbcClient jdbc;

    TakingBackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where nothing was decided, or what was decided counts no more. */
    Optional<Voiced> in(SeatId seat) {
        return jdbc.sql(VOICED + "where d.seat_id = ?")
                .param(seat.value())
                .query((row, _) -> voiced(row))
                .optional();
    }

    /** What the person's voice is in a round. */
    Optional<Voiced> of(PersonId person, Review review) {
        return jdbc.sql(VOICED + "where d.review_id = ? and d.round = ? and d.person = ?")
                .param(review.id().value())
                .param(review.round())
                .param(person.value())
                .query((row, _) -> voiced(row))
                .optional();
    }

    /** The seat is asked again, and whoever decided there still holds it. */
    void takeBack(Voiced voiced, Review review, String reason, Instant now) {
        jdbc.sql(
                        """
                        with seat as (update workflow.seat set state = 'OPEN' where id = :seat)
                        insert into workflow.taken_back
                            (decision_id, review_id, draft_id, person, reason, taken_back_at)
                        values (:decision, :review, :draft, :person, :reason, :now)
                        """)
                .param("seat", voiced.seat().value())
                .param("decision", voiced.decision())
                .param("review", review.id().value())
                .param("draft", review.draft().value())
                .param("person", voiced.person().value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether somebody else decided in this round who could not without what was said before. */
    boolean reliedOn(Review review, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.standing_decision d
                            where d.review_id = ? and d.round = ? and d.person <> ?
                              and d.carried_from is null
                              and d.verdict = 'APPROVE'
                              and workflow.wrote_unread(d.person, d.draft_id, d.revision))
                        """)
                .param(review.id().value())
                .param(review.round())
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The newest first.
     *
     * @param label says what a station is called
     */
    List<TakenBack> takenBack(ReviewId review, Function<String, Label> label) {
        return jdbc.sql(
                        """
                        select d.round, t.key, s.name as seat_name, d.verdict, d.revision,
                            d.reason as said, d.person, p.name as person_name, d.decided_at,
                            b.reason as because, b.taken_back_at
                        from workflow.taken_back b
                        join workflow.decision d on d.id = b.decision_id
                        join workflow.seat s on s.id = d.seat_id
                        join workflow.station t on t.id = d.station_id
                        join workflow.person p on p.id = d.person
                        where b.review_id = ? order by b.taken_back_at desc, d.id
                        """)
                .param(review.value())
                .query((row, _) -> takenBack(row, label))
                .list();
    }

    private static TakenBack takenBack(ResultSet row, Function<String, Label> label)
            throws SQLException {
        return new TakenBack(
                row.getInt("round"),
                label.apply(row.getString("key")),
                row.getString("seat_name"),
                Verdict.valueOf(row.getString("verdict")),
                row.getInt("revision"),
                row.getString("said"),
                new PersonId(ReviewRow.uuid(row, "person")),
                row.getString("person_name"),
                requireNonNull(ReviewRow.instant(row, "decided_at")),
                row.getString("because"),
                requireNonNull(ReviewRow.instant(row, "taken_back_at")));
    }

    private static Voiced voiced(ResultSet row) throws SQLException {
        return new Voiced(
                ReviewRow.uuid(row, "id"),
                new SeatId(ReviewRow.uuid(row, "seat_id")),
                row.getString("seat_name"),
                new PersonId(ReviewRow.uuid(row, "person")),
                row.getString("person_name"),
                Verdict.valueOf(row.getString("verdict")),
                row.getBoolean("carried"),
                row.getInt("round"),
                row.getString("key"),
                LaneState.valueOf(row.getString("state")));
    }
}
