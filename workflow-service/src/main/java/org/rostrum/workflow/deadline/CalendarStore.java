package org.rostrum.workflow.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar's days and its edition, in PostgreSQL. */
@Repository
class CalendarStore {

    private static final RowMapper<CalendarDay> DAY =
            (row, _) ->
                    new CalendarDay(
                            row.getObject("day", LocalDate.class),
                            DayKind.valueOf(row.getString("kind")),
                            row.getString("note"));

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long edition() {
        return jdbc.sql("select number from workflow.calendar_edition").query(Long.class).single();
    }

    /** Puts whoever changes the calendar in line until the transaction ends. */
    long lock() {
        return jdbc.sql("select number from workflow.calendar_edition for no key update")
                .query(Long.class)
                .single();
    }

    void next() {
        jdbc.sql("update workflow.calendar_edition set number = number + 1").update();
    }

    List<CalendarDay> all() {
        return jdbc.sql("select day, kind, note from workflow.calendar_day order by day")
                .query(DAY)
                .list();
    }

    Optional<CalendarDay> find(LocalDate day) {
        return jdbc.sql("select day, kind, note from workflow.calendar_day where day = ?")
                .param(day)
                .query(DAY)
                .optional();
    }

    void put(CalendarDay day) {
        jdbc.sql(
                        """
                        insert into workflow.calendar_day (day, kind, note) values (?, ?, ?)
                        on conflict (day) do update set kind = excluded.kind, note = excluded.note
                        """)
                .param(day.day())
                .param(day.kind().name())
                .param(day.note())
                .update();
    }

    void remove(LocalDate day) {
        jdbc.sql("delete from workflow.calendar_day where day = ?").param(day).update();
    }
}
