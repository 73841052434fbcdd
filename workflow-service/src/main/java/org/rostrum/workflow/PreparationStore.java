package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that somebody prepares for somebody else, in PostgreSQL. */
@Repository
class PreparationStore {

    private static final String PREPARATION =
            """
            select p.*, s.name as seat_name, t.key, b.name as by_name, o.name as of_name,
                case when p.given_at is not null then 'GIVEN'
                     when p.taken_back_at is not null then 'TAKEN_BACK'
                     when s.state <> 'OPEN' then 'ENDED'
                     else 'OPEN' end as state
            from workflow.preparation p
            join workflow.seat s on s.id = p.seat_id
            join workflow.station t on t.id = s.station_id
            join workflow.person b on b.id = p.asked_by
            join workflow.person o on o.id = p.asked_of
            """;

    private final JdbcClient jdbc;

    PreparationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PreparationId ask(
            SeatId seat, Review review, PersonId by, PersonId of, String request, Instant now) {
        PreparationId id = new PreparationId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into workflow.preparation (id, seat_id, review_id, draft_id,
                            revision, asked_by, asked_of, request, asked_at)
                        values (:id, :seat, :review, :draft, :revision, :by, :of, :request, :now)
                        """)
                .param("id", id.value())
                .param("seat", seat.value())
                .param("review", review.id().value())
                .param("draft", review.draft().value())
                .param("revision", review.revision())
                .param("by", by.value())
                .param("of", of.value())
                .param("request", request)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<Preparation> find(PreparationId id) {
        return jdbc.sql(PREPARATION + "where p.id = ?")
                .param(id.value())
                .query((row, _) -> preparation(row))
                .optional();
    }

    /** Whether somebody is at it. */
    boolean open(SeatId seat) {
        return jdbc.sql(
                        """
                        select exists (select from workflow.preparation p
                            where p.seat_id = ? and p.given_at is null and p.taken_back_at is null)
                        """)
                .param(seat.value())
                .query(Boolean.class)
                .single();
    }

    void give(PreparationId id, Verdict verdict, String reason, Instant now) {
        jdbc.sql(
                        """
                        update workflow.preparation set verdict = ?, reason = ?, given_at = ?
                        where id = ?
                        """)
                .param(verdict.name())
                .param(reason)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    void takeBack(PreparationId id, Instant now) {
        jdbc.sql("update workflow.preparation set taken_back_at = ? where id = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** All of the newest review that were not taken back, the oldest first. */
    List<Preparation> all(DraftId draft) {
        return jdbc.sql(
                        PREPARATION
                                + """
                                where p.taken_back_at is null and p.review_id = (
                                    select r.id from workflow.review r where r.draft_id = ?
                                    order by r.submitted_at desc limit 1)
                                order by p.asked_at, p.id
                                """)
                .param(draft.value())
                .query((row, _) -> preparation(row))
                .list();
    }

    private static Preparation preparation(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Preparation(
                new PreparationId(ReviewRow.uuid(row, "id")),
                new SeatId(ReviewRow.uuid(row, "seat_id")),
                row.getString("seat_name"),
                row.getString("key"),
                row.getInt("revision"),
                new PersonId(ReviewRow.uuid(row, "asked_by")),
                row.getString("by_name"),
                new PersonId(ReviewRow.uuid(row, "asked_of")),
                row.getString("of_name"),
                row.getString("request"),
                requireNonNull(ReviewRow.instant(row, "asked_at")),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("reason"),
                ReviewRow.instant(row, "given_at"),
                Preparation.State.valueOf(row.getString("state")));
    }
}
