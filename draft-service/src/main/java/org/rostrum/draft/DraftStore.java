package org.rostrum.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code draft.draft} and {@code draft.co_drafter}. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks apart from reading: a statement that waits for a lock sees the locked row as it is
     * afterwards, but everything joined to it as it was before the wait.
     */
    boolean lock(DraftId draft) {
        return jdbc.sql("select true from draft.draft where id = :id for no key update")
                .param("id", draft.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    Optional<Draft> find(DraftId draft) {
        return jdbc.sql(
                        """
                        select d.*, r.sha256, array(
                            select c.person_id from draft.co_drafter c where c.draft_id = d.id
                        ) as co_drafters
                        from draft.draft d
                        left join draft.revision r
                            on r.draft_id = d.id and r.number = d.frozen_revision
                        where d.id = :id
                        """)
                .param("id", draft.value())
                .query(new DraftRow())
                .optional();
    }

    Optional<String> revision(DraftId draft, int number) {
        return jdbc.sql(
                        "select sha256 from draft.revision"
                                + " where draft_id = :id and number = :number")
                .param("id", draft.value())
                .param("number", number)
                .query(String.class)
                .optional();
    }

    int nextNumber(int year) {
        return jdbc.sql(
                        """
                        insert into draft.register (year, last) values (:year, 1)
                        on conflict (year) do update set last = register.last + 1
                        returning last
                        """)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(Draft.Head head) {
        DraftId corrects = head.corrects();
        jdbc.sql(
                        """
                        insert into draft.draft (id, number, title, occasion, speaker, speech_at,
                            venue, expected_minutes, urgency, classification, state, drafter,
                            department, corrects, created_at, changed_at)
                        values (:id, :number, :title, :occasion, :speaker, :speechAt,
                            :venue, :expectedMinutes, :urgency, :classification, 'DRAFTING',
                            :drafter, :department, :corrects, :at, :at)
                        """)
                .param("id", head.id().value())
                .param("number", head.number())
                .params(DetailsColumns.of(head.details()))
                .param("drafter", head.drafter().value())
                .param("department", head.department().value())
                .param("corrects", corrects == null ? null : corrects.value())
                .param("at", head.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        addCoDrafters(head.id(), head.details().coDrafters());
    }

    void changeDetails(DraftId draft, DraftDetails details, Instant at) {
        jdbc.sql(
                        """
                        update draft.draft set title = :title, occasion = :occasion,
                            speaker = :speaker, speech_at = :speechAt, venue = :venue,
                            expected_minutes = :expectedMinutes, urgency = :urgency,
                            classification = :classification, changed_at = :at
                        where id = :id
                        """)
                .param("id", draft.value())
                .params(DetailsColumns.of(details))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from draft.co_drafter where draft_id = :id")
                .param("id", draft.value())
                .update();
        addCoDrafters(draft, details.coDrafters());
    }

    void enter(DraftId draft, Draft.State state, @Nullable Integer frozenRevision, Instant at) {
        jdbc.sql(
                        """
                        update draft.draft
                        set state = :state, frozen_revision = :revision, changed_at = :at
                        where id = :id
                        """)
                .param("id", draft.value())
                .param("state", state.name())
                .param("revision", frozenRevision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void join(DraftId draft, PersonId writer, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.co_drafter (draft_id, person_id) values (:id, :writer)
                        on conflict do nothing
                        """)
                .param("id", draft.value())
                .param("writer", writer.value())
                .update();
        touch(draft, at);
    }

    void touch(DraftId draft, Instant at) {
        jdbc.sql("update draft.draft set changed_at = :at where id = :id")
                .param("id", draft.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addCoDrafters(DraftId draft, Set<PersonId> people) {
        jdbc.sql(
                        """
                        insert into draft.co_drafter (draft_id, person_id)
                        select :id, unnest(cast(:people as uuid[]))
                        """)
                .param("id", draft.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
