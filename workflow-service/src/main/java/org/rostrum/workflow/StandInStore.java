package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats in which nobody has a voice left, and who could have one there, in PostgreSQL. */
@Repository
class StandInStore {

    /** Where nobody is at all it is another matter: a vacancy. */
    private static final String SILENT =
            """
            select s.id, s.name, t.key, array(select workflow.people_of(s)) as people
            from workflow.station t
            join workflow.review r on r.id = t.review_id
            join workflow.seat s on s.station_id = t.id
                and s.state in ('OPEN', 'WAITING') and s.handed_to is null
                and s.silent_at is null and not s.second_reader
            where t.review_id = ? and t.state = 'ACTIVE'
              and exists (select workflow.people_of(s))
              and not exists (select from workflow.people_of(s) p (id)
                  where r.drafter <> p.id and not workflow.has_spoken(p.id, r.id, r.round)
                    and not exists (select from draft.co_drafter c
                        where c.draft_id = r.draft_id and c.person_id = p.id))
            order by s.place
            """;

    /** A deputy of those whom the seat is for, else the nearest head above them. */
    private static final String STAND_IN =
            """
            with recursive found as (
                select s as seat, r as review from workflow.seat s
                join workflow.review r on r.id = s.review_id where s.id = :seat
            ), up as (
                select d.parent as id, 1 as steps from found f
                join workflow.department d on d.id = (f.seat).department or d.id in (
                    select o.department_id from workflow.position o
                    where o.person_id = (f.seat).person)
                union all
                select d.parent, up.steps + 1
                from up join workflow.department d on d.id = up.id where up.steps < 50)
            select * from (
                select d.id, 'DEPUTY' as rule, p.place as first, d.step as second
                from found f
                cross join lateral workflow.people_of(f.seat) with ordinality p (id, place)
                cross join lateral workflow.deputies_of(p.id, (f.review).route, :day)
                    with ordinality d (id, step)
                union all
                select o.person_id, 'ABOVE', 1000, up.steps
                from up join workflow.position o on o.department_id = up.id and o.head
                where workflow.may_sit(o.person_id, 'HEAD', up.id, null, null)) one
            join found f on workflow.free_for(one.id, f.seat, f.review)
            order by one.first, one.second, one.id
            """;

    private final JdbcClient jdbc;
    private final Today today;

    StandInStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * @param people whom it is for
     */
    record Silent(SeatId seat, String name, String station, List<PersonId> people) {}

    /** Why somebody sits there. */
    enum Rule {
        /** As deputy of whom the seat is for. */
        DEPUTY,
        /** As head of the nearest department above. */
        ABOVE
    }

    record StandIn(PersonId person, Rule rule) {}

    /** Whether whoever spoke last, or was spoken for, has another seat at the same station. */
    boolean lastVoiceSitsTwice(ReviewId review) {
        return jdbc.sql(
                        """
                        select exists (
                            select from (
                                select d.person, d.acting_for, d.station_id from workflow.standing_decision d
                                where d.review_id = ? order by d.decided_at desc limit 1) last
                            join workflow.seat s on s.station_id = last.station_id
                                and s.state in ('OPEN', 'WAITING')
                            where workflow.sits(last.person, s)
                              or last.acting_for is not null
                                and workflow.sits(last.acting_for, s))
                        """)
                .param(review.value())
                .query(Boolean.class)
                .single();
    }

    /** At the station that is open now, and not known yet. */
    List<Silent> silent(ReviewId review) {
        return jdbc.sql(SILENT)
                .param(review.value())
                .query((row, _) ->
                        new Silent(
                                new SeatId(ReviewRow.uuid(row, "id")),
                                row.getString("name"),
                                row.getString("key"),
                                people(row)))
                .list();
    }

    /** The best first. */
    List<StandIn> standIns(SeatId seat) {
        return jdbc.sql(STAND_IN)
                .param("seat", seat.value())
                .param("day", today.day())
                .query((row, _) ->
                        new StandIn(
                                new PersonId(ReviewRow.uuid(row, "id")),
                                Rule.valueOf(row.getString("rule"))))
                .list();
    }

    void give(SeatId seat, Review review, StandIn to, Instant now) {
        jdbc.sql(
                        """
                        with given as (
                            insert into workflow.hand_over
                                (id, seat_id, draft_id, step, given_to, rule, reason, given_at)
                            select :id, :seat, :draft, coalesce(max(h.step), 0) + 1, :to, :rule,
                                :rule, :now
                            from workflow.hand_over h where h.seat_id = :seat)
                        update workflow.seat set handed_to = :to, holder = :to, claimed_at = :now
                        where id = :seat
                        """)
                .param("id", UUID.randomUUID())
                .param("seat", seat.value())
                .param("draft", review.draft().value())
                .param("to", to.person().value())
                .param("rule", to.rule().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void stuck(SeatId seat, Instant now) {
        jdbc.sql("update workflow.seat set silent_at = ? where id = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(seat.value())
                .update();
    }

    /** Names of open seats in which nobody could decide. */
    List<String> stuck(DraftId draft) {
        return jdbc.sql(
                        """
                        select s.name from workflow.seat s
                        where s.draft_id = ? and s.state in ('OPEN', 'WAITING')
                          and s.silent_at is not null and s.handed_to is null
                        order by s.place
                        """)
                .param(draft.value())
                .query(String.class)
                .list();
    }

    private static List<PersonId> people(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("people").getArray())
                .map(PersonId::new)
                .toList();
    }
}
