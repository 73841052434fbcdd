package org.rostrum.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has opened what, in PostgreSQL. */
@Repository
class OpeningStore {

    private final JdbcClient jdbc;

    OpeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void opened(DraftId draft, int revision, PersonId person, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.opening (person_id, draft_id, revision, opened_at)
                        select :person, r.draft_id, r.revision, :now
                        from workflow.review r
                        where r.draft_id = :draft and r.revision = :revision
                          and r.state = 'RUNNING'
                        on conflict (person_id, draft_id) do update
                            set revision = excluded.revision, opened_at = excluded.opened_at
                            where opening.revision <> excluded.revision
                        """)
                .param("person", person.value())
                .param("draft", draft.value())
                .param("revision", revision)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean unopened(SeatId seat, int revision, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.seat s
                            join workflow.review r
                                on r.id = s.review_id and r.revision = :revision
                            where s.id = :seat and not exists (
                                select from workflow.opening o
                                where o.person_id = :person and o.draft_id = r.draft_id
                                  and o.revision = r.revision))
                        """)
                .param("seat", seat.value())
                .param("person", person.value())
                .param("revision", revision)
                .query(Boolean.class)
                .single();
    }

    /** Forgets at most so many of those from before; how many there were. */
    int forget(Instant before, int most) {
        return jdbc.sql(
                        """
                        delete from workflow.opening where (person_id, draft_id) in (
                            select person_id, draft_id from workflow.opening
                            where opened_at < ? limit ?)
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .param(most)
                .update();
    }
}
