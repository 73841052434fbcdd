package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.rostrum.workflow.requirement.Voice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds out in one statement how a person stands before a seat. A holder whose account was closed
 * keeps nobody from it.
 */
@Repository
class StandingStore {

    private static final String STANDING =
            """
            select s.id, s.name, s.state, h.id as holder, h.name as holder_name, st.key,
                s.second_reader, s.added_by is not null as added, s.handed_to,
                coalesce(p.active, false) as active,
                (select w.name from workflow.preparation y
                    join workflow.person w on w.id = y.asked_of
                    where y.seat_id = s.id and y.given_at is not null
                    order by y.given_at desc limit 1) as prepared_by,
                o.own or f.principal is not null as entitled,
                h.id <> me.id and workflow.kept_from(me.id, f.principal, s, r, me.day) as kept,
                f.principal, pp.username as principal_username, pp.name as principal_name,
                f.principal is not null and workflow.writes(f.principal, r)
                    as principal_writes,
                f.principal is not null and workflow.has_spoken(f.principal, r.id, r.round)
                    as principal_spoken,
                r.drafter = me.id as drafter,
                exists (select from draft.co_drafter c
                    where c.draft_id = r.draft_id and c.person_id = me.id) as co_drafter,
                workflow.wrote_unread(me.id, r.draft_id, r.revision) as author,
                exists (select from workflow.voice v
                    where v.review_id = r.id and v.round = r.round
                      and (v.person = me.id or v.acting_for = me.id)) as spoken,
                (select x.name from workflow.seat x
                    where x.station_id = s.station_id and x.id <> s.id
                      and x.state in ('OPEN', 'WAITING') and me.id in (x.person, x.handed_to)
                      and me.id is distinct from s.person
                      and me.id is distinct from s.handed_to limit 1) as own_seat
            from (select cast(? as uuid) as id, cast(? as date) as day) me
            cross join workflow.seat s
            join workflow.station st on st.id = s.station_id
            join workflow.review r on r.id = s.review_id
            cross join lateral (select workflow.sits(me.id, s) as own) o
            cross join lateral (select case when not o.own
                then workflow.acts_for(me.id, s, r, me.day) end as principal) f
            left join workflow.person p on p.id = me.id
            left join workflow.person h on h.id = s.holder and workflow.still_held(s, r, me.day)
            left join workflow.person pp on pp.id = f.principal
            where s.id = ?
            """;

    private final JdbcClient jdbc;
    private final Today today;

    StandingStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Optional<Standing> of(SeatId seat, PersonId person) {
        return jdbc.sql(STANDING)
                .param(person.value())
                .param(today.day())
                .param(seat.value())
                .query((row, _) -> standing(row))
                .optional();
    }

    Question<Standing> asking(SeatId seat, PersonId person) {
        return Question.of(
                STANDING, (row, _) -> standing(row), person.value(), today.day(), seat.value());
    }

    /**
     * The open seat that the person can take: one's own before those of principals, then one that
     * the person took, and a free one.
     */
    Optional<SeatId> openSeat(DraftId draft, PersonId person) {
        return jdbc.sql(
                        """
                        select s.id from workflow.review r
                        join workflow.seat s on s.review_id = r.id and s.state = 'OPEN'
                        where r.draft_id = :draft and r.state = 'RUNNING'
                          and (workflow.sits(:person, s)
                              or workflow.acts_for(:person, s, r, :day) is not null)
                        order by workflow.sits(:person, s) desc,
                            coalesce(:person in (s.person, s.handed_to), false) desc,
                            s.holder is not distinct from :person desc,
                            s.holder is null desc, s.place
                        limit 1
                        """)
                .param("draft", draft.value())
                .param("person", person.value())
                .param("day", today.day())
                .query((row, _) -> new SeatId(ReviewRow.uuid(row, "id")))
                .optional();
    }

    /** The revision on which the person last decided in any review of the draft. */
    @Nullable Integer lastDecided(DraftId draft, PersonId person) {
        return jdbc.sql(
                        """
                        select d.revision from workflow.standing_decision d
                        join workflow.seat s on s.id = d.seat_id
                        where s.draft_id = ? and d.person = ? and d.carried_from is null
                        order by d.decided_at desc limit 1
                        """)
                .param(draft.value())
                .param(person.value())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        PersonId holder = ReviewRow.person(row, "holder");
        String holderName = row.getString("holder_name");
        return new Standing(
                new SeatId(ReviewRow.uuid(row, "id")),
                row.getString("name"),
                row.getString("key"),
                row.getBoolean("second_reader"),
                row.getBoolean("added"),
                ReviewRow.person(row, "handed_to"),
                holder,
                holderName,
                principal(row),
                row.getString("prepared_by"),
                new Voice(
                        row.getString("name"),
                        Voice.SeatIs.valueOf(row.getString("state")),
                        row.getBoolean("kept") ? holderName : null,
                        row.getBoolean("active"),
                        row.getBoolean("entitled"),
                        row.getBoolean("drafter"),
                        row.getBoolean("co_drafter"),
                        row.getBoolean("author"),
                        row.getBoolean("spoken"),
                        row.getString("own_seat"),
                        inStead(row)));
    }

    private static @Nullable NamedPerson principal(ResultSet row) throws SQLException {
        PersonId principal = ReviewRow.person(row, "principal");
        return principal == null
                ? null
                : new NamedPerson(
                        principal,
                        row.getString("principal_username"),
                        row.getString("principal_name"));
    }

    private static Voice.@Nullable Principal inStead(ResultSet row) throws SQLException {
        String name = row.getString("principal_name");
        return name == null
                ? null
                : new Voice.Principal(
                        name,
                        row.getBoolean("principal_writes"),
                        row.getBoolean("principal_spoken"));
    }
}
