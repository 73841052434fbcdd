package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders of open seats in PostgreSQL. */
@Repository
class ReminderStore {

    private static final String OPEN =
            """
            select s.id, s.name, h.name as holder_name,
                (select count(*) from workflow.reminder m where m.seat_id = s.id) as times,
                last.reminded_at, last.name as by_name, coalesce(last.word, '') as word
            from workflow.seat s
            left join workflow.person h on h.id = s.holder and h.active
            left join lateral (
                select m.reminded_at, m.word, p.name
                from workflow.reminder m join workflow.person p on p.id = m.reminded_by
                where m.seat_id = s.id order by m.reminded_at desc limit 1) last on true
            where s.state = 'OPEN' and %s order by s.place
            """;

    private final JdbcClient jdbc;
    private final Today today;

    ReminderStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<Reminder> of(DraftId draft) {
        return jdbc.sql(OPEN.formatted("s.draft_id = ?"))
                .param(draft.value())
                .query((row, _) -> reminder(row))
                .list();
    }

    List<Reminder> among(Collection<SeatId> seats) {
        return jdbc.sql(OPEN.formatted("s.id = any(?)"))
                .param(seats.stream().map(SeatId::value).toArray(UUID[]::new))
                .query((row, _) -> reminder(row))
                .list();
    }

    /**
     * The draft's open seats in their order.
     *
     * @param since from when on reminders matter
     */
    List<RemindableSeat> open(DraftId draft, Instant since) {
        return jdbc.sql(
                        """
                        select s.id, s.name,
                            array(select one from workflow.asked_in(s.id, ?) one
                                order by one) as persons,
                            array(select m.reminded_at from workflow.reminder m
                                where m.seat_id = s.id and m.reminded_at > ?) as reminded
                        from workflow.seat s
                        where s.draft_id = ? and s.state = 'OPEN' order by s.place
                        """)
                .param(today.day())
                .param(since.atOffset(ZoneOffset.UTC))
                .param(draft.value())
                .query((row, _) -> open(row))
                .list();
    }

    /** Whether the person is asked at the same station once the open seats have decided. */
    boolean comesAfter(DraftId draft, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.seat s
                            join workflow.station t on t.id = s.station_id and t.state = 'ACTIVE'
                            where s.draft_id = :draft and s.state = 'WAITING'
                              and (s.handed_to = :person or workflow.may_sit(
                                  :person, s.kind, s.department, s.person, s.role)))
                        """)
                .param("draft", draft.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void insert(SeatId seat, PersonId by, String word, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.reminder (id, seat_id, reminded_by, word, reminded_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(seat.value())
                .param(by.value())
                .param(word)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RemindableSeat open(ResultSet row) throws SQLException {
        return new RemindableSeat(
                new SeatId(ReviewRow.uuid(row, "id")),
                row.getString("name"),
                Arrays.stream((UUID[]) row.getArray("persons").getArray())
                        .map(PersonId::new)
                        .toList(),
                Arrays.stream((Timestamp[]) row.getArray("reminded").getArray())
                        .map(Timestamp::toInstant)
                        .toList());
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                new SeatId(ReviewRow.uuid(row, "id")),
                row.getString("name"),
                row.getString("holder_name"),
                row.getInt("times"),
                ReviewRow.instant(row, "reminded_at"),
                row.getString("by_name"),
                row.getString("word"));
    }
}
