package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions that people were asked about drafts under review, in PostgreSQL. */
@Repository
class AdviceStore {

    private static final String ADVICE =
            """
            select a.*, s.name as seat_name, t.key, b.name as by_name, o.name as of_name,
                case when a.answered_at is not null then 'ANSWERED'
                     when a.taken_back_at is not null then 'TAKEN_BACK'
                     when a.ended_at is not null then 'ENDED'
                     else 'OPEN' end as state
            from workflow.advice a
            join workflow.seat s on s.id = a.seat_id
            join workflow.station t on t.id = a.station_id
            join workflow.person b on b.id = a.asked_by
            join workflow.person o on o.id = a.asked_of
            """;

    private final JdbcClient jdbc;

    AdviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AdviceId ask(
            SeatId seat, Review review, PersonId by, PersonId of, String question, Instant now) {
        AdviceId id = new AdviceId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into workflow.advice (id, seat_id, station_id, review_id, draft_id,
                            revision, asked_by, asked_of, question, asked_at)
                        select :id, s.id, s.station_id, s.review_id, s.draft_id,
                            :revision, :by, :of, :question, :now
                        from workflow.seat s where s.id = :seat
                        """)
                .param("id", id.value())
                .param("seat", seat.value())
                .param("revision", review.revision())
                .param("by", by.value())
                .param("of", of.value())
                .param("question", question)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<Advice> find(AdviceId id) {
        return jdbc.sql(ADVICE + "where a.id = ?")
                .param(id.value())
                .query((row, _) -> advice(row))
                .optional();
    }

    /** Whether the person has not answered yet what was asked at the seat's station. */
    boolean waitsFor(SeatId seat, PersonId of) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.advice a
                            join workflow.seat s on s.station_id = a.station_id and s.id = ?
                            where a.asked_of = ? and a.answered_at is null
                              and a.taken_back_at is null and a.ended_at is null)
                        """)
                .param(seat.value())
                .param(of.value())
                .query(Boolean.class)
                .single();
    }

    void answer(AdviceId id, String answer, Instant now) {
        jdbc.sql("update workflow.advice set answer = ?, answered_at = ? where id = ?")
                .param(answer)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    void takeBack(AdviceId id, Instant now) {
        jdbc.sql("update workflow.advice set taken_back_at = ? where id = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** All that was asked in a review and not taken back, the oldest first. */
    List<ReviewStatus.Advice> all(ReviewId review) {
        return jdbc.sql(
                        ADVICE
                                + """
                                where a.review_id = ? and a.taken_back_at is null
                                order by a.asked_at, a.id
                                """)
                .param(review.value())
                .query((row, _) -> told(row))
                .list();
    }

    private static Advice advice(ResultSet row) throws SQLException {
        return new Advice(
                new AdviceId(ReviewRow.uuid(row, "id")),
                new SeatId(ReviewRow.uuid(row, "seat_id")),
                row.getString("seat_name"),
                row.getString("key"),
                new PersonId(ReviewRow.uuid(row, "asked_by")),
                new PersonId(ReviewRow.uuid(row, "asked_of")),
                row.getString("of_name"),
                Advice.State.valueOf(row.getString("state")));
    }

    private static ReviewStatus.Advice told(ResultSet row) throws SQLException {
        return new ReviewStatus.Advice(
                new AdviceId(ReviewRow.uuid(row, "id")),
                row.getString("seat_name"),
                row.getInt("revision"),
                new PersonId(ReviewRow.uuid(row, "asked_by")),
                row.getString("by_name"),
                new PersonId(ReviewRow.uuid(row, "asked_of")),
                row.getString("of_name"),
                row.getString("question"),
                requireNonNull(ReviewRow.instant(row, "asked_at")),
                row.getString("answer"),
                ReviewRow.instant(row, "answered_at"),
                row.getString("state").equals("OPEN"));
    }
}
