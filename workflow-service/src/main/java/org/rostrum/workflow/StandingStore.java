package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
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
            select s.id, s.name, s.state, s.holder, h.name as holder_name, st.key,
                s.second_reader, s.added_by is not null as added, s.handed_to,
                coalesce(p.active, false) as active,
                s.handed_to is not distinct from me.id
                    or workflow.may_sit(me.id, s.kind, s.department, s.person, s.role) as entitled,
                r.drafter = me.id as drafter,
                exists (select from draft.co_drafter c
                    where c.draft_id = r.draft_id and c.person_id = me.id) as co_drafter,
                workflow.wrote_unread(me.id, r.draft_id, r.revision) as author,
                exists (select from workflow.standing_decision d
                    where d.review_id = r.id and d.round = r.round
                      and d.person = me.id) as spoken
            from (select cast(? as uuid) as id) me
            cross join workflow.seat s
            join workflow.station st on st.id = s.station_id
            join workflow.review r on r.id = s.review_id
            left join workflow.person p on p.id = me.id
            left join workflow.person h on h.id = s.holder and h.active
            where s.id = ?
            """;

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> of(SeatId seat, PersonId person) {
        return jdbc.sql(STANDING)
                .param(person.value())
                .param(seat.value())
                .query((row, _) -> standing(row, person))
                .optional();
    }

    Question<Standing> asking(SeatId seat, PersonId person) {
        return Question.of(
                STANDING, (row, _) -> standing(row, person), person.value(), seat.value());
    }

    /** The open seat that the person can take; one of one's own and a free one come first. */
    Optional<SeatId> openSeat(DraftId draft, PersonId person) {
        return jdbc.sql(
                        """
                        select s.id from workflow.review r
                        join workflow.seat s on s.review_id = r.id and s.state = 'OPEN'
                        where r.draft_id = :draft and r.state = 'RUNNING'
                          and (s.handed_to = :person or workflow.may_sit(
                              :person, s.kind, s.department, s.person, s.role))
                        order by s.holder is not distinct from :person desc,
                            s.holder is null desc, s.place
                        limit 1
                        """)
                .param("draft", draft.value())
                .param("person", person.value())
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

    private static Standing standing(ResultSet row, PersonId person) throws SQLException {
        PersonId holder = ReviewRow.person(row, "holder");
        String holderName = row.getString("holder_name");
        boolean another = holder != null && !holder.equals(person);
        return new Standing(
                new SeatId(ReviewRow.uuid(row, "id")),
                row.getString("name"),
                row.getString("key"),
                row.getBoolean("second_reader"),
                row.getBoolean("added"),
                ReviewRow.person(row, "handed_to"),
                holder,
                holderName,
                new Voice(
                        row.getString("name"),
                        Voice.SeatIs.valueOf(row.getString("state")),
                        another ? holderName : null,
                        row.getBoolean("active"),
                        row.getBoolean("entitled"),
                        row.getBoolean("drafter"),
                        row.getBoolean("co_drafter"),
                        row.getBoolean("author"),
                        row.getBoolean("spoken")));
    }
}
