package org.rostrum.workflow.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is who to a draft, in PostgreSQL. */
@Repository
class AudienceStore {

    private final JdbcClient jdbc;
    private final Today today;

    AudienceStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Not those who know of their seat already, in whichever way they were told of it. */
    List<Recipient> asked(DraftId draft) {
        return jdbc.sql(
                        """
                        select distinct on (asked.id) asked.id, s.id as seat, s.name
                        from workflow.seat s cross join lateral
                            workflow.asked_in(s.id, :day) asked(id)
                        where s.draft_id = :draft and s.state = 'OPEN'
                          and not exists (select from workflow.notice n
                              where n.seat_id = s.id and n.person = asked.id)
                        order by asked.id, s.place
                        """)
                .param("draft", draft.value())
                .param("day", today.day())
                .query((row, _) ->
                        new Recipient(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3)))
                .list();
    }

    List<UUID> waited(DraftId draft) {
        return people(
                """
                select distinct n.person from workflow.notice n
                join workflow.seat s on s.id = n.seat_id and s.state = 'CLOSED'
                where n.draft_id = :draft and s.station_id = (
                    select t.id from workflow.station t
                    join workflow.review r on r.id = t.review_id
                    where r.draft_id = :draft and t.closed_at is not null
                    order by t.closed_at desc limit 1)
                """,
                draft);
    }

    List<UUID> drafters(DraftId draft) {
        return people(
                """
                select d.drafter from draft.draft d where d.id = :draft
                union select c.person_id from draft.co_drafter c where c.draft_id = :draft
                """,
                draft);
    }

    List<UUID> followers(DraftId draft) {
        return people("select f.person from workflow.follower f where f.draft_id = :draft", draft);
    }

    List<UUID> office() {
        return jdbc.sql(
                        """
                        select r.person_id from workflow.person_role r
                        join workflow.person p on p.id = r.person_id and p.active
                        where r.role = 'OFFICE'
                        """)
                .query(UUID.class)
                .list();
    }

    /**
     * @param said ids of remarks and of replies
     */
    List<UUID> mentioned(Collection<UUID> said) {
        return jdbc.sql(
                        """
                        select distinct m.person from draft.mention m
                        where m.remark_id = any(:said) and m.reply_id is null
                           or m.reply_id = any(:said)
                        """)
                .param("said", said.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private List<UUID> people(String sql, DraftId draft) {
        return jdbc.sql(sql).param("draft", draft.value()).query(UUID.class).list();
    }
}
