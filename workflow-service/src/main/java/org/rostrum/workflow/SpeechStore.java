package org.rostrum.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which drafts were spoken of because their speech is near, in PostgreSQL. */
@Repository
class SpeechStore {

    /** A draft whose speech is at most so many working days away. */
    record Near(DraftId draft, LocalDateTime speechAt, int days) {}

    private final JdbcClient jdbc;
    private final Today today;

    SpeechStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Those that have not been spoken of at this distance or a shorter one. */
    List<Near> near(LocalDateTime now, LocalDateTime until, int days) {
        return jdbc.sql(
                        """
                        select d.id, d.speech_at from draft.draft d
                        where d.state in ('DRAFTING', 'IN_REVIEW', 'RETURNED')
                          and d.speech_at > :now and d.speech_at < :until
                          and not exists (select from workflow.speech_warning w
                              where w.draft_id = d.id and w.speech_at = d.speech_at
                                and w.days <= :days)
                        order by d.speech_at, d.id
                        """)
                .param("now", now)
                .param("until", until)
                .param("days", days)
                .query((row, _) ->
                        new Near(
                                new DraftId(ReviewRow.uuid(row, "id")),
                                row.getObject("speech_at", LocalDateTime.class),
                                days))
                .list();
    }

    /**
     * @return whether nobody did before, and the draft is still open and for that day
     */
    boolean remember(Near near, Instant now) {
        return jdbc.sql(
                                """
                                insert into workflow.speech_warning
                                    (draft_id, speech_at, days, warned_at)
                                select d.id, d.speech_at, :days, :now from draft.draft d
                                where d.id = :draft and d.speech_at = :speechAt
                                  and d.state in ('DRAFTING', 'IN_REVIEW', 'RETURNED')
                                on conflict do nothing
                                """)
                        .param("days", near.days())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("draft", near.draft().value())
                        .param("speechAt", near.speechAt())
                        .update()
                == 1;
    }

    /** The drafter, and whoever is asked now. */
    List<PersonId> concerned(DraftId draft) {
        return jdbc.sql(
                        """
                        select d.drafter as id from draft.draft d where d.id = :draft
                        union
                        select a from workflow.seat s, workflow.asked_in(s.id, :day) a
                        where s.draft_id = :draft and s.state = 'OPEN'
                        order by id
                        """)
                .param("draft", draft.value())
                .param("day", today.day())
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "id")))
                .list();
    }
}
