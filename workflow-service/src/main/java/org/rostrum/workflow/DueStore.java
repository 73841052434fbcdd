package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long seats have, in PostgreSQL: columns of the seat. */
@Repository
class DueStore {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** An open seat with its term. */
    record Timed(
            SeatId seat,
            String name,
            String station,
            String route,
            int routeVersion,
            Instant opened,
            Term term,
            boolean seenByOffice) {

        Timed with(Term other) {
            return new Timed(seat, name, station, route, routeVersion, opened, other, seenByOffice);
        }
    }

    /** A seat that something happens to, and when. */
    record Ripe(SeatId seat, Instant at) {}

    private final JdbcClient jdbc;
    private final Today today;

    DueStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Empty where the seat is not open. */
    Optional<Timed> find(SeatId seat) {
        return jdbc.sql(
                        """
                        select s.*, st.key, r.route, r.route_version
                        from workflow.seat s
                        join workflow.station st on st.id = s.station_id
                        join workflow.review r on r.id = s.review_id
                        where s.id = ? and s.state = 'OPEN'
                        """)
                .param(seat.value())
                .query((row, _) -> timed(row))
                .optional();
    }

    void write(SeatId seat, Term term) {
        Term.Alarm next = term.next();
        jdbc.sql(
                        """
                        update workflow.seat set due_at = :due, due_edition = :edition,
                            alarm = :alarm, alarm_at = :at, reminders = :reminders
                        where id = :seat
                        """)
                .param("due", utc(term.due()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("edition", term.edition())
                .param("alarm", next == null ? null : next.kind().name(), Types.VARCHAR)
                .param("at", utc(next == null ? null : next.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reminders", term.reminders())
                .param("seat", seat.value())
                .update();
    }

    /** It opened anew, so that whatever the office had to look at is over. */
    void forgetOffice(SeatId seat) {
        jdbc.sql("update workflow.seat set office_since = null where id = ?")
                .param(seat.value())
                .update();
    }

    void callOffice(SeatId seat, Instant now) {
        jdbc.sql("update workflow.seat set office_since = ? where id = ?")
                .param(utc(now))
                .param(seat.value())
                .update();
    }

    /** Seats to which something happens by now, in the order in which it does. */
    List<Ripe> ringing(Instant now, @Nullable Ripe after, int limit) {
        return jdbc.sql(
                        """
                        select s.id, s.alarm_at as at from workflow.seat s
                        where s.state = 'OPEN' and s.alarm_at <= :now
                          and (s.alarm_at, s.id) > (:at, :id)
                        order by s.alarm_at, s.id limit :limit
                        """)
                .param("now", utc(now))
                .param("at", utc(after == null ? Instant.EPOCH : after.at()))
                .param("id", after == null ? BEFORE_ALL : after.seat().value())
                .param("limit", limit)
                .query((row, _) ->
                        new Ripe(
                                new SeatId(ReviewRow.uuid(row, "id")),
                                requireNonNull(ReviewRow.instant(row, "at"))))
                .list();
    }

    /** Open seats that were counted with another calendar than this, or not yet. */
    List<SeatId> uncounted(long edition, @Nullable SeatId after, int limit) {
        return jdbc.sql(
                        """
                        select s.id from workflow.seat s
                        where s.state = 'OPEN' and s.due_edition <> :edition and s.id > :id
                        order by s.id limit :limit
                        """)
                .param("edition", edition)
                .param("id", after == null ? BEFORE_ALL : after.value())
                .param("limit", limit)
                .query((row, _) -> new SeatId(ReviewRow.uuid(row, "id")))
                .list();
    }

    /** Who is asked there now. */
    List<PersonId> asked(SeatId seat) {
        return people(
                jdbc.sql("select workflow.asked_in(?, ?) as id order by id")
                        .param(seat.value())
                        .param(today.day()));
    }

    /** The heads above, the nearest first. */
    List<PersonId> headsAbove(SeatId seat) {
        return people(
                jdbc.sql(
                                """
                                select person as id from workflow.heads_above(?, ?)
                                order by steps, person
                                """)
                        .param(seat.value())
                        .param(today.day()));
    }

    List<PersonId> office() {
        return people(
                jdbc.sql(
                        """
                        select p.id from workflow.person p
                        join workflow.person_role r on r.person_id = p.id and r.role = 'OFFICE'
                        where p.active order by p.id
                        """));
    }

    private static List<PersonId> people(JdbcClient.StatementSpec found) {
        return found.query((row, _) -> new PersonId(ReviewRow.uuid(row, "id"))).list();
    }

    private static Timed timed(ResultSet row) throws SQLException {
        String alarm = row.getString("alarm");
        return new Timed(
                new SeatId(ReviewRow.uuid(row, "id")),
                row.getString("name"),
                row.getString("key"),
                row.getString("route"),
                row.getInt("route_version"),
                requireNonNull(ReviewRow.instant(row, "opened_at")),
                new Term(
                        row.getLong("due_edition"),
                        ReviewRow.instant(row, "due_at"),
                        alarm == null
                                ? null
                                : new Term.Alarm(
                                        Term.Kind.valueOf(alarm),
                                        requireNonNull(ReviewRow.instant(row, "alarm_at"))),
                        row.getInt("reminders")),
                row.getObject("office_since") != null);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
