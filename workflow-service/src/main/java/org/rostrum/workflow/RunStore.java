package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs in PostgreSQL. */
@Repository
class RunStore {

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run without what became of it. */
    record Begun(RunId id, boolean ended) {}

    /** A seat of a run as it is now. */
    record Chosen(
            int place,
            SeatId seat,
            DraftId draft,
            String number,
            String title,
            String seatName,
            boolean open,
            boolean skipped,
            @Nullable PersonId decidedBy,
            @Nullable String deciderName,
            @Nullable Verdict verdict) {}

    /** Ends the person's run before, for there is one at a time. */
    RunId begin(PersonId person, List<SeatId> seats, Instant now) {
        end(person, now);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into workflow.run (id, person_id, started_at) values (?, ?, ?)")
                .param(id)
                .param(person.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into workflow.run_seat (run_id, place, seat_id)
                        select :run, chosen.place, chosen.seat
                        from unnest(:seats) with ordinality as chosen(seat, place)
                        """)
                .param("run", id)
                .param("seats", seats.stream().map(SeatId::value).toArray(UUID[]::new))
                .update();
        return new RunId(id);
    }

    void end(PersonId person, Instant now) {
        jdbc.sql("update workflow.run set ended_at = ? where person_id = ? and ended_at is null")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(person.value())
                .update();
    }

    void skip(PersonId person, SeatId seat, Instant now) {
        jdbc.sql(
                        """
                        update workflow.run_seat x set skipped_at = :now
                        from workflow.run r
                        where r.id = x.run_id and r.person_id = :person and r.ended_at is null
                          and x.seat_id = :seat and x.skipped_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("seat", seat.value())
                .update();
    }

    Optional<Begun> underWay(PersonId person) {
        return jdbc.sql(
                        "select id, false as ended from workflow.run"
                                + " where person_id = ? and ended_at is null")
                .param(person.value())
                .query((row, _) -> begun(row))
                .optional();
    }

    Optional<Begun> find(RunId id, PersonId person) {
        return jdbc.sql(
                        "select id, ended_at is not null as ended from workflow.run"
                                + " where id = ? and person_id = ?")
                .param(id.value())
                .param(person.value())
                .query((row, _) -> begun(row))
                .optional();
    }

    List<Chosen> seats(RunId run) {
        return jdbc.sql(
                        """
                        select x.place, x.seat_id, x.skipped_at is not null as skipped, s.name,
                            s.state = 'OPEN' as open, s.draft_id, d.number, d.title, c.verdict,
                            c.person, p.name as decider_name
                        from workflow.run_seat x
                        join workflow.seat s on s.id = x.seat_id
                        join draft.draft d on d.id = s.draft_id
                        left join workflow.standing_decision c on c.seat_id = s.id
                        left join workflow.person p on p.id = c.person
                        where x.run_id = ? order by x.place
                        """)
                .param(run.value())
                .query((row, _) -> chosen(row))
                .list();
    }

    /** The seat's place in the run that is under way, and how many there are. */
    Optional<Runs.Stage> stage(PersonId person, SeatId seat) {
        return jdbc.sql(
                        """
                        select x.place, (select count(*) from workflow.run_seat a
                            where a.run_id = r.id) as of_all
                        from workflow.run r join workflow.run_seat x on x.run_id = r.id
                        where r.person_id = ? and r.ended_at is null and x.seat_id = ?
                        """)
                .param(person.value())
                .param(seat.value())
                .query((row, _) -> new Runs.Stage(seat, row.getInt("place"), row.getInt("of_all")))
                .optional();
    }

    /** Forgets at most so many of those from before; how many there were. */
    int forget(Instant before, int most) {
        return jdbc.sql(
                        """
                        delete from workflow.run where id in (
                            select id from workflow.run where started_at < ? limit ?)
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .param(most)
                .update();
    }

    private static Begun begun(ResultSet row) throws SQLException {
        return new Begun(new RunId(ReviewRow.uuid(row, "id")), row.getBoolean("ended"));
    }

    private static Chosen chosen(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Chosen(
                row.getInt("place"),
                new SeatId(ReviewRow.uuid(row, "seat_id")),
                new DraftId(ReviewRow.uuid(row, "draft_id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("name"),
                row.getBoolean("open"),
                row.getBoolean("skipped"),
                ReviewRow.person(row, "person"),
                row.getString("decider_name"),
                verdict == null ? null : Verdict.valueOf(verdict));
    }
}
