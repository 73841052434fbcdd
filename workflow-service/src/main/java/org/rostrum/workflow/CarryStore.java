package org.rostrum.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.route.Station.Lapsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what became of decisions. */
@Repository
class CarryStore {

    private final JdbcClient jdbc;

    CarryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seat is decided without that anybody takes it. */
    UUID carry(SeatId seat, Fated fated, Review review, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        with seat as (
                            update workflow.seat set state = 'DECIDED'
                            where id = :seat and state in ('OPEN', 'WAITING')
                            returning id, station_id)
                        insert into workflow.decision (id, seat_id, station_id, review_id, draft_id,
                            round, verdict, revision, sha256, amends, reason, person, acting_for,
                            decided_at, carried_from, carried_over)
                        select :id, seat.id, seat.station_id, d.review_id, d.draft_id, :round,
                            d.verdict, :revision, :sha256, d.amends, d.reason, d.person, d.acting_for,
                            :now, d.id, :change
                        from seat, workflow.standing_decision d where d.id = :from
                        """)
                .param("id", id)
                .param("seat", seat.value())
                .param("round", review.round())
                .param("revision", review.revision())
                .param("sha256", review.sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("change", fated.since().change().name())
                .param("from", fated.said().decision())
                .update();
        return id;
    }

    /**
     * @param remedy null if what was said holds
     */
    void effect(Fated fated, @Nullable Lapsed remedy, Review review, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.decision_effect (decision_id, round, review_id,
                            revision, change, fate, remedy, person, taken_at)
                        values (:decision, :round, :review, :revision, :change, :fate, :remedy,
                            :person, :now)
                        """)
                .param("decision", fated.said().decision())
                .param("round", review.round())
                .param("review", review.id().value())
                .param("revision", review.revision())
                .param("change", fated.since().change().name())
                .param("fate", fated.fate().name())
                .param("remedy", remedy == null ? null : remedy.name())
                .param("person", fated.said().person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @return how many lapses the person had not taken note of
     */
    int seen(DraftId draft, PersonId person, Instant now) {
        return jdbc.sql(
                        """
                        update workflow.decision_effect f set seen_at = :now
                        from workflow.review r
                        where r.id = f.review_id and r.draft_id = :draft
                          and f.person = :person and f.remedy = 'INFORM' and f.seen_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("draft", draft.value())
                .param("person", person.value())
                .update();
    }
}
