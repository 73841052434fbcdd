package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stations that were opened, and their seats, in PostgreSQL. */
@Repository
class SeatStore {

    private static final String SEATS =
            """
            select s.id, s.place, s.name, s.state, s.holder, d.verdict,
                d.carried_from is not null as carried, s.second_reader, d.resume_at, d.sent_to,
                s.added_by, s.added_where, s.added_from, s.added_reason, s.added_at
            from workflow.station st
            join workflow.seat s on s.station_id = st.id
            left join workflow.standing_decision d on d.seat_id = s.id
            """;

    private static final String ACTIVE =
            SEATS
                    + """
                    where st.review_id = %s and st.state = 'ACTIVE' and s.state <> 'CLOSED'
                    order by s.place
                    """;

    private static final String OF_ONE =
            SEATS
                    + """
                    where st.id = (select x.station_id from workflow.seat x where x.id = ?)
                      and s.removed_at is null
                    order by s.place
                    """;

    private final JdbcClient jdbc;
    private final Dues dues;

    SeatStore(JdbcClient jdbc, Dues dues) {
        this.jdbc = jdbc;
        this.dues = dues;
    }

    /**
     * A station that was left because a decision was taken back is opened with the seats that it
     * has.
     */
    OpenedStation openStation(Review review, int place, Instant now) {
        UUID id = UUID.randomUUID();
        UUID opened =
                jdbc.sql(
                                """
                                insert into workflow.station as t
                                    (id, review_id, key, place, round, state, opened_at)
                                values (?, ?, ?, ?, ?, 'ACTIVE', ?)
                                on conflict (review_id, round, key) do update
                                set state = 'ACTIVE', closed_at = null,
                                    opened_at = excluded.opened_at
                                where t.state = 'TAKEN_BACK'
                                returning id
                                """)
                        .param(id)
                        .param(review.id().value())
                        .param(review.standing().node())
                        .param(place)
                        .param(review.round())
                        .param(now.atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .single();
        return new OpenedStation(opened, opened.equals(id));
    }

    /** {@code fresh} where it has no seats yet. */
    record OpenedStation(UUID id, boolean fresh) {}

    SeatId insert(UUID station, Review review, Place seat, SeatState state, Instant now) {
        SeatId id = new SeatId(UUID.randomUUID());
        bound(
                        """
                        insert into workflow.seat (id, station_id, review_id, draft_id, place, kind,
                            department, person, role, name, state, opened_at,
                            added_by, added_where, added_from, added_reason, added_at)
                        values (:id, :station, :review, :draft, :place, :kind,
                            :department, :person, :role, :name, :state,
                            case when :state = 'OPEN' then :now end,
                            :addedBy, :addedWhere, :addedFrom, :addedReason, :addedAt)
                        """,
                        seat.addition())
                .param("id", id.value())
                .param("station", station)
                .param("review", review.id().value())
                .param("draft", review.draft().value())
                .param("place", seat.place())
                .param("kind", seat.kind().name())
                .param("department", seat.department(), Types.OTHER)
                .param("person", seat.person(), Types.OTHER)
                .param("role", seat.role())
                .param("name", seat.name())
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (state == SeatState.OPEN) {
            dues.opened(id, review, now);
        }
        return id;
    }

    private JdbcClient.StatementSpec bound(String sql, @Nullable Addition addition) {
        var statement = jdbc.sql(sql);
        return addition == null
                ? statement
                        .param("addedBy", null, Types.OTHER)
                        .param("addedWhere", null, Types.VARCHAR)
                        .param("addedFrom", null, Types.INTEGER)
                        .param("addedReason", null, Types.VARCHAR)
                        .param("addedAt", null, Types.TIMESTAMP_WITH_TIMEZONE)
                : statement
                        .param("addedBy", addition.by().value())
                        .param("addedWhere", addition.where().name())
                        .param("addedFrom", addition.from())
                        .param("addedReason", addition.reason())
                        .param("addedAt", addition.at().atOffset(ZoneOffset.UTC));
    }

    /** A number that no seat of the same station has, not even one that was taken away. */
    int nextPlace(SeatId seat) {
        return jdbc.sql(
                        """
                        select max(o.place) + 1 from workflow.seat o
                        where o.station_id = (
                            select s.station_id from workflow.seat s where s.id = ?)
                        """)
                .param(seat.value())
                .query(Integer.class)
                .single();
    }

    /** Whether somebody amended the text and nobody else has approved it since. */
    boolean wantsSecondReader(Review review) {
        return jdbc.sql("select workflow.wants_second_reader(?, ?)")
                .param(review.draft().value())
                .param(review.revision())
                .query(Boolean.class)
                .single();
    }

    /** At the active station, behind the others. */
    void insertSecondReader(Review review, Place seat, Instant now) {
        SeatId id = new SeatId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into workflow.seat (id, station_id, review_id, draft_id, place, kind,
                            role, name, state, opened_at, second_reader)
                        select :id, st.id, st.review_id, :draft, :place, 'ROLE', :role, :name,
                            'OPEN', :now, true
                        from workflow.station st
                        where st.review_id = :review and st.state = 'ACTIVE'
                        """)
                .param("id", id.value())
                .param("draft", review.draft().value())
                .param("place", seat.place())
                .param("role", seat.role())
                .param("name", seat.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("review", review.id().value())
                .update();
        dues.opened(id, review, now);
    }

    /** The seats of the active station, in their order. */
    List<Seat> active(ReviewId review) {
        return jdbc.sql(ACTIVE.formatted("?"))
                .param(review.value())
                .query((row, _) -> seat(row))
                .list();
    }

    /** All seats of a seat's station, whether it is active or not, but those taken away. */
    List<Seat> of(SeatId seat) {
        return jdbc.sql(OF_ONE).param(seat.value()).query((row, _) -> seat(row)).list();
    }

    /** The same for the review that a seat belongs to. */
    Question<Seat> asking(SeatId seat) {
        return Question.of(
                ACTIVE.formatted("(select x.review_id from workflow.seat x where x.id = ?)"),
                (row, _) -> seat(row),
                seat.value());
    }

    /** Nobody is asked any more. */
    void closeActive(ReviewId review, ReviewStatus.LaneState how, Instant now) {
        jdbc.sql(
                        """
                        with closed as (
                            update workflow.station set state = :state, closed_at = :now
                            where review_id = :review and state = 'ACTIVE' returning id),
                        unanswered as (
                            update workflow.advice a set ended_at = :now
                            from closed where a.station_id = closed.id and a.answered_at is null
                              and a.taken_back_at is null and a.ended_at is null)
                        update workflow.seat s set state = 'CLOSED'
                        from closed where s.station_id = closed.id and s.state in ('OPEN', 'WAITING')
                        """)
                .param("state", how.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("review", review.value())
                .update();
    }

    void open(SeatId seat, Instant now) {
        jdbc.sql("update workflow.seat set state = 'OPEN', opened_at = ? where id = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(seat.value())
                .update();
        dues.opened(seat, now);
    }

    void hold(SeatId seat, PersonId holder, Instant now) {
        jdbc.sql("update workflow.seat set holder = ?, claimed_at = ? where id = ?")
                .param(holder.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(seat.value())
                .update();
    }

    void letGo(SeatId seat) {
        jdbc.sql("update workflow.seat set holder = null, claimed_at = null where id = ?")
                .param(seat.value())
                .update();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Seat(
                new SeatId(ReviewRow.uuid(row, "id")),
                row.getInt("place"),
                row.getString("name"),
                SeatState.valueOf(row.getString("state")),
                ReviewRow.person(row, "holder"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getBoolean("carried"),
                row.getBoolean("second_reader"),
                AddedSeatStore.addition(row),
                destination(row));
    }

    private static @Nullable Destination destination(ResultSet row) throws SQLException {
        String resumeAt = row.getString("resume_at");
        return resumeAt == null ? null : new Destination(row.getString("sent_to"), resumeAt);
    }
}
