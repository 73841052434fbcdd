package org.rostrum.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom people chose for stations of a review, in PostgreSQL. Later rounds keep it. */
@Repository
class ChosenStore {

    private final JdbcClient jdbc;

    ChosenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were chosen. */
    List<PersonId> at(ReviewId review, String station) {
        return jdbc.sql(
                        """
                        select person_id from workflow.chosen_person
                        where review_id = ? and station = ? order by place
                        """)
                .param(review.value())
                .param(station)
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "person_id")))
                .list();
    }

    /** Behind those who were chosen before; nobody is chosen twice. */
    void add(Review review, String station, List<PersonId> people, PersonId by, Instant now) {
        for (PersonId person : people) {
            jdbc.sql(
                            """
                            insert into workflow.chosen_person
                                (review_id, station, place, person_id, chosen_by, chosen_at)
                            select :review, :station, coalesce(max(c.place) + 1, 0), :person, :by, :now
                            from workflow.chosen_person c
                            where c.review_id = :review and c.station = :station
                            on conflict do nothing
                            """)
                    .param("review", review.id().value())
                    .param("station", station)
                    .param("person", person.value())
                    .param("by", by.value())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void forget(Review review, String station) {
        jdbc.sql("delete from workflow.chosen_person where review_id = ? and station = ?")
                .param(review.id().value())
                .param(station)
                .update();
    }
}
